// End or go on: "Five nights held. You may call it done." Unanswered, the game ends as won.

import { HELD_NIGHTS_END, endGame, mayEndEarly } from '../rules/goals.ts';
import type { DecisionKind } from './kind.ts';

export const endOrGoOn: DecisionKind = {
  comes: {
    percent: 100,
    urgent: true,
    find: (hour) => (mayEndEarly(hour.state, hour.day) ? { count: HELD_NIGHTS_END } : null),
  },
  cycles: 0,
  options: [
    { id: 'end', effects: [], brings: (hour) => endGame(hour, 'won', 'heldFiveNights') },
    {
      id: 'goOn',
      effects: [{ what: 'capital', amount: 1 }],
      brings: (hour) => {
        hour.state.nightsHeld = 0;
      },
    },
  ],
  fallback: 'end',
};
