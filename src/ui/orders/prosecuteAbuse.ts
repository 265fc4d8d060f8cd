// Prosecute: those an inquiry has named are brought before a judge.

import { Gavel } from 'lucide-preact';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

export const prosecuteAbuse: OrderForm = {
  id: 'prosecuteAbuse',
  icon: Gavel,
  slots: [entrySlot((entry) => entry.abuse && !entry.prosecuted)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'prosecuteAbuse', entry: Number(entry) } : null),
  effect: ({ entry: id }, frame, names) => {
    const entry = frame.ledger.find((one) => String(one.id) === id);
    if (!entry) return null;
    const settlement = names.settlement(entry.settlement);
    return entry.by !== null && frame.units.some((one) => one.id === entry.by)
      ? t('orders.effect_prosecute', { settlement, unit: names.unit(entry.by) })
      : t('orders.effect_prosecuteUnnamed', { settlement });
  },
};
