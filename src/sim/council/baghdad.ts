// Baghdad itself: a hard line that pleases it, or a concession it has to be talked into. What the streets make of
// either is rules/politics.ts.

import { hourOf } from '../rules/hour.ts';
import { trustReading } from '../rules/reading.ts';
import { CONCESSION, concessionFelt, hardLineFelt } from '../rules/politics.ts';
import { type Choice, FREE } from './choice.ts';

/** Who has more capital than this need not shout. */
const SHOUTS_UP_TO = 6;

export const hardLine: Choice = {
  subject: 'baghdad',
  price: () => ({ ...FREE, capital: -1 }),
  paysIn: () => 0,
  runs: () => 0,
  fits: (state) => state.capital <= SHOUTS_UP_TO,
  take: (state) => hardLineFelt(hourOf(state)),
};

export const concede: Choice = {
  subject: 'baghdad',
  price: () => ({ ...FREE, capital: 2 }),
  paysIn: () => 0,
  runs: () => 0,
  fits: (state) => state.towns.some((_, i) => trustReading(state, i) < CONCESSION.below),
  take: (state) => concessionFelt(hourOf(state)),
};
