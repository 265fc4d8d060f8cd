// Release: let go the people held in a town.

import { DoorOpen } from 'lucide-preact';
import type { OrderForm } from './form.ts';

export const releaseDetainees: OrderForm = {
  id: 'releaseDetainees',
  icon: DoorOpen,
  slots: [
    {
      name: 'settlement',
      kind: 'settlement',
      options: (frame, names) =>
        frame.settlements
          .filter((town) => town.detainees > 0)
          .map((town) => ({ value: town.id, label: names.settlement(town.id) })),
    },
  ],
  offeredFor: (selection, frame) =>
    selection.kind === 'settlement' && frame.settlements.some((one) => one.id === selection.id && one.detainees > 0),
  order: ({ settlement }) => (settlement ? { type: 'releaseDetainees', settlement } : null),
};
