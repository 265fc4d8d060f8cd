// Search: some hours on the ground, then home; odds from belief.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused with too few men', () => {
  const game = field();
  game.unit('police').men = 12;
  expect(refused(game, { type: 'searchArea', unit: 'police', tile: game.at(8, 7) })).toBe('tooFewMen');
});

test('goes there, searches, comes back; less is believed of what was empty', () => {
  const game = field();
  const tile = game.at(9, 7);
  const believed = game.state.belief[tile];
  const said = taken(game, { type: 'searchArea', unit: 'army', tile });
  expect(hoursUntil(game, () => game.told('searchEnded') || game.told('searchEmpty'))).toBe(said.doneIn);
  expect(game.state.belief[tile]).toBeLessThan(believed);
  expect(hoursUntil(game, () => game.unit('army').task === null)).toBeGreaterThanOrEqual(0);
  expect(game.unit('army').tile).toBe(game.at(11, 4));
});

test('promises more where more is believed', () => {
  const game = field();
  const odds = (): number => taken(game, { type: 'searchArea', unit: 'army', tile: game.at(9, 7) }).odds?.percent ?? 0;
  const before = odds();
  game.state.belief[game.at(9, 7)] += 2_000_000;
  expect(odds()).toBeGreaterThan(before);
});
