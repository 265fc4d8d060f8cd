// Thermal sight: a tower or post that sees by night.

import { Binoculars } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { structureSlot } from './slots.ts';

export const addThermal: OrderForm = {
  id: 'addThermal',
  key: 'T',
  icon: Binoculars,
  slots: [structureSlot((one) => one.kind !== 'checkpoint' && !one.thermal)],
  offeredFor: (selection, frame) =>
    selection.kind === 'structure' &&
    frame.structures.some((one) => one.id === selection.id && one.kind !== 'checkpoint' && !one.thermal),
  order: ({ structure }) => (structure ? { type: 'addThermal', structure } : null),
};
