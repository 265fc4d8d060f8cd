// Compensate: a town is paid for harm that was done to it.

import { HandCoins } from 'lucide-preact';
import type { LedgerView } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

/** Harm below a point is not paid for: it would cost more than it was. */
const LEAST_HUNDREDTHS = -100;

/** Known harm to trust that has not been paid for; whether it still can be, the preview says. */
export function mayCompensate(entry: LedgerView): boolean {
  return (
    entry.measure === 'trust' && entry.cause !== 'unexplained' && entry.delta <= LEAST_HUNDREDTHS && !entry.compensated
  );
}

export const compensateTown: OrderForm = {
  id: 'compensateTown',
  icon: HandCoins,
  slots: [entrySlot(mayCompensate)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'compensateTown', entry: Number(entry) } : null),
};
