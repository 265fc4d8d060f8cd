// The coalition's help as it is agreed at the council: sights, sorties, ground troops. What it wants for its help, and
// what ends it, is rules/coalition.ts; urgent requests are orders/askCoalition.ts.

import {
  canHelp,
  hasTroops,
  lendThermals,
  SORTIES_STAY,
  sightless,
  supports,
  TROOPS,
  troopsArrive,
} from '../rules/coalition.ts';
import { type Choice, FREE } from './choice.ts';

/** Points of support below which a request is not made. */
const LENDS_FROM = 45;

export const thermals: Choice = {
  subject: 'coalition',
  price: () => ({ ...FREE, support: 6 }),
  paysIn: () => 0,
  runs: () => 0,
  fits: (state) => canHelp(state) && supports(state, LENDS_FROM) && sightless(state).length > 0,
  take: lendThermals,
};

export const sorties: Choice = {
  subject: 'coalition',
  price: () => ({ ...FREE, support: 6 }),
  paysIn: () => 0,
  runs: () => SORTIES_STAY,
  fits: (state) =>
    canHelp(state) &&
    supports(state, LENDS_FROM) &&
    state.coalition.sortiesUntil <= state.hour &&
    state.scenario.assets.some((asset) => asset.owner === 'coalition'),
  take(state) {
    state.coalition.sortiesUntil = state.hour + 24 * SORTIES_STAY;
  },
};

export const troops: Choice = {
  subject: 'coalition',
  price: () => ({ ...FREE, capital: TROOPS.capital, support: TROOPS.support }),
  paysIn: () => 1,
  runs: () => TROOPS.cycles,
  fits: (state) => canHelp(state) && supports(state, TROOPS.from) && !hasTroops(state),
  done: troopsArrive,
};
