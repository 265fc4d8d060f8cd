// Hands an answer on to the event that asked; what it then does is the event's (../happenings).

import type { Hour } from '../rules/hour.ts';
import type { Decision } from '../state/happenings.ts';

/** For an option's `brings`: writes the answer, and the unit that goes along, into the event. */
export function answer(option: string): (hour: Hour, decision: Decision) => void {
  return ({ state }, { params }) => {
    const one = state.happenings.find((h) => h.id === params['happening']);
    if (!one) return;
    one.answer = option;
    const unit = params['unit'];
    if (typeof unit === 'string') one.unit = unit;
  };
}
