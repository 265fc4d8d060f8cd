// Parliament asks about foreign troops: "Are they guests, and for how long?" The source article: a touchy subject; there
// is gratitude, and there is the memory of the invasion. Limits please parliament and ground coalition aircraft.

import type { GameState } from '../state.ts';
import type { DecisionKind } from './kind.ts';

/** Cycles for which the coalition flies one sortie less an asset and phase. */
const LIMITED_CYCLES = 5;
/** Chance that silence is taken ill. */
const TAKEN_ILL = 0.5;

export const foreignTroops: DecisionKind = {
  comes: {
    percent: 6,
    find: ({ day, state }) => {
      const asked = state.decisions.some((d) => d.kind === 'foreignTroops');
      const flies = state.scenario.assets.some((a) => a.owner === 'coalition');
      return !asked && flies && day >= 4 ? { cycles: LIMITED_CYCLES } : null;
    },
  },
  cycles: 2,
  options: [
    {
      id: 'speakFor',
      effects: [
        { what: 'capital', amount: -1 },
        { what: 'trust', amount: 1, everywhere: true },
      ],
    },
    { id: 'limit', effects: [{ what: 'capital', amount: 1 }] },
    {
      id: 'silence',
      effects: [],
      brings: (hour) => {
        if (hour.draw('decision', 7) >= TAKEN_ILL || hour.state.capital === 0) return;
        hour.state.capital--;
        hour.tell('silenceTakenIll', 'notice', {}, { capital: hour.state.capital });
      },
    },
  ],
  fallback: 'silence',
};

/** Sorties a phase that parliament has taken from a coalition asset for now. */
export function sortiesLimited(state: GameState): number {
  const since = state.hour - 24 * LIMITED_CYCLES;
  return state.decisions.some((d) => d.kind === 'foreignTroops' && d.chosen === 'limit' && d.openedHour > since)
    ? 1
    : 0;
}
