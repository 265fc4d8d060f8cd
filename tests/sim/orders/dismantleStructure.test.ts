// Dismantle: the post is gone, its crew goes back, its upkeep ends.

import { expect, test } from 'vitest';
import { upkeep } from '../../../src/sim/rules/budget.ts';
import { field, refused, taken } from '../support/orders.ts';

test('refused for what is not there, and what is still going up', () => {
  const game = field();
  expect(refused(game, { type: 'dismantleStructure', structure: 'nothing' })).toBe('unknownStructure');
  game.structure('empty').building = true;
  expect(refused(game, { type: 'dismantleStructure', structure: 'empty' })).toBe('stillBuilding');
});

test('saves the upkeep it said, and gives the crew back', () => {
  const game = field();
  const [men, crew] = [game.unit('hashd').men, game.structure('gate').crew];
  const before = upkeep(game.state);
  const said = taken(game, { type: 'dismantleStructure', structure: 'gate' });
  expect(game.state.structures.some((s) => s.id === 'gate')).toBe(false);
  expect(game.unit('hashd').men).toBe(men + crew);
  expect((upkeep(game.state) - before) / 1000).toBe(said.moneyPerCycle);
});
