// The council: its page (game/council.tsx) is where choices are made; here they have their name and picture.

import { Landmark } from 'lucide-preact';
import { t } from '../../text/index.ts';
import type { OrderForm } from './form.ts';

export const chooseAtCouncil: OrderForm = {
  id: 'chooseAtCouncil',
  icon: Landmark,
  slots: [
    {
      name: 'choice',
      kind: 'choice',
      options: ({ council }) => council.agenda.map(({ id }) => ({ value: id, label: t(`council.${id}`) })),
    },
  ],
  offeredFor: () => false,
  order: ({ choice: id }, { council }) => {
    const choice = council.agenda.find((one) => one.id === id);
    return choice ? { type: 'chooseAtCouncil', choice: choice.id } : null;
  },
};
