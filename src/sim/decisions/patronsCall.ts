// Patrons call a militia away: let it go, or hold it and be on bad terms with it.

import { sendAway } from '../rules/muster.ts';
import type { DecisionKind } from './kind.ts';

/** What holding it costs in discipline. */
const SULLEN = 15;

export const patronsCall: DecisionKind = {
  cycles: 1,
  options: [
    {
      id: 'letGo',
      effects: [],
      brings: (hour, { params }) => {
        const unit = hour.state.units.find((u) => u.id === params['unit']);
        if (unit) sendAway(hour, unit, Number(params['cycles'] ?? 5));
      },
    },
    {
      id: 'hold',
      effects: [{ what: 'capital', amount: -1 }],
      brings: (hour, { params }) => {
        const unit = hour.state.units.find((u) => u.id === params['unit']);
        if (unit) unit.discipline = Math.max(0, unit.discipline - SULLEN);
      },
    },
  ],
  fallback: 'letGo',
};
