// Ambush: a unit lies out by night beside a settlement, for men who come for food.

import { Tent } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { townSlot, unitSlot } from './slots.ts';

export const layAmbush: OrderForm = {
  id: 'layAmbush',
  icon: Tent,
  slots: [
    unitSlot(
      undefined,
      (values, frame) => frame.settlements.find((town) => town.id === values['settlement'])?.tile ?? null,
    ),
    townSlot(),
  ],
  offeredFor: (selection) => selection.kind === 'settlement' || selection.kind === 'unit',
  order: ({ unit, settlement }) => (unit && settlement ? { type: 'layAmbush', unit, settlement } : null),
};
