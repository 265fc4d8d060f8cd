// Lift: helicopters carry a unit over ground that would take it hours.

import { Helicopter } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { assetSlot, tileSlot, unitSlot } from './slots.ts';

export const flyLift: OrderForm = {
  id: 'flyLift',
  key: 'L',
  icon: Helicopter,
  reaction: true,
  slots: [assetSlot('lift'), unitSlot(), tileSlot('to')],
  offeredFor: (selection, frame) =>
    selection.kind === 'unit' ||
    (selection.kind === 'asset' && frame.assets.some((one) => one.id === selection.id && one.kind === 'lift')),
  order: ({ asset, unit, to }) => (asset && unit && to ? { type: 'flyLift', asset, unit, to: Number(to) } : null),
};
