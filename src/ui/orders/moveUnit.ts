// Move: a unit goes to a place by the quickest way it knows.

import { Move } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { tileSlot, unitSlot } from './slots.ts';

export const moveUnit: OrderForm = {
  id: 'moveUnit',
  key: 'M',
  icon: Move,
  inBar: true,
  reaction: true,
  slots: [unitSlot(), tileSlot('to')],
  offeredFor: (selection) => selection.kind === 'unit',
  order: ({ unit, to }) => (unit && to ? { type: 'moveUnit', unit, to: Number(to) } : null),
};
