// Monitor: somebody who reports what a militia does stays with it.

import { Eye } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { unitSlot } from './slots.ts';

export const monitorMilitia: OrderForm = {
  id: 'monitorMilitia',
  key: 'O',
  icon: Eye,
  inBar: true,
  slots: [unitSlot((unit) => (unit.kind === 'militia' || unit.kind === 'tribal') && !unit.monitored)],
  offeredFor: (selection, frame) =>
    selection.kind === 'unit' &&
    frame.units.some(
      (one) => one.id === selection.id && (one.kind === 'militia' || one.kind === 'tribal') && !one.monitored,
    ),
  order: ({ unit }) => (unit ? { type: 'monitorMilitia', unit } : null),
};
