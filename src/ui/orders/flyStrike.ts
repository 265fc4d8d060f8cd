// Strike: an aircraft strikes people who have been identified. The estimate of harm to civilians stands on the button.

import { Bomb } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { assetSlot, contactSlot } from './slots.ts';

export const flyStrike: OrderForm = {
  id: 'flyStrike',
  key: 'X',
  icon: Bomb,
  reaction: true,
  slots: [assetSlot('strike'), contactSlot()],
  offeredFor: (selection, frame) =>
    selection.kind === 'contact' ||
    (selection.kind === 'asset' && frame.assets.some((one) => one.id === selection.id && one.kind === 'strike')),
  order: ({ asset, contact }) => (asset && contact ? { type: 'flyStrike', asset, contact } : null),
};
