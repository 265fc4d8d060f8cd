// Move: a unit goes to live elsewhere, when it said.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused to nowhere, abroad, into a lake, or where it stands', () => {
  const game = field();
  expect(refused(game, { type: 'moveUnit', unit: 'nobody', to: 60 })).toBe('unknownUnit');
  expect(refused(game, { type: 'moveUnit', unit: 'army', to: -1 })).toBe('offTheMap');
  expect(refused(game, { type: 'moveUnit', unit: 'army', to: game.at(0, 4) })).toBe('outsideProvince');
  expect(refused(game, { type: 'moveUnit', unit: 'army', to: game.at(5, 8) })).toBe('noWay');
  expect(refused(game, { type: 'moveUnit', unit: 'army', to: game.at(11, 4) })).toBe('alreadyThere');
});

test('arrives in the hours it was given, lives there, and knows less of the ground', () => {
  const game = field();
  const knew = game.unit('army').knowledge;
  const to = game.at(3, 1);
  const said = taken(game, { type: 'moveUnit', unit: 'army', to });
  expect(said.route.at(-1)?.tile).toBe(to);
  expect(hoursUntil(game, () => game.unit('army').tile === to)).toBe(said.doneIn);
  expect(game.unit('army').base).toBe(to);
  expect(game.unit('army').knowledge).toBeLessThan(knew);
});
