// Compensate: a town is paid for harm that was done to it.

import { HandCoins } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

export const compensateTown: OrderForm = {
  id: 'compensateTown',
  icon: HandCoins,
  slots: [entrySlot((entry) => entry.abuse && !entry.compensated)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'compensateTown', entry: Number(entry) } : null),
};
