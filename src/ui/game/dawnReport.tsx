// The dawn report: what the night was, in three to six lines, why trust moved, what is still open.

import { ArrowRight, NotebookText } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { clock, number, percent, signed } from '../../text/format.ts';
import { eventSentence, t } from '../../text/index.ts';
import type { Frame, GameEvent, Scores } from '../../sim/index.ts';
import { Pips, Sparkline } from '../parts/charts.tsx';
import { CouncilButton } from './baghdad.tsx';
import { CalendarLine } from './calendar.tsx';
import { DecisionButton } from './decision.tsx';
import { EventIcon } from './playback.tsx';
import { grouped, LedgerGroups } from './ledgerRows.tsx';
import { openQuestions } from './questions.ts';
import { lastNight, select, useGame } from './store.ts';
import { townVoice } from './voices.ts';

/** What fits on a screen of 768 pixels; the ledger and the lists have the rest. */
const LINES = 4;
const CAUSES = 4;
const LEADS = 3;
/** Events that are attacks by ISIL; their codes begin so. */
const ATTACKS = /^(attacked|firedUpon|residentKilled|mukhtar(Killed|Saved)|device_|gatherersHarmed|pilgrimsHarmed)/;
/** Ledger entries below this stand in the ledger alone: a quarter of a point, in hundredths. */
const SMALL_HUNDREDTHS = 25;
const SCORE_TONES = { security: 'action', forces: 'plum', people: 'loss' } as const;

export function DawnReport() {
  const game = useGame();
  const frame = game.frame.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const [from, to] = lastNight(frame);
  const night = frame.log.filter((event) => event.hour > from && event.hour <= to);
  const { cycle } = frame.clock;
  const day = () => {
    game.report.value = null;
  };
  return (
    <section class="report" data-part="report" aria-label={t('report.dawn')}>
      <header class="report-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('report.dawn')}
        </h2>
        <span class="second">{t('report.nights', { from: cycle - 1, to: cycle })}</span>
        <Summary frame={frame} night={night} />
      </header>
      <ScoreStrip frame={frame} />
      <CalendarLine />
      <div class="report-columns">
        <div>
          <NightList night={night} />
          <Losses frame={frame} />
        </div>
        <WhyTrust frame={frame} />
      </div>
      <div class="report-foot-area">
        <Voices frame={frame} night={night} />
        <LeadsTable frame={frame} />
      </div>
      <footer class="report-buttons">
        <button
          class="button"
          type="button"
          onClick={() => {
            game.ledger.value = { settlement: null, cause: null };
            game.dialog.value = 'ledger';
          }}
        >
          <NotebookText class="icon" aria-hidden="true" />
          {t('report.wholeLedger')}
        </button>
        <DecisionButton />
        {frame.council.open && <CouncilButton game={game} />}
        <button class="button primary" type="button" onClick={day}>
          {t(frame.clock.stage === 'orders' && frame.clock.phase === 'day' ? 'report.dayOrders' : 'report.toMap')}
          <ArrowRight class="icon" aria-hidden="true" />
        </button>
      </footer>
    </section>
  );
}

function Summary({ frame, night }: { frame: Frame; night: readonly GameEvent[] }) {
  const game = useGame();
  const row = frame.history.at(-1);
  const before = frame.history.at(-2);
  const attacks = attacksIn(night);
  const unexplained = newEntries(frame).find((entry) => entry.cause === 'unexplained' && entry.delta < 0);
  const moved = row && before ? Math.round(row.trust) - Math.round(before.trust) : 0;
  return (
    <p class="report-summary">
      {attacks === 0
        ? t(night.some((event) => event.loudness === 'alarm') ? 'report.sumAlarm' : 'report.sumQuiet')
        : t('report.sumAttacks', { count: attacks })}{' '}
      {moved !== 0 && t(moved < 0 ? 'report.sumTrustDown' : 'report.sumTrustUp', { points: number(Math.abs(moved)) })}{' '}
      {unexplained && (
        <strong class="plum-text">
          {t('report.sumUnexplained', { settlement: game.names.value.settlement(unexplained.settlement) })}
        </strong>
      )}
    </p>
  );
}

