// Prosecute: those an inquiry has named are brought before a judge.

import { Gavel } from 'lucide-preact';
import { signed } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';
import { entrySlot } from './slots.ts';

export const prosecuteAbuse: OrderForm = {
  id: 'prosecuteAbuse',
  icon: Gavel,
  slots: [entrySlot((entry) => entry.abuse && !entry.prosecuted)],
  offeredFor: () => false,
  order: ({ entry }) => (entry ? { type: 'prosecuteAbuse', entry: Number(entry) } : null),
  effect: ({ entry: id }, frame, names, effects) => {
    const entry = frame.ledger.find((one) => String(one.id) === id);
    if (!entry || effects.trust === undefined) return null;
    const trust = signed(effects.trust / 100);
    const fear = signed(effects.fear / 100);
    const settlement = names.settlement(entry.settlement);
    return entry.by !== null && effects.discipline !== undefined
      ? t('orders.effect_prosecute', {
          settlement,
          trust,
          fear,
          unit: names.unit(entry.by),
          discipline: signed(effects.discipline),
        })
      : t('orders.effect_prosecuteUnnamed', { settlement, trust, fear });
  },
};
