// Curfew: whether people of a town may go out after dark. The town's panel has it as a standing choice.

import { MoonStar } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { isTown, townSlot, switchSlot } from './slots.ts';

const isUnderCurfew = isTown((people) => people.curfew);

export const setCurfew: OrderForm = {
  id: 'setCurfew',
  icon: MoonStar,
  slots: [townSlot(), switchSlot('curfew', isUnderCurfew)],
  offeredFor: () => false,
  order: ({ curfew, settlement }) => (settlement ? { type: 'setCurfew', settlement, on: curfew === 'on' } : null),
};
