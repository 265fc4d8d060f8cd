// Withdraw: a militia is told to leave; some stall, and relief takes time.

import { LogOut } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { kinds, unitSlot } from './slots.ts';

export const withdrawMilitia: OrderForm = {
  id: 'withdrawMilitia',
  key: 'W',
  icon: LogOut,
  slots: [unitSlot(kinds('militia'))],
  offeredFor: (selection, frame) =>
    selection.kind === 'unit' && frame.units.some((one) => one.id === selection.id && one.kind === 'militia'),
  order: ({ unit }) => (unit ? { type: 'withdrawMilitia', unit } : null),
};
