// Money before the council: asked for with capital, or lent back for it. Both ways lose something, so that going to and
// fro makes nothing.

import { askedMoney, CAPITAL_MOST, income } from '../rules/budget.ts';
import type { Board } from '../scenario.ts';
import { type Choice, FREE } from './choice.ts';

/** Cycles of income that Baghdad takes back for a point of capital, and how much must lie in the till. Ours. */
const LENT_CYCLES = 2.5;
const PLENTY_CYCLES = 4;

/** $1,000. */
function cycles(board: Board, number: number): number {
  return Math.round((income(board) * number) / 1000);
}

export const askMoney: Choice = {
  subject: 'money',
  price: () => ({ ...FREE, capital: 1 }),
  paysIn: () => 1,
  runs: () => 0,
  fits: (state) => !lendReserves.fits(state),
  done({ board, state, tell }) {
    const dollars = askedMoney(board);
    state.money += dollars;
    tell('moneyCame', 'notice', {}, { money: Math.round(dollars / 1000) });
  },
};

export const lendReserves: Choice = {
  subject: 'money',
  price: (board) => ({ ...FREE, money: cycles(board, LENT_CYCLES), capital: -1 }),
  paysIn: () => 0,
  runs: () => 0,
  fits: (state) => state.money >= 1000 * cycles(state.scenario.board, PLENTY_CYCLES) && state.capital < CAPITAL_MOST,
};
