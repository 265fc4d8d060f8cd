// Thermal sight: gives a post the night.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused where there is one, and without money', () => {
  const game = field();
  game.structure('tower').thermal = true;
  expect(refused(game, { type: 'addThermal', structure: 'tower' })).toBe('hasThermal');
  game.state.money = 0;
  expect(refused(game, { type: 'addThermal', structure: 'gate' })).toBe('noMoney');
});

test('by night the tower sees where it saw nothing', () => {
  const game = field();
  game.state.hour = 18;
  const spot = game.at(4, 0);
  expect(game.frame().watch[spot]).toBe(0);
  taken(game, { type: 'addThermal', structure: 'tower' });
  expect(game.frame().watch[spot]).toBeGreaterThan(0);
});
