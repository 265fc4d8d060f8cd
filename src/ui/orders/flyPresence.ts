// Show of presence: an aircraft flies low over a place and is heard.

import { Megaphone } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { assetSlot, tileSlot } from './slots.ts';

export const flyPresence: OrderForm = {
  id: 'flyPresence',
  icon: Megaphone,
  reaction: true,
  slots: [assetSlot('strike'), tileSlot()],
  offeredFor: (selection, frame) =>
    selection.kind === 'settlement' ||
    selection.kind === 'lead' ||
    (selection.kind === 'asset' && frame.assets.some((one) => one.id === selection.id && one.kind === 'strike')),
  order: ({ asset, tile }) => (asset && tile ? { type: 'flyPresence', asset, tile: Number(tile) } : null),
};
