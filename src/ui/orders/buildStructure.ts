// Build: a post or a watchtower.

import { TowerControl } from 'lucide-preact';
import type { StructureKind } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot, tileSlot, unitSlot } from './slots.ts';

const KINDS = ['post', 'tower'] as const satisfies readonly StructureKind[];

export const buildStructure: OrderForm = {
  id: 'buildStructure',
  key: 'B',
  icon: TowerControl,
  inBar: true,
  slots: [
    choiceSlot('kind', KINDS, 'names.structure'),
    unitSlot(undefined, (values) => (values['tile'] ? Number(values['tile']) : null)),
    tileSlot(),
  ],
  offeredFor: (selection) => selection.kind === 'tile',
  order: ({ kind, unit, tile }) =>
    kind && unit && tile
      ? { type: 'buildStructure', kind: kind === 'tower' ? 'tower' : 'post', tile: Number(tile), unit }
      : null,
};
