// Prosecute: those an inquiry has named are brought before a judge.

import { Gavel } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

export const prosecuteAbuse: OrderForm = {
  id: 'prosecuteAbuse',
  icon: Gavel,
  slots: [entrySlot((entry) => entry.abuse && !entry.prosecuted)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'prosecuteAbuse', entry: Number(entry) } : null),
};
