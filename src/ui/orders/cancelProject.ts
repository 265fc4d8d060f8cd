// Give up a project: the work in a town stops, and what was spent is gone.

import { HousePlug } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { isTown, townSlot } from './slots.ts';

const fits = isTown((people) => people.project !== null);

export const cancelProject: OrderForm = {
  id: 'cancelProject',
  icon: HousePlug,
  slots: [townSlot(fits)],
  offeredFor: (selection, frame) => selection.kind === 'settlement' && fits(selection.id, frame),
  order: ({ settlement }) => (settlement ? { type: 'cancelProject', settlement } : null),
};
