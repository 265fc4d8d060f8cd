// A family asks for those held: "He went to buy bread." Some who are held had to do with ISIL and some had not; nobody
// knows without a hearing.

import { townOf } from './who.ts';
import type { DecisionKind } from './kind.ts';

/** They come again, but not at once. */
const EVERY_CYCLES = 6;

export const heldFamilies: DecisionKind = {
  comes: {
    percent: 20,
    find: ({ board, hour, state }) => {
      const since = hour - 24 * EVERY_CYCLES;
      if (state.decisions.some((d) => d.kind === 'heldFamilies' && d.openedHour > since)) return null;
      const town = state.towns.findIndex((t) => t.heldGuilty + t.heldInnocent > 0);
      return town < 0
        ? null
        : {
            settlement: board.settlements[town].id,
            people: state.towns[town].heldGuilty + state.towns[town].heldInnocent,
          };
    },
  },
  cycles: 2,
  options: [
    {
      id: 'release',
      effects: [{ what: 'trust', amount: 1 }],
      brings: ({ state }, { params }) => {
        const town = townOf(state, params['settlement']);
        if (town >= 0) state.releases.push(town);
      },
    },
    {
      id: 'hearing',
      effects: [{ what: 'money', amount: -4 }],
      brings: (hour, { params }) => {
        const index = townOf(hour.state, params['settlement']);
        const town = hour.state.towns[index];
        if (!town) return;
        const people = town.heldInnocent;
        town.heldInnocent = 0;
        const settlement = hour.board.settlements[index].id;
        hour.tell('hearingHeld', 'notice', { settlement }, { people, settlement });
      },
    },
    { id: 'refuse', effects: [{ what: 'trust', amount: -1 }] },
  ],
  fallback: 'refuse',
};
