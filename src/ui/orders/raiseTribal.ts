// Raise a tribal force: where a town calls on the forces, its sons form one of their own.

import { UsersRound } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { isTown, townSlot } from './slots.ts';

const fits = isTown((people) => people.asks === 'call' && !people.raised);

export const raiseTribal: OrderForm = {
  id: 'raiseTribal',
  icon: UsersRound,
  slots: [townSlot(fits)],
  offeredFor: (selection, frame) => selection.kind === 'settlement' && fits(selection.id, frame),
  order: ({ settlement }) => (settlement ? { type: 'raiseTribal', settlement } : null),
};
