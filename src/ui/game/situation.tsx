// How things stand when nothing is chosen: warnings, tonight's threats at dusk, goals, what is still open, the latest.

import { Check, CircleDashed, Clock, Landmark, TriangleAlert } from 'lucide-preact';
import { clock, number, percent, range, signed } from '../../text/format.ts';
import { eventSentence, t } from '../../text/index.ts';
import type { Frame, GoalView, WarningView } from '../../sim/index.ts';
import { Section } from '../details/sheet.tsx';
import { CouncilButton } from './baghdad.tsx';
import { Calendar } from './calendar.tsx';
import { ClaimsButton } from './claims.tsx';
import { DecisionCall } from './decision.tsx';
import { EnemyBoard } from './enemy.tsx';
import { GivenOrders } from './givenOrders.tsx';
import { openQuestions } from './questions.ts';
import { ThreatBoard } from './threats.tsx';
import { lastPhase, type Game, select, useGame } from './store.ts';

export function Situation() {
  const game = useGame();
  const frame = game.frame.value;
  const { clock: now } = frame;
  const { crossings } = frame.board.estimate;
  const dusk = now.phase === 'night' && now.stage === 'orders';
  return (
    <>
      <header class="sheet-head">
        <div>
          <h2>{t(dusk ? 'screen.duskTitle' : `screen.situation_${now.phase}`)}</h2>
          <p class="second">
            {t('screen.estimate', {
              cells: range(frame.estimate.cells[0], frame.estimate.cells[1]),
              men: range(frame.estimate.men[0], frame.estimate.men[1]),
            })}
            {crossings && ` ${t('screen.estimateCrossings', { groups: range(crossings[0], crossings[1]) })}`}
          </p>
        </div>
      </header>
      <div class="sheet-body">
        <DecisionCall />
        <HandoverNote frame={frame} />
        {frame.warnings.map((warning) => (
          <WarningLine key={warning.kind} warning={warning} />
        ))}
        {now.phase === 'night' && (
          <Section title={t('screen.threats')}>
            <ThreatBoard />
          </Section>
        )}
        {game.pending.value.length > 0 && (
          <Section title={t('screen.given')}>
            <GivenOrders />
          </Section>
        )}
        <div class="pad orders-here">
          {frame.council.open && <CouncilButton game={game} />}
          <button
            class="button"
            type="button"
            onClick={() => {
              game.dialog.value = 'baghdad';
            }}
          >
            <Landmark class="icon" aria-hidden="true" />
            {t('council.panel')} {!frame.council.open && <kbd>U</kbd>}
          </button>
          <ClaimsButton />
        </div>
        <Section title={t('calendar.heading')}>
          <Calendar />
        </Section>
        <Section title={t('screen.goals')}>
          <Goals frame={frame} />
        </Section>
        <Section title={t('enemy.heading')}>
          <EnemyBoard />
        </Section>
        <Section title={t('screen.open')}>
          <Questions game={game} />
        </Section>
        {now.stage === 'orders' && now.phase === 'day' && frame.history.length > 0 && (
          <div class="pad">
            <button
              class="button"
              type="button"
              onClick={() => {
                game.report.value = 'dawn';
              }}
            >
              {t('screen.readReport')} <kbd>H</kbd>
            </button>
          </div>
        )}
        <Section title={t(now.stage === 'orders' ? `screen.before_${now.phase}` : 'screen.latest')}>
          <Latest game={game} />
        </Section>
      </div>
    </>
  );
}

/** Cycles before the handover from which it stands here. */
const HANDOVER_NEAR = 5;

/** The test of the last cycles, from a few cycles before it. */
function HandoverNote({ frame }: { frame: Frame }) {
  const { handover } = frame.training;
  if (handover === null || (!handover.begun && handover.fromCycle - frame.clock.cycle > HANDOVER_NEAR)) return null;
  return (
    <p class="warning" role="note">
      <TriangleAlert class="icon small" aria-hidden="true" />
      <span>{handover.begun ? t('council.handoverBegun') : t('council.handover', { cycle: handover.fromCycle })}</span>
    </p>
  );
}

export function WarningLine({ warning }: { warning: WarningView }) {
  return (
    <p class="warning" role="note">
      <TriangleAlert class="icon small" aria-hidden="true" />
      <span>
        {t(`screen.warning_${warning.kind}`)} {t('screen.cyclesLeft', { count: warning.cyclesLeft })}
      </span>
    </p>
  );
}

export function Goals({ frame }: { frame: Frame }) {
  return (
    <ul class="goals">
      {frame.goals.map((goal) => (
        <li key={goal.kind} class={goal.met ? 'gain' : ''}>
          {goal.met ? (
            <Check class="icon small" aria-hidden="true" />
          ) : (
            <CircleDashed class="icon small" aria-hidden="true" />
          )}
          <span>{t(`screen.goal_${goal.kind}`, { value: goalValue(goal) })}</span>
          <b>{goalNow(goal)}</b>
          <span class="hidden">{t(goal.met ? 'screen.met' : 'screen.notMet')}</span>
        </li>
      ))}
    </ul>
  );
}

function goalValue(goal: GoalView): string {
  return goal.kind === 'ourNight' ? percent(goal.value) : number(goal.value);
}

function goalNow(goal: GoalView): string {
  if (goal.kind === 'ourNight') return percent(goal.now);
  return goal.kind === 'trustGain' ? signed(goal.now, 1) : number(goal.now);
}

function Questions({ game }: { game: Game }) {
  const questions = openQuestions(game.frame.value, game.names.value);
  if (questions.length === 0) return <p class="second">{t('screen.noQuestions')}</p>;
  return (
    <ul class="questions">
      {questions.slice(0, 5).map((question) => (
        <li key={question.id}>
          <button
            class="text-button"
            type="button"
            onClick={() => {
              if (question.opens) game.dialog.value = question.opens;
              else if (question.shows) select(game, question.shows, true);
            }}
          >
            <Clock class="icon small" aria-hidden="true" />
            <span>
              {question.text} <span class="second">({question.due})</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Latest({ game }: { game: Game }) {
  const frame = game.frame.value;
  const [from, to] = frame.clock.stage === 'orders' ? lastPhase(frame) : [frame.clock.hour - 24, frame.clock.hour + 1];
  const events = frame.log
    .filter((event) => event.hour > from && event.hour <= to)
    .slice(-8)
    .reverse();
  if (events.length === 0) return <p class="second">{t('screen.quiet')}</p>;
  return (
    <ul class="events">
      {events.map((event) => (
        <li key={event.id}>
          <time class="mono">{clock(event.hour)}</time>
          <span class={event.loudness === 'alarm' ? 'loss' : ''}>{eventSentence(game.names.value, event)}</span>
        </li>
      ))}
    </ul>
  );
}
