// Ask Baghdad, between councils: for money or for a company.

import { Landmark } from 'lucide-preact';
import { money } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot } from './slots.ts';

const FOR = ['money', 'company'] as const;

export const askBaghdad: OrderForm = {
  id: 'askBaghdad',
  icon: Landmark,
  slots: [choiceSlot('for', FOR, 'orders.baghdad')],
  offeredFor: () => false,
  order: ({ for: what }) => (what ? { type: 'askBaghdad', for: what === 'company' ? 'company' : 'money' } : null),
  effect: (_, __, ___, effects) => {
    if (effects.money !== undefined) return t('orders.effect_money', { money: money(effects.money) });
    return effects.men === undefined || effects.training === undefined
      ? null
      : t('orders.effect_company', { men: effects.men, training: effects.training });
  },
};
