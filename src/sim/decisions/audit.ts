// Audit: "The ministry asks where the money went." Open books cost clerks and earn credit; delay sometimes costs it.

import type { DecisionKind } from './kind.ts';

/** Dollars spent before anybody asks, and cycles between two audits. */
const SPENT_FROM = 150_000;
const EVERY_CYCLES = 12;
/** Chance that delay is held against you. */
const HELD_AGAINST = 0.4;

export const audit: DecisionKind = {
  comes: {
    percent: 8,
    find: ({ hour, state }) => {
      const since = hour - 24 * EVERY_CYCLES;
      const lately = state.decisions.some((d) => d.kind === 'audit' && d.openedHour > since);
      return !lately && state.tally.spent >= SPENT_FROM ? {} : null;
    },
  },
  cycles: 2,
  options: [
    {
      id: 'openBooks',
      effects: [
        { what: 'money', amount: -6 },
        { what: 'capital', amount: 1 },
      ],
    },
    {
      id: 'delay',
      effects: [],
      brings: (hour) => {
        if (hour.draw('decision', 8) >= HELD_AGAINST || hour.state.capital === 0) return;
        hour.state.capital--;
        hour.tell('delayHeldAgainst', 'notice', {}, { capital: hour.state.capital });
      },
    },
  ],
  fallback: 'delay',
};
