// Protect: the household a lead came from is kept safe before anybody acts on it.

import { ShieldCheck } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { leadSlot } from './slots.ts';

export const protectSource: OrderForm = {
  id: 'protectSource',
  icon: ShieldCheck,
  slots: [leadSlot()],
  offeredFor: (selection, frame) =>
    selection.kind === 'lead' &&
    frame.leads.some((one) => one.id === selection.id && !one.protected && one.exposure > 0),
  order: ({ lead }) => (lead ? { type: 'protectSource', lead } : null),
};
