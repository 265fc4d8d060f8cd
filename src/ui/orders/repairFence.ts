// Mend: engineers close a cut in the fence.

import { Hammer } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { kinds, unitSlot } from './slots.ts';

export const repairFence: OrderForm = {
  id: 'repairFence',
  icon: Hammer,
  slots: [
    {
      name: 'edge',
      kind: 'edge',
      options: (frame, names) =>
        frame.fence.filter((one) => one.cut).map((one) => ({ value: one.edge, label: names.edge(one.edge) })),
    },
    unitSlot(
      kinds('engineers', 'border'),
      (values, frame) => frame.board.borders.find((edge) => edge.id === values['edge'])?.tile ?? null,
    ),
  ],
  offeredFor: (selection, frame) =>
    selection.kind === 'edge' && frame.fence.some((one) => one.edge === selection.id && one.cut),
  order: ({ edge, unit }) => (edge && unit ? { type: 'repairFence', edge, unit } : null),
};
