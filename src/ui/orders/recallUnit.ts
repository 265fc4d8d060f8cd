// Recall: a unit drops what it is doing and goes back to its post.

import { Undo2 } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { unitSlot } from './slots.ts';

export const recallUnit: OrderForm = {
  id: 'recallUnit',
  icon: Undo2,
  reaction: true,
  slots: [unitSlot((unit) => unit.task !== null || unit.route.length > 0)],
  offeredFor: (selection, frame) =>
    selection.kind === 'unit' && frame.units.some((unit) => unit.id === selection.id && unit.task !== null),
  order: ({ unit }) => (unit ? { type: 'recallUnit', unit } : null),
};
