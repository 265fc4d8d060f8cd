// Finance before the council: investigators who trace ISIL's money until the next one. What they find is
// rules/finance.ts.

import { INVESTIGATORS_STAY } from '../rules/finance.ts';
import { isOff } from '../systems.ts';
import { type Choice, FREE } from './choice.ts';

export const investigators: Choice = {
  subject: 'finance',
  /** RULES: investigators 10 a council. */
  price: () => ({ ...FREE, money: 10 }),
  paysIn: () => 0,
  runs: () => INVESTIGATORS_STAY,
  fits: (state) => !isOff(state, 'S20'),
  take(state) {
    state.finance.untilHour = state.hour + 24 * INVESTIGATORS_STAY;
  },
};
