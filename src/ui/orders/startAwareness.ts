// Awareness: a campaign in a town that answers what ISIL says, paid for by the cycle.

import { Megaphone } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { isTown, townSlot } from './slots.ts';

const fits = isTown((people) => !people.awareness);

export const startAwareness: OrderForm = {
  id: 'startAwareness',
  icon: Megaphone,
  slots: [townSlot(fits)],
  offeredFor: (selection, frame) => selection.kind === 'settlement' && fits(selection.id, frame),
  order: ({ settlement }) => (settlement ? { type: 'startAwareness', settlement } : null),
};
