// Ask the coalition, between councils: for sorties or for ground troops.

import { HandHelping } from 'lucide-preact';
import { signed } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot } from './slots.ts';

const FOR = ['sorties', 'troops'] as const;

export const askCoalition: OrderForm = {
  id: 'askCoalition',
  icon: HandHelping,
  slots: [choiceSlot('for', FOR, 'orders.coalition')],
  offeredFor: (selection, frame) =>
    selection.kind === 'asset' && frame.assets.some((one) => one.id === selection.id && one.owner === 'coalition'),
  order: ({ for: what }) => (what ? { type: 'askCoalition', for: what === 'troops' ? 'troops' : 'sorties' } : null),
  effect: (_, __, ___, { men, support, training }) => {
    if (support === undefined) return null;
    return men === undefined || training === undefined
      ? t('orders.effect_sorties', { support: signed(support) })
      : t('orders.effect_troops', { support: signed(support), men, training });
  },
};
