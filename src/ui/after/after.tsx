// After the end: the whole game on a timeline, with the truth uncovered on the map, the three scores, and what moved
// most.

import { useSignal } from '@preact/signals';
import { Check, Download, Landmark, X } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AfterAction, CouncilView, Session } from '../../session/api.ts';
import type { GoalView } from '../../sim/index.ts';
import { date, number, percent, signed } from '../../text/format.ts';
import '../../text/game.ts';
import { local, sentence, t } from '../../text/index.ts';
import { namesOf } from '../../text/names.ts';
import { saveFile } from '../parts/files.ts';
import { screen, tell, toMenu } from '../screens.ts';
import '../styles/lists.css';
import '../styles/panels.css';
import '../styles/after.css';
import '../styles/decisions.css';
import { AfterMap } from './afterMap.tsx';
import { Charts } from './charts.tsx';
import { Judged } from './judged.tsx';
import { Turning } from './turning.tsx';

export function After({ session, after }: { session: Session; after: AfterAction }) {
  const frames = after.frames;
  const at = useSignal(frames.length - 1);
  const last = frames[frames.length - 1];
  const names = useMemo(() => namesOf(last), [last]);
  const [council, setCouncil] = useState<CouncilView | null>(null);
  /** The campaign that this was a year of ends with it, or has gone on already. */
  const [over, setOver] = useState(false);
  useEffect(() => {
    document.documentElement.dataset['phase'] = 'day';
    const take = (due: CouncilView | null) => {
      setCouncil(due);
      setOver(due === null);
    };
    if (session.campaign) session.council().then(take, () => {});
  }, []);
  return (
    <main class="after">
      <header class="after-head">
        <h1>{t('report.after')}</h1>
        {last.outcome && (
          <p class={`after-outcome ${last.outcome.result}`} role="status">
            <strong>{t(council ? 'campaign.goesOn' : `report.end_${last.outcome.result}`)}</strong>{' '}
            {sentence(names, 'outcome', last.outcome.reason, last.outcome.params)}
          </p>
        )}
        <p class="second">
          {local(last.board.title)} · {t(`menu.difficulty_${session.options.difficulty ?? 'officer'}`)}
          {session.campaign && ` · ${local(session.campaign.title)}, ${session.campaign.year} / ${session.campaign.of}`}
          {over && ` · ${t('campaign.over')}`}
          <br />
          {t('report.afterLine', {
            cycles: last.clock.cycle,
            from: date(frames[0].clock.date),
            to: date(last.clock.date),
          })}
        </p>
        <div class="after-goals">
          {last.goals.map((goal) => (
            <GoalChip key={goal.kind} goal={goal} />
          ))}
        </div>
        <button
          class="button"
          type="button"
          onClick={() =>
            session
              .exportReplay()
              .then((text) => saveFile(`${last.board.id}.replay.json`, text))
              .catch(() => tell(t('faults.exportFailed')))
          }
        >
          <Download class="icon" aria-hidden="true" />
          {t('report.saveReplay')}
        </button>
        {council && (
          <button
            class="button primary"
            type="button"
            onClick={() => {
              screen.value = { at: 'council', session, council };
            }}
          >
            <Landmark class="icon" aria-hidden="true" />
            {t('campaign.title', { year: council.next.label })}
          </button>
        )}
        <button
          class={`button ${council ? '' : 'primary'}`}
          type="button"
          onClick={() => {
            session.close();
            toMenu();
          }}
        >
          {t('report.toMenu')}
        </button>
      </header>
      <AfterMap after={after} at={at} names={names} />
      <Turning last={last} names={names} frames={frames} at={at} />
      <Charts frames={frames} at={at} />
      <Judged last={last} names={names} />
    </main>
  );
}

function GoalChip({ goal }: { goal: GoalView }) {
  const value = goal.kind === 'ourNight' ? percent(goal.value) : number(goal.value);
  const now =
    goal.kind === 'ourNight' ? percent(goal.now) : goal.kind === 'trustGain' ? signed(goal.now, 1) : number(goal.now);
  return (
    <span class={`chip ${goal.met ? 'good' : 'missed'}`}>
      {goal.met ? <Check class="icon small" aria-hidden="true" /> : <X class="icon small" aria-hidden="true" />}
      {t(`report.goal_${goal.kind}`, { now, value })}
      <span class="hidden">{t(goal.met ? 'screen.met' : 'screen.notMet')}</span>
    </span>
  );
}
