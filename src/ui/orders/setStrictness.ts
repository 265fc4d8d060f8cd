// Strictness: how thoroughly a checkpoint looks, against what it costs the people who pass it. Another
// than the present one is suggested.

import { ListChecks } from 'lucide-preact';
import type { Strictness } from '../../sim/index.ts';
import type { OrderForm } from './form.ts';
import { choiceSlot, structureSlot } from './slots.ts';

export const STRICTNESS_CHOICES = ['lax', 'standard', 'strict'] as const satisfies readonly Strictness[];

export const setStrictness: OrderForm = {
  id: 'setStrictness',
  key: 'K',
  icon: ListChecks,
  slots: [
    structureSlot((one) => one.kind === 'checkpoint'),
    choiceSlot(
      'strictness',
      STRICTNESS_CHOICES,
      'names.strictness',
      (frame, values) => {
        const now = frame.structures.find((one) => one.id === values['structure'])?.strictness;
        return now === undefined ? undefined : now === 'standard' ? 'strict' : 'standard';
      },
      ['structure'],
    ),
  ],
  offeredFor: () => false,
  order: ({ structure, strictness }) =>
    structure && strictness ? { type: 'setStrictness', structure, strictness: strictness as Strictness } : null,
};
