// Build: goes up where somebody can drive to, costs what it said, and stands when it said.

import { expect, test } from 'vitest';
import { upkeep } from '../../../src/sim/rules/budget.ts';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused on taken ground, without money, to too few', () => {
  const game = field();
  const build = (x: number, y: number, unit = 'army') =>
    ({ type: 'buildStructure', kind: 'tower', tile: game.at(x, y), unit }) as const;
  expect(refused(game, build(8, 4))).toBe('tileTaken');
  game.unit('police').men = 10;
  expect(refused(game, build(9, 6, 'police'))).toBe('tooFewMen');
  game.state.money = 1000;
  expect(refused(game, build(9, 6))).toBe('noMoney');
});

test('stands when it was said, and costs each cycle what was said', () => {
  const game = field();
  const before = upkeep(game.state);
  const said = taken(game, { type: 'buildStructure', kind: 'tower', tile: game.at(9, 7), unit: 'army' });
  const [, , , built] = game.state.structures;
  expect(hoursUntil(game, () => !built.building)).toBe(said.doneIn);
  expect((upkeep(game.state) - before) / 1000).toBe(said.moneyPerCycle);
});

test('the ground is taken as soon as it is ordered', () => {
  const game = field();
  taken(game, { type: 'buildStructure', kind: 'post', tile: game.at(9, 6), unit: 'army' });
  expect(refused(game, { type: 'buildStructure', kind: 'post', tile: game.at(9, 6), unit: 'hashd' })).toBe('tileTaken');
});
