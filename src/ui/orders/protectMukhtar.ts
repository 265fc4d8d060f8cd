// Guard the mukhtar: a section stays with him by the cycle. The town's panel has it as a standing choice.

import { ShieldUser } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { isTown, switchSlot, townSlot } from './slots.ts';

const isGuarded = isTown((people) => people.mukhtarGuarded);

export const protectMukhtar: OrderForm = {
  id: 'protectMukhtar',
  icon: ShieldUser,
  slots: [townSlot(), switchSlot('guard', isGuarded)],
  offeredFor: () => false,
  order: ({ guard, settlement }) => (settlement ? { type: 'protectMukhtar', settlement, on: guard === 'on' } : null),
};
