// Unman: the crew goes back to its unit.

import { UserMinus } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { structureSlot } from './slots.ts';

export const unmanStructure: OrderForm = {
  id: 'unmanStructure',
  icon: UserMinus,
  reaction: true,
  slots: [structureSlot((one) => one.crewUnit !== null)],
  offeredFor: (selection, frame) =>
    selection.kind === 'structure' && frame.structures.some((one) => one.id === selection.id && one.crewUnit !== null),
  order: ({ structure }) => (structure ? { type: 'unmanStructure', structure } : null),
};
