// Posture: what a unit does by day and by night when it has no task. Another than the present one is suggested.

import { Shield } from 'lucide-preact';
import type { Posture } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot, unitSlot } from './slots.ts';

export const POSTURE_CHOICES = ['rest', 'hold', 'patrol', 'ready'] as const satisfies readonly Posture[];
const WHEN = ['day', 'night'] as const;

export const setPosture: OrderForm = {
  id: 'setPosture',
  key: 'P',
  icon: Shield,
  inBar: true,
  slots: [
    unitSlot(),
    choiceSlot('when', WHEN, 'orders.when', (frame) => frame.clock.phase),
    choiceSlot(
      'posture',
      POSTURE_CHOICES,
      'names.posture',
      (frame, values) => {
        const unit = frame.units.find((one) => one.id === values['unit']);
        if (unit === undefined) return undefined;
        const now = values['when'] === 'night' ? unit.postureNight : unit.postureDay;
        return now === 'patrol' ? 'hold' : 'patrol';
      },
      ['unit', 'when'],
    ),
  ],
  offeredFor: () => false,
  order: ({ unit, when, posture }) =>
    unit && when && posture
      ? { type: 'setPosture', unit, when: when === 'night' ? 'night' : 'day', posture: posture as Posture }
      : null,
};
