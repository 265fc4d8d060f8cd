// Integrate: a militia becomes a police unit over some cycles, if its patrons let it.

import { BadgeCheck } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { unitSlot } from './slots.ts';

const open = (id: string, frame: Parameters<OrderForm['offeredFor']>[1]): boolean =>
  frame.militias.some((one) => one.unit === id && one.integratedAt === null);

export const integrateMilitia: OrderForm = {
  id: 'integrateMilitia',
  icon: BadgeCheck,
  slots: [unitSlot((unit, frame) => open(unit.id, frame))],
  offeredFor: (selection, frame) => selection.kind === 'unit' && open(selection.id, frame),
  order: ({ unit }) => (unit ? { type: 'integrateMilitia', unit } : null),
};