/** Attacks that were reported among these events. */
function attacksIn(events: readonly GameEvent[]): number {
  return events.filter((event) => ATTACKS.test(event.code)).length;
}

function ScoreStrip({ frame }: { frame: Frame }) {
  const now = frame.history.at(-1)?.scores ?? frame.scores;
  const before = frame.history.at(-2)?.scores;
  return (
    <div class="score-strip">
      {(['security', 'forces', 'people'] as const).map((score) => {
        const moved = before === undefined ? 0 : Math.round(now[score]) - Math.round(before[score]);
        return (
          <div key={score}>
            <h3 class="label">{t(`report.score_${score}`)}</h3>
            <b>{number(now[score], 0)}</b>
            <span class={moved < 0 ? 'loss' : 'gain'}>
              {before === undefined
                ? t('report.firstDawn')
                : moved === 0
                  ? t('report.unchanged')
                  : t('report.sinceLastDawn', { points: signed(moved) })}
            </span>
            <Sparkline values={scoreLine(frame, score)} tone={SCORE_TONES[score]} />
          </div>
        );
      })}
    </div>
  );
}

function scoreLine(frame: Frame, score: keyof Scores): readonly number[] {
  return frame.history.slice(-10).map((row) => row.scores[score]);
}

/** Events that say the same of the same place: one line is enough. */
function sameNews(event: GameEvent): string {
  return `${event.code} ${event.settlement ?? event.tile}`;
}

