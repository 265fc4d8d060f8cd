// Arrest: take in the suspect a lead names.

import { UserX } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { leadSlot, notMilitia, unitSlot } from './slots.ts';

export const arrestSuspect: OrderForm = {
  id: 'arrestSuspect',
  key: 'A',
  icon: UserX,
  inBar: true,
  slots: [
    unitSlot(notMilitia, (values, frame) => frame.leads.find((lead) => lead.id === values['lead'])?.tile ?? null),
    leadSlot('suspect'),
  ],
  offeredFor: (selection, frame) =>
    selection.kind === 'lead' && frame.leads.some((one) => one.id === selection.id && one.kind === 'suspect'),
  order: ({ unit, lead }) => (unit && lead ? { type: 'arrestSuspect', unit, lead } : null),
};
