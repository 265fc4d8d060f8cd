// Sheikhs ask for arms: "Give us rifles and we keep our own road." As the Awakening did in 2006 and tribal mobilisation
// since 2015. Baghdad is wary of armed tribes; the place is not.

import { raiseTribal, TRIBAL } from '../rules/calls.ts';
import { nearestUnit, townOf } from './who.ts';
import type { DecisionKind } from './kind.ts';

/** In hundredths. */
const FROM_TRUST = 4800;
const RECRUITS = 15;

export const sheikhsArms: DecisionKind = {
  comes: {
    percent: 12,
    find: ({ board, state }) => {
      const town = state.towns.findIndex(
        (t, i) =>
          t.trust >= FROM_TRUST &&
          !state.people[i].raised &&
          !state.decisions.some((d) => d.kind === 'sheikhsArms' && d.params['settlement'] === board.settlements[i].id),
      );
      if (town < 0) return null;
      const police = nearestUnit(state, board.settlements[town].tile, ['police']);
      return { settlement: board.settlements[town].id, men: TRIBAL.men, ...(police ? { unit: police.id } : {}) };
    },
  },
  cycles: 2,
  options: [
    {
      id: 'arm',
      effects: [
        { what: 'money', amount: -12 },
        { what: 'capital', amount: -1 },
        { what: 'trust', amount: 2 },
      ],
      brings: (hour, { params }) => {
        const town = townOf(hour.state, params['settlement']);
        if (town >= 0 && !hour.state.people[town].raised) raiseTribal(hour.state, town);
      },
    },
    {
      id: 'enlist',
      effects: [{ what: 'money', amount: -5 }],
      brings: (hour, { params }) => {
        const police = hour.state.units.find((u) => u.id === params['unit']);
        if (!police) return;
        police.men += RECRUITS;
        police.menAtFull += RECRUITS;
        hour.tell(
          'policeEnlisted',
          'notice',
          { tile: police.tile, unit: police.id },
          { unit: police.id, men: RECRUITS },
        );
      },
    },
    { id: 'decline', effects: [{ what: 'trust', amount: -1 }] },
  ],
  fallback: 'decline',
};
