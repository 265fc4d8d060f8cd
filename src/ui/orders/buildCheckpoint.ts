// Checkpoint: a unit sets one up on a road and mans it.

import { TrafficCone } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { tileSlot, unitSlot } from './slots.ts';

export const buildCheckpoint: OrderForm = {
  id: 'buildCheckpoint',
  key: 'C',
  icon: TrafficCone,
  inBar: true,
  slots: [unitSlot(undefined, (values) => (values['tile'] ? Number(values['tile']) : null)), tileSlot()],
  offeredFor: (selection) => selection.kind === 'tile',
  order: ({ unit, tile }) =>
    unit && tile ? { type: 'buildStructure', kind: 'checkpoint', tile: Number(tile), unit } : null,
};
