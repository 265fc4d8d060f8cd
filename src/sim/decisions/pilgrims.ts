// Pilgrims: escort them, send them by another road, or let them go. What each does on the road is in
// happenings/pilgrimage.ts.

import { answer } from './answer.ts';
import type { DecisionKind } from './kind.ts';

export const pilgrims: DecisionKind = {
  cycles: 2,
  options: [
    { id: 'escort', effects: [{ what: 'money', amount: -4 }], brings: answer('escort') },
    {
      id: 'reroute',
      effects: [
        { what: 'money', amount: -5 },
        { what: 'trust', amount: -2 },
      ],
      brings: answer('reroute'),
    },
    { id: 'letGo', effects: [], brings: answer('letGo') },
  ],
  fallback: 'letGo',
};
