// Troops called away: send the company, or refuse Baghdad.

import { sendAway } from '../rules/muster.ts';
import type { DecisionKind } from './kind.ts';

export const troopsCalled: DecisionKind = {
  cycles: 1,
  options: [
    {
      id: 'send',
      effects: [{ what: 'capital', amount: 1 }],
      brings: (hour, { params }) => {
        const unit = hour.state.units.find((u) => u.id === params['unit']);
        if (unit) sendAway(hour, unit, Number(params['cycles'] ?? 6));
      },
    },
    { id: 'refuse', effects: [{ what: 'capital', amount: -2 }] },
  ],
  fallback: 'send',
};
