// The orders given in this phase that no hour has run since, oldest first; the last can be taken back.

import { Undo2 } from 'lucide-preact';
import type { Frame, Order } from '../../sim/index.ts';
import { percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { Names } from '../../text/names.ts';
import { formOf } from '../orders/index.ts';
import { formIdOf, undoOrder } from './draft.ts';
import { useGame } from './store.ts';

export function GivenOrders() {
  const game = useGame();
  const pending = game.pending.value;
  return (
    <>
      <ol class="given-orders">
        {pending.map((order, i) => {
          const id = formIdOf(order);
          const Icon = formOf(id)?.icon;
          return (
            <li key={`${i}-${id}`}>
              {Icon && <Icon class="icon small" aria-hidden="true" />}
              <strong>{t(`orders.${id}`)}</strong>
              <span class="second">{answered(order, game.frame.value) ?? whomAndWhere(order, game.names.value)}</span>
            </li>
          );
        })}
      </ol>
      <button class="button small" type="button" onClick={() => void undoOrder(game)}>
        <Undo2 class="icon small" aria-hidden="true" />
        {t('screen.undoLast')}
      </button>
    </>
  );
}

/** What was answered, or judged. */
function answered(order: Order, frame: Frame): string | null {
  if (order.type === 'decide') {
    const kind = frame.decisions.find((one) => one.id === order.decision)?.kind;
    return kind ? t(`decisions.${kind}_${order.option}`) : null;
  }
  return order.type === 'judgeClaim' ? t('claims.judgedAt', { percent: percent(order.percent) }) : null;
}

/** The things an order names, in the order in which it names them. */
function whomAndWhere(order: Order, names: Names): string {
  const parts: string[] = [];
  if ('unit' in order) parts.push(names.unit(order.unit));
  if ('asset' in order) parts.push(names.asset(order.asset));
  if ('structure' in order) parts.push(names.structure(order.structure));
  if ('settlement' in order) parts.push(names.settlement(order.settlement));
  if ('lead' in order && order.lead !== undefined) parts.push(names.lead(order.lead));
  if ('contact' in order) parts.push(names.contact(order.contact));
  if ('edge' in order) parts.push(names.edge(order.edge));
  if ('edges' in order) parts.push(names.edge(order.edges[0]));
  if ('choice' in order) parts.push(t(`council.${order.choice}`));
  if (order.type === 'askBaghdad') parts.push(t(`orders.baghdad_${order.for}`));
  if (order.type === 'askCoalition') parts.push(t(`orders.coalition_${order.for}`));
  if (order.type === 'setPosture') {
    parts.push(`${t(`orders.when_${order.when}`)}: ${t(`names.posture_${order.posture}`)}`);
  }
  if (order.type === 'setStrictness') parts.push(t(`names.strictness_${order.strictness}`));
  if (order.type === 'setCurfew') parts.push(t(`orders.curfew_${order.on ? 'on' : 'off'}`));
  if (order.type === 'protectMukhtar') parts.push(t(`orders.guard_${order.on ? 'on' : 'off'}`));
  if ('to' in order) parts.push(names.tile(order.to));
  if ('tile' in order && !('lead' in order)) parts.push(names.tile(order.tile));
  return parts.join(', ');
}
