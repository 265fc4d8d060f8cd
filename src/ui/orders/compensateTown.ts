// Compensate: a town is paid for harm that was done to it.

import { HandCoins } from 'lucide-preact';
import { number, points } from '../../text/format.ts';
import { sentence, t } from '../../text/index.ts';
import type { LedgerView } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

/** Harm below a point is not paid for: it would cost more than it was. */
const LEAST_HUNDREDTHS = -100;

/** Known harm to trust that has not been paid for; whether it still can be, the preview says. */
export function mayCompensate(entry: LedgerView): boolean {
  return (
    entry.measure === 'trust' &&
    (entry.abuse || entry.cause.startsWith('harm') || entry.cause === 'falseArrest') &&
    entry.delta <= LEAST_HUNDREDTHS &&
    !entry.compensated
  );
}

export const compensateTown: OrderForm = {
  id: 'compensateTown',
  icon: HandCoins,
  slots: [entrySlot(mayCompensate)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'compensateTown', entry: Number(entry) } : null),
  effect: ({ entry: id }, frame, names, { trust, most }) => {
    const entry = frame.ledger.find((one) => String(one.id) === id);
    if (!entry || trust === undefined) return null;
    const cause = sentence(names, 'ledger', entry.cause, entry.params);
    return t('orders.effect_compensate', {
      settlement: names.settlement(entry.settlement),
      cause,
      lost: points(entry.delta),
      gain: points(trust),
      most: number(most / 100),
    });
  },
};
