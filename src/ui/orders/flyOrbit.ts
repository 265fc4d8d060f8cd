// Fly: a drone circles over a place and watches it for hours.

import { Plane } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { assetSlot, tileSlot } from './slots.ts';

export const flyOrbit: OrderForm = {
  id: 'flyOrbit',
  key: 'Y',
  icon: Plane,
  inBar: true,
  reaction: true,
  slots: [assetSlot('drone'), tileSlot()],
  offeredFor: (selection, frame) =>
    ['tile', 'lead', 'contact', 'edge', 'settlement'].includes(selection.kind) ||
    (selection.kind === 'asset' && frame.assets.some((one) => one.id === selection.id && one.kind === 'drone')),
  order: ({ asset, tile }) => (asset && tile ? { type: 'flyOrbit', asset, tile: Number(tile) } : null),
};
