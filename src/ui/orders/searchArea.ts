// Search: a unit combs the ground of a tile for hours.

import { Search } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { tileSlot, unitSlot } from './slots.ts';

const near = (values: Readonly<Record<string, string>>) => (values['tile'] ? Number(values['tile']) : null);

export const searchArea: OrderForm = {
  id: 'searchArea',
  key: 'S',
  icon: Search,
  inBar: true,
  slots: [unitSlot(undefined, near), tileSlot()],
  offeredFor: (selection) => ['unit', 'tile', 'lead', 'contact'].includes(selection.kind),
  order: ({ unit, tile }) => (unit && tile ? { type: 'searchArea', unit, tile: Number(tile) } : null),
};
