// Asking Baghdad between councils: for capital, and once in a while only.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('money: less than at the council, tomorrow', () => {
  const game = field();
  const said = taken(game, { type: 'askBaghdad', for: 'money' });
  expect(said).toMatchObject({ capital: 1, startsIn: 24, effects: { money: 36 } });
  expect(refused(game, { type: 'askBaghdad', for: 'money' })).toBe('askedLately');
  game.run(24);
  expect(game.told('moneyCame')).toBe(true);
});

test('a company: three points, two days, not again for ten cycles', () => {
  const game = field();
  expect(taken(game, { type: 'askBaghdad', for: 'company' }).effects).toEqual({ men: 80, training: 2 });
  game.state.capital = 5;
  expect(refused(game, { type: 'askBaghdad', for: 'company' })).toBe('askedLately');
  game.run(48);
  expect(game.told('companyCame')).toBe(true);
});

test('refused without capital, and where Baghdad is no part of the game', () => {
  const game = field();
  game.state.capital = 2;
  expect(refused(game, { type: 'askBaghdad', for: 'company' })).toBe('noCapital');
  Object.assign(game.state, { options: { off: ['S21'] } });
  expect(refused(game, { type: 'askBaghdad', for: 'money' })).toBe('notInThisGame');
});
