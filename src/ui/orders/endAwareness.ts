// End awareness: the campaign in a town is no longer paid for.

import { MegaphoneOff } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { isTown, townSlot } from './slots.ts';

const fits = isTown((people) => people.awareness);

export const endAwareness: OrderForm = {
  id: 'endAwareness',
  icon: MegaphoneOff,
  slots: [townSlot(fits)],
  offeredFor: (selection, frame) => selection.kind === 'settlement' && fits(selection.id, frame),
  order: ({ settlement }) => (settlement ? { type: 'endAwareness', settlement } : null),
};
