// Protest: talk, concede or break it up. What each does with the days is in happenings/protest.ts; a place that trusts
// little may take to the street without any event of the level.

import { LEVEL_EVENT_PARAMS } from '../scenario.ts';
import { answer } from './answer.ts';
import type { DecisionKind } from './kind.ts';

/** In hundredths: a place below it may protest by itself, at most once in so many cycles in the province. */
const BELOW_TRUST = 2800;
const EVERY_CYCLES = 10;

export const protest: DecisionKind = {
  comes: {
    percent: 10,
    find: (hour) => {
      const { board, state } = hour;
      const since = hour.hour - 24 * EVERY_CYCLES;
      if (state.decisions.some((d) => d.kind === 'protest' && d.openedHour > since)) return null;
      const town = state.towns.findIndex(
        (t, i) => t.trust < BELOW_TRUST && ['city', 'town'].includes(board.settlements[i].kind),
      );
      if (town < 0) return null;
      const place = board.settlements[town].id;
      const id = `protest-${hour.day}`;
      const params = LEVEL_EVENT_PARAMS.protest;
      state.happenings.push({
        id,
        kind: 'protest',
        town,
        unit: null,
        heardHour: hour.hour,
        fromHour: hour.hour,
        untilHour: hour.hour + 24 * params['cycles'],
        params,
        stage: 'on',
        answer: '',
      });
      hour.tell('protestBegins', 'notice', { settlement: place, tile: board.settlements[town].tile });
      return { happening: id, settlement: place };
    },
  },
  cycles: 1,
  options: [
    { id: 'talk', effects: [], brings: answer('talk') },
    {
      id: 'concede',
      effects: [
        { what: 'money', amount: -10 },
        { what: 'capital', amount: -1 },
        { what: 'trust', amount: 3 },
      ],
      brings: answer('concede'),
    },
    {
      id: 'disperse',
      effects: [
        { what: 'trust', amount: -3 },
        { what: 'fearOfForces', amount: 5 },
      ],
      brings: answer('disperse'),
    },
  ],
  fallback: 'talk',
};
