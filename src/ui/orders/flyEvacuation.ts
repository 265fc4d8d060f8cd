// Fly for the wounded: a helicopter to where some of ours were hit just now.

import { Cross } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { assetSlot } from './slots.ts';

export const flyEvacuation: OrderForm = {
  id: 'flyEvacuation',
  icon: Cross,
  reaction: true,
  slots: [assetSlot('lift')],
  offeredFor: (selection, frame) =>
    frame.losses !== null &&
    selection.kind === 'asset' &&
    frame.assets.some((one) => one.id === selection.id && one.kind === 'lift'),
  order: ({ asset }) => (asset ? { type: 'flyEvacuation', asset } : null),
};
