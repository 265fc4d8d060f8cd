// Lying up: the best cover that can be reached, away from what is remembered; fleeing and going home by the same.

import { expect, test } from 'vitest';
import { bestCover, runAway, walkable, withdraw } from '../../../src/sim/rules/cover.ts';
import { play } from '../support/board.ts';

const board = () =>
  play({
    map: ['gggggggggg', 'gbgggggggb', 'gggggggggg', 'gggggggggg'],
    kmPerTile: 2,
    towns: [{ at: [5, 3] }],
  });

test('reach is what a night allows on foot', () => {
  const game = board();
  const cell = game.cell([2, 1], 4);
  const hour = game.hour(20);
  expect(walkable(hour, cell, 3).reached).toContain(game.at(7, 1));
  expect(walkable(hour, cell, 3).reached).not.toContain(game.at(9, 1));
});

test('the best cover in reach, unless somebody was seen there', () => {
  const game = board();
  const cell = game.cell([3, 1], 4);
  const hour = game.hour(20);
  expect(bestCover(hour, cell, walkable(hour, cell, 10))).toBe(game.at(1, 1));
  cell.memory.push({ tile: game.at(1, 2), men: 100, hour: 12 });
  expect(bestCover(hour, cell, walkable(hour, cell, 10))).toBe(game.at(9, 1));
});

test('who is found runs, and does not lie down where he was found', () => {
  const game = play({ map: ['gggggg', 'gbgbgg', 'gggggg', 'gggggg'], kmPerTile: 2, towns: [{ at: [5, 3] }] });
  const cell = game.cell([1, 1], 4);
  runAway(game.hour(12), cell);
  expect(cell.doing).toBe('flee');
  expect(cell.route.at(-1)).toBe(game.at(3, 1));
});

test('after an errand back into cover', () => {
  const game = board();
  const cell = game.cell([5, 3], 4, { doing: 'forage' });
  withdraw(game.hour(21), cell);
  expect([game.at(1, 1), game.at(9, 1)]).toContain(cell.route.at(-1));
});
