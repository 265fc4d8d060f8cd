// Man: a unit sends a crew to a checkpoint, post or tower.

import { UserPlus } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { structureSlot, unitSlot } from './slots.ts';

export const manStructure: OrderForm = {
  id: 'manStructure',
  key: 'E',
  icon: UserPlus,
  slots: [
    unitSlot(
      undefined,
      (values, frame) => frame.structures.find((one) => one.id === values['structure'])?.tile ?? null,
    ),
    structureSlot((one) => one.crew < one.crewFull),
  ],
  offeredFor: (selection, frame) =>
    selection.kind === 'structure' &&
    frame.structures.some((one) => one.id === selection.id && one.crew < one.crewFull),
  order: ({ structure, unit }) => (structure && unit ? { type: 'manStructure', structure, unit } : null),
};
