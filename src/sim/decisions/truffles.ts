// Truffle gatherers: escort them, forbid it, screen them, or let them be. What each does in the desert is in
// happenings/truffleSeason.ts.

import { answer } from './answer.ts';
import type { DecisionKind } from './kind.ts';

export const truffles: DecisionKind = {
  cycles: 2,
  options: [
    { id: 'escort', effects: [{ what: 'money', amount: -6 }], brings: answer('escort') },
    { id: 'screen', effects: [{ what: 'trust', amount: -1 }], brings: answer('screen') },
    {
      id: 'ban',
      effects: [
        { what: 'trust', amount: -4 },
        { what: 'fearOfForces', amount: 2 },
      ],
      brings: answer('ban'),
    },
    { id: 'letBe', effects: [], brings: answer('letBe') },
  ],
  fallback: 'letBe',
};
