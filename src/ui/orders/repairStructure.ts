// Repair: engineers or a nearby unit mend a damaged structure.

import { Wrench } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { structureSlot, unitSlot } from './slots.ts';

export const repairStructure: OrderForm = {
  id: 'repairStructure',
  icon: Wrench,
  slots: [
    unitSlot(
      undefined,
      (values, frame) => frame.structures.find((one) => one.id === values['structure'])?.tile ?? null,
    ),
    structureSlot((one) => one.condition < 100 && !one.building),
  ],
  offeredFor: (selection, frame) =>
    selection.kind === 'structure' &&
    frame.structures.some((one) => one.id === selection.id && one.condition < 100 && !one.building),
  order: ({ structure, unit }) => (structure && unit ? { type: 'repairStructure', structure, unit } : null),
};
