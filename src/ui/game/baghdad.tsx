// Baghdad and the coalition, at any time: capital and the next council, what is under way, what the coalition lends and
// what it thinks, the training track, what is known of ISIL's money. Choosing is council.tsx.

import { Check, CircleDashed, Landmark } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { money, number } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { Frame } from '../../sim/index.ts';
import { Pips } from '../parts/charts.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { hasOrder } from '../orders/allowed.ts';
import { beginOrder } from './draft.ts';
import { type Game, useGame } from './store.ts';

const MOST_CAPITAL = 10;
const REPORTS = 3;

export function BaghdadPanel() {
  const game = useGame();
  const frame = game.frame.value;
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog
      wide
      title={t('council.panel')}
      onClose={close}
      foot={
        <>
          <AskButtons game={game} />
          <button class="button primary" type="button" onClick={close}>
            {t('common.close')}
          </button>
        </>
      }
    >
      <div class="baghdad-columns">
        <div>
          <CapitalPart game={game} />
          <CoalitionPart frame={frame} />
        </div>
        <div>
          {frame.training.present && <TrackPart frame={frame} />}
          {frame.finance.present && <FinancePart frame={frame} />}
        </div>
      </div>
    </Dialog>
  );
}

/** Requests in need; each opens its form. */
function AskButtons({ game }: { game: Game }) {
  const frame = game.frame.value;
  const { clock, coalition, council } = frame;
  if (clock.stage !== 'orders') return <span class="grow" />;
  const ask = (id: 'askBaghdad' | 'askCoalition') => () => {
    game.dialog.value = null;
    game.report.value = null;
    beginOrder(game, id);
  };
  return (
    <fieldset class="baghdad-asks grow">
      <legend class="hidden">{t('council.asks')}</legend>
      {council.present && hasOrder(frame, 'askBaghdad') && (
        <button class="button" type="button" onClick={ask('askBaghdad')}>
          {t('orders.askBaghdad')}
        </button>
      )}
      {coalition.present && hasOrder(frame, 'askCoalition') && (
        <button class="button" type="button" onClick={ask('askCoalition')}>
          {t('orders.askCoalition')}
        </button>
      )}
    </fieldset>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="baghdad-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function CapitalPart({ game }: { game: Game }) {
  const frame = game.frame.value;
  const { council, capital } = frame;
  return (
    <Part title={t('council.capital')}>
      <p class="meter-row">
        <b>{t('council.capitalNow', { now: capital, most: MOST_CAPITAL })}</b>
        <Pips share={capital / MOST_CAPITAL} count={MOST_CAPITAL} />
      </p>
      <p class="second">
        {!council.present
          ? t('council.noCouncils')
          : council.nextIn === null
            ? t('council.noNext')
            : t('council.next', { count: council.nextIn })}
      </p>
      {council.open && <CouncilButton game={game} />}
      <h4 class="label">{t('council.underWay')}</h4>
      {frame.works.length === 0 && <p class="second">{t('council.nothingUnderWay')}</p>}
      <Dated says="due" rows={frame.works.map(({ of, dueHour }) => [t(`council.${of}`), dueHour])} frame={frame} />
    </Part>
  );
}

/** Opens the council while it sits. */
export function CouncilButton({ game }: { game: Game }) {
  const { council } = game.frame.value;
  return (
    <button
      class="button"
      type="button"
      onClick={() => {
        game.dialog.value = 'council';
      }}
    >
      <Landmark class="icon" aria-hidden="true" />
      {t('council.openNow', { n: council.chosen.length, most: council.most })}
    </button>
  );
}

interface DatedProps {
  /** With the hour; null: no date. */
  rows: readonly (readonly [string, number | null])[];
  frame: Frame;
  says: 'due' | 'lasts';
}

/** What comes or lasts, and when or how long. */
function Dated({ rows, frame, says }: DatedProps) {
  if (rows.length === 0) return null;
  return (
    <dl class="facts one">
      {rows.map(([name, hour]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{hour === null ? t('council.lends_open') : inCycles(hour, frame, says)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** When something is due, or for how long it lasts. */
function inCycles(hour: number, { clock }: Frame, says: 'due' | 'lasts' = 'due'): string {
  const cycles = Math.ceil((hour - clock.hour) / 24);
  return cycles <= 0 ? t('council.dueToday') : t(`council.${says}`, { count: cycles });
}

function CoalitionPart({ frame }: { frame: Frame }) {
  const { coalition } = frame;
  const { support, lessBelow, noneBelow } = coalition;
  if (!coalition.present) {
    return (
      <Part title={t('council.support')}>
        <p>{t('council.noCoalition')}</p>
      </Part>
    );
  }
  return (
    <Part title={t('council.support')}>
      <div class="meter-row">
        <b>{number(support)}</b>
        <div
          class="meter plain"
          role="meter"
          aria-label={t('council.support')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={support}
          aria-valuetext={t('council.supportSpoken', { now: support, less: lessBelow, none: noneBelow })}
        >
          <i class="meter-fill" style={{ inlineSize: `${support}%` }} />
          <i class="meter-goal" style={{ insetInlineStart: `${lessBelow}%` }} />
          <i class="meter-goal" style={{ insetInlineStart: `${noneBelow}%` }} />
        </div>
      </div>
      <p>{t(`council.help_${coalition.help}`)}</p>
      <p class="second">{t('council.conduct')}</p>
      <h4 class="label">{t('council.lends')}</h4>
      {coalition.lends.length === 0 && <p class="second">{t('council.lendsNothing')}</p>}
      <Dated
        says="lasts"
        rows={coalition.lends.map(({ what, untilHour }) => [t(`council.lends_${what}`), untilHour])}
        frame={frame}
      />
    </Part>
  );
}

function TrackPart({ frame }: { frame: Frame }) {
  const { courses, handover, track } = frame.training;
  const tenths = (id: string, value: number) => (id === 'divisions' ? number(value / 10) : number(value));
  return (
    <Part title={t('council.track')}>
      <ol class="baghdad-track">
        {track.map(({ id, year, reached, now, of }) => (
          <li key={id} class={reached ? 'gain' : ''}>
            {reached ? (
              <Check class="icon small" aria-hidden="true" />
            ) : (
              <CircleDashed class="icon small" aria-hidden="true" />
            )}
            <b class="mono">{String(year)}</b>
            <span>
              {t(`council.milestone_${id}`)}
              <small class="second">
                {reached
                  ? t('council.reached')
                  : t(`council.progress_${id}`, { now: tenths(id, now), of: tenths(id, of) })}
              </small>
            </span>
          </li>
        ))}
      </ol>
      <dl class="facts one">
        {courses.map(({ branch, teacher, hours, upTo, cost }) => (
          <div key={branch}>
            <dt>{t(`council.course_${branch}`)}</dt>
            <dd>
              {t('council.course', {
                teacher: t(`council.teacher_${teacher}`),
                count: Math.ceil(hours / 24),
                level: upTo,
                money: money(cost),
              })}
            </dd>
          </div>
        ))}
      </dl>
      {handover && (
        <p class="warning" role="note">
          {handover.begun ? t('council.handoverBegun') : t('council.handover', { cycle: handover.fromCycle })}
        </p>
      )}
    </Part>
  );
}

function FinancePart({ frame }: { frame: Frame }) {
  const { reports, untilHour } = frame.finance;
  return (
    <Part title={t('council.finance')}>
      <p class={untilHour === null ? 'second' : ''}>
        {untilHour === null
          ? t('council.noInvestigators')
          : t('council.investigatorsAt', { when: inCycles(untilHour, frame, 'lasts') })}
      </p>
      {reports.length === 0 && <p class="second">{t('council.noReports')}</p>}
      <ul class="baghdad-reports">
        {reports
          .slice(-REPORTS)
          .reverse()
          .map(({ hour, low, high, frozen }) => (
            <li key={hour}>
              {t(frozen > 0 ? 'council.reportFrozen' : 'council.report', {
                cycle: Math.floor(hour / 24) + 1,
                low: money(low),
                high: money(high),
                frozen: money(frozen),
              })}
            </li>
          ))}
      </ul>
    </Part>
  );
}
