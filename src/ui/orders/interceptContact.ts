// Intercept: a unit goes after people that have been seen; also the answer to an alarm.

import { Crosshair } from 'lucide-preact';
import type { OrderForm } from './form.ts';
import { contactSlot, unitSlot } from './slots.ts';

export const interceptContact: OrderForm = {
  id: 'interceptContact',
  key: 'I',
  icon: Crosshair,
  reaction: true,
  slots: [
    unitSlot(undefined, (values, frame) => frame.contacts.find((one) => one.id === values['contact'])?.tile ?? null),
    contactSlot(),
  ],
  offeredFor: (selection) => selection.kind === 'contact',
  order: ({ unit, contact }) => (unit && contact ? { type: 'interceptContact', unit, contact } : null),
};
