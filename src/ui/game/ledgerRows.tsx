// Entries of the why-ledger: what moved where, by how much, why, and what can be done about it.

import { CircleDashed, FileSearch, Gavel, HandCoins } from 'lucide-preact';
import { clock, points } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import type { LedgerView } from '../../sim/index.ts';
import { mayCompensate } from '../orders/compensateTown.ts';
import { mayInquire } from '../orders/openInquiry.ts';
import { hasOrder } from '../orders/allowed.ts';
import { beginOrder } from './draft.ts';
import { type Game, select, useGame } from './store.ts';

export function LedgerRows({ entries, compact }: { entries: readonly LedgerView[]; compact?: boolean }) {
  return (
    <ul class={`ledger-rows ${compact ? 'compact' : ''}`}>
      {entries.map((entry) => (
        <LedgerRow key={entry.id} entry={entry} compact={compact ?? false} />
      ))}
    </ul>
  );
}

/** Entries that say the same of several towns as one group each; what nobody has explained stays by itself. */
export function grouped(entries: readonly LedgerView[]): readonly (readonly LedgerView[])[] {
  const groups = new Map<string, LedgerView[]>();
  for (const entry of entries) {
    const alone = entry.cause === 'unexplained' || entry.abuse || entry.said !== null;
    const key = alone ? `#${entry.id}` : `${entry.cause} ${entry.delta} ${entry.hour}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

/** One row a group: the first town by name, the others by their number. */
export function LedgerGroups({ groups }: { groups: readonly (readonly LedgerView[])[] }) {
  return (
    <ul class="ledger-rows">
      {groups.map(([first, ...others]) => (
        <LedgerRow key={first.id} entry={first} compact={false} others={others} />
      ))}
    </ul>
  );
}

interface RowProps {
  entry: LedgerView;
  compact: boolean;
  /** Entries that say the same of other towns. */
  others?: readonly LedgerView[];
}

function LedgerRow({ entry, compact, others = [] }: RowProps) {
  const game = useGame();
  const unexplained = entry.cause === 'unexplained';
  return (
    <li class={unexplained ? 'unexplained' : entry.delta < 0 ? 'lost' : 'gained'}>
      <LedgerText game={game} entry={entry} compact={compact} others={others} />
      <LedgerActions game={game} entry={entry} />
    </li>
  );
}

function LedgerText({ game, entry, compact, others }: Required<RowProps> & { game: Game }) {
  const names = game.names.value;
  const unexplained = entry.cause === 'unexplained';
  const day = Math.floor(entry.hour / 24) + 1;
  const when = t('report.when', { day, clock: clock(entry.hour) });
  return (
    <div class="ledger-line">
      {!compact && (
        <button
          class="town-link"
          type="button"
          onClick={() => select(game, { kind: 'settlement', id: entry.settlement }, true)}
        >
          {names.settlement(entry.settlement)}
        </button>
      )}
      <b class={`points ${unexplained ? 'plum-text' : entry.delta < 0 ? 'loss' : 'gain'}`}>{points(entry.delta)}</b>
      <div>
        <span class={unexplained ? 'plum-text strong' : ''}>
          {unexplained && <CircleDashed class="icon small" aria-hidden="true" />}
          {unexplained ? t('report.unexplained') : sentence(names, 'ledger', entry.cause, entry.params)}
          {entry.said !== null && <em> {t(`report.said_${entry.said}`)}</em>}
        </span>
        <small class="second">
          {when}
          {entry.measure !== 'trust' && `, ${t(`names.measure_${entry.measure}`)}`}
          {others.length > 0 &&
            `, ${t('report.alsoIn', { towns: others.map((other) => names.settlement(other.settlement)).join(', ') })}`}
          {entry.by !== null && others.length === 0 && `, ${byName(game, entry.by)}`}
          {entry.inquiryDue !== null && `, ${t('report.inquiryDue', { day: Math.floor(entry.inquiryDue / 24) + 1 })}`}
          {entry.prosecuted && `, ${t('report.prosecuted')}`}
          {entry.compensated && `, ${t('report.compensated')}`}
        </small>
      </div>
    </div>
  );
}

function LedgerActions({ game, entry }: { game: Game; entry: LedgerView }) {
  const frame = game.frame.value;
  if (frame.clock.stage !== 'orders') return null;
  const begin = (form: string) => {
    game.dialog.value = null;
    game.report.value = null;
    beginOrder(game, form, { entry: String(entry.id) });
  };
  const canAsk = mayInquire(entry) && hasOrder(frame, 'openInquiry');
  const canPay = mayCompensate(entry) && hasOrder(frame, 'compensateTown');
  const canCharge = entry.abuse && !entry.prosecuted && hasOrder(frame, 'prosecuteAbuse');
  if (!canAsk && !canPay && !canCharge) return null;
  return (
    <div class="ledger-actions">
      {canAsk && (
        <button class="button small plum" type="button" onClick={() => begin('openInquiry')}>
          <FileSearch class="icon small" aria-hidden="true" />
          {t('report.openInquiry')}
        </button>
      )}
      {canCharge && (
        <button class="button small" type="button" onClick={() => begin('prosecuteAbuse')}>
          <Gavel class="icon small" aria-hidden="true" />
          {t('orders.prosecuteAbuse')}
        </button>
      )}
      {canPay && (
        <button class="button small" type="button" onClick={() => begin('compensateTown')}>
          <HandCoins class="icon small" aria-hidden="true" />
          {t('orders.compensateTown')}
        </button>
      )}
    </div>
  );
}

function byName(game: Game, id: string): string {
  const { frame, names } = game;
  if (frame.value.structures.some((one) => one.id === id)) return names.value.structure(id);
  if (frame.value.assets.some((one) => one.id === id)) return names.value.asset(id);
  return names.value.unit(id);
}
