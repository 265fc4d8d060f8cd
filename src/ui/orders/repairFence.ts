// Mend: engineers close a cut in the fence.

import { Hammer } from 'lucide-preact';
import { t } from '../../text/index.ts';
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
        frame.board.borders
          .filter(({ id }) => frame.fence.some((one) => one.edge === id && one.cut))
          .map(({ id, tile }) => ({ value: id, label: t('names.edgeTitle', { place: names.at(tile) }) })),
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