function NightList({ night }: { night: readonly GameEvent[] }) {
  const game = useGame();
  const rank = { alarm: 0, notice: 1, note: 2 } as const;
  const said = new Set<string>();
  const lines = night
    // Questions have a button of their own below.
    .filter((event) => event.code !== 'decisionAsked')
    .filter((event) => !said.has(sameNews(event)) && said.add(sameNews(event)))
    .sort((a, b) => rank[a.loudness] - rank[b.loudness] || a.hour - b.hour)
    .slice(0, LINES)
    .sort((a, b) => a.hour - b.hour);
  const more = said.size - lines.length;
  return (
    <section class="report-part">
      <h3>{t('report.night')}</h3>
      {lines.length === 0 && <p class="second">{t('report.nothingSeen')}</p>}
      <ul class="events">
        {lines.map((event) => (
          <li key={event.id}>
            <time class="mono">{clock(event.hour)}</time>
            <EventIcon event={event} />
            <button
              class="text-button"
              type="button"
              disabled={event.tile === null}
              onClick={() => event.tile !== null && game.map.value?.focusTile(event.tile)}
            >
              {eventSentence(game.names.value, event)}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="second">{t('report.moreNews', { count: more })}</p>}
    </section>
  );
}

function Losses({ frame }: { frame: Frame }) {
  const row = frame.history.at(-1);
  if (row === undefined) return null;
  const known = (n: number) => (n === 0 ? t('report.noneKnown') : number(n));
  return (
    <section class="report-part ruled">
      <h3>{t('report.losses')}</h3>
      <dl class="facts one">
        <div>
          <dt>{t('report.own')}</dt>
          <dd>{row.ownLosses === 0 ? t('common.none') : t('report.killedWounded', { count: row.ownLosses })}</dd>
        </div>
        <div>
          <dt>{t('report.civilians')}</dt>
          <dd>{known(row.civilianHarm)}</dd>
        </div>
        <div>
          <dt>{t('report.crossings')}</dt>
          <dd>{t('report.crossingsLine', { stopped: row.crossingsStopped, known: row.crossingsKnown })}</dd>
        </div>
      </dl>
    </section>
  );
}

function newEntries(frame: Frame) {
  const [, dawn] = lastNight(frame);
  return frame.ledger.filter((entry) => entry.measure === 'trust' && entry.hour > dawn - 24 && entry.hour <= dawn);
}

function WhyTrust({ frame }: { frame: Frame }) {
  const before = Math.round(frame.history.at(-2)?.trust ?? frame.trust.atStart);
  const now = Math.round(frame.history.at(-1)?.trust ?? frame.trust.now);
  const all = [...newEntries(frame)].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
  const large = all.filter((entry) => Math.abs(entry.delta) >= SMALL_HUNDREDTHS);
  const groups = grouped(large).slice(0, CAUSES);
  const rest = all.length - groups.reduce((sum, group) => sum + group.length, 0);
  return (
    <section class="report-part ruled-start">
      <h3>
        {t('report.whyTrust')}{' '}
        <span class="second">
          {before === now
            ? t('report.trustStands', { now: number(now) })
            : t('report.trustMoved', { before: number(before), now: number(now) })}
        </span>
      </h3>
      {all.length === 0 && <p class="second">{t('report.trustStill')}</p>}
      <LedgerGroups groups={groups} />
      {rest > 0 && <p class="second">{t('report.smaller', { count: rest })}</p>}
    </section>
  );
}

function LeadsTable({ frame }: { frame: Frame }) {
  const game = useGame();
  const names = game.names.value;
  const questions = openQuestions(frame, names).filter((one) => !one.id.startsWith('lead-'));
  const leads = [...frame.leads].sort((a, b) => b.confidence - a.confidence).slice(0, LEADS);
  const more = frame.leads.length - leads.length;
  return (
    <section class="report-part">
      <h3>
        {t('report.leads')} <span class="second">{t('report.leadsOpen', { count: frame.leads.length })}</span>
      </h3>
      {leads.length > 0 && (
        <table class="leads-table">
          <thead>
            <tr>
              <th scope="col">{t('report.lead')}</th>
              <th scope="col">{t('report.place')}</th>
              <th scope="col">{t('screen.from')}</th>
              <th scope="col">{t('screen.age')}</th>
              <th scope="col">{t('screen.confidence')}</th>
              <th scope="col">{t('report.risk')}</th>
            </tr>
          </thead>
          <tbody>
            {leads.map((lead) => (
              <tr key={lead.id}>
                <td>
                  <button
                    class="town-link"
                    type="button"
                    onClick={() => {
                      game.report.value = null;
                      select(game, { kind: 'lead', id: lead.id }, true);
                    }}
                  >
                    {names.lead(lead.id)}
                  </button>
                </td>
                <td>{names.tile(lead.tile)}</td>
                <td>{t(`names.source_${lead.source}`)}</td>
                <td>{t('screen.hours', { count: frame.clock.hour - lead.heardHour })}</td>
                <td>
                  <Pips share={lead.confidence / 100} count={4} /> {percent(lead.confidence)}
                </td>
                <td>{lead.exposure === 0 || lead.protected ? t('common.none') : percent(lead.exposure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p class="second">{t('report.moreLeads', { count: more })}</p>}
      {questions.length > 0 && leads.length < LEADS && (
        <p class="second">
          <strong>{t('screen.open')}</strong>{' '}
          {questions
            .slice(0, 1)
            .map((one) => `${one.text} (${one.due})`)
            .join(' ')}
        </p>
      )}
    </section>
  );
}

function Voices({ frame, night }: { frame: Frame; night: readonly GameEvent[] }) {
  const game = useGame();
  const voice = townVoice(frame);
  const attacks = attacksIn(night);
  const key = attacks > 0 ? 'attack' : night.some((event) => event.loudness === 'alarm') ? 'alarm' : 'quiet';
  return (
    <section class="report-part voices">
      <blockquote>
        <p>{t(`report.communique_${key}`, { n: attacks })}</p>
        <cite class="second">{t('report.communique')}</cite>
      </blockquote>
      {voice && (
        <blockquote>
          <p>{t(`report.voice_${voice.says}`)}</p>
          <cite class="second">
            {t('report.resident', { settlement: game.names.value.settlement(voice.settlement) })}
          </cite>
        </blockquote>
      )}
    </section>
  );
}
