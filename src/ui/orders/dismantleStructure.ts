// Dismantle: a structure is taken down and its crew goes home.

import { Trash2 } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { structureSlot } from './slots.ts';

export const dismantleStructure: OrderForm = {
  id: 'dismantleStructure',
  icon: Trash2,
  slots: [structureSlot()],
  offeredFor: (selection) => selection.kind === 'structure',
  order: ({ structure }) => (structure ? { type: 'dismantleStructure', structure } : null),
};
