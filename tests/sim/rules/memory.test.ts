// What a cell's men have seen: as far as eyes on foot see, and not for ever.

import { expect, test } from 'vitest';
import { STORM } from '../../../src/sim/rules/dust.ts';
import { dangerAt, memoryHour, remember, riskMap } from '../../../src/sim/rules/memory.ts';
import { plain, play } from '../support/board.ts';

const board = (x: number) =>
  play({ map: plain(20, 3), kmPerTile: 1, units: [{ id: 'army', at: [x, 1] }], towns: [{ at: [19, 2] }] });

test('by day men on foot see some five km, by night hardly anything, in dust less', () => {
  const sees = (x: number, hour: number, dust = 0): boolean => {
    const game = board(x);
    game.state.dust = dust;
    const cell = game.cell([2, 1], 4);
    memoryHour(game.hour(hour));
    return cell.memory.length > 0;
  };
  expect(sees(6, 12)).toBe(true);
  expect(sees(9, 12)).toBe(false);
  expect(sees(6, 22)).toBe(false);
  expect(sees(3, 22)).toBe(true);
  expect(sees(6, 12, STORM)).toBe(false);
});

test('it remembers the last it saw, and forgets after some weeks', () => {
  const game = board(4);
  const cell = game.cell([2, 1], 4);
  memoryHour(game.hour(12));
  game.unit('army').men = 30;
  memoryHour(game.hour(13));
  expect(cell.memory).toEqual([{ tile: game.at(4, 1), men: 30, hour: 13 }]);
  game.unit('army').tile = game.at(18, 1);
  memoryHour(game.hour(30));
  expect(cell.memory).toHaveLength(1);
  memoryHour(game.hour(24 * 40 + 6));
  expect(cell.memory).toEqual([]);
});

test('it keeps the newest of many places', () => {
  const game = board(4);
  const cell = game.cell([2, 1], 4);
  for (let n = 0; n < 50; n++) remember(cell, n, 20, n);
  expect(cell.memory.length).toBeLessThan(30);
  expect(cell.memory.every((m) => m.hour > 15)).toBe(true);
});

test('danger is felt near remembered men, by their number, and bends ways around them', () => {
  const game = board(18);
  const cell = game.cell([2, 1], 4);
  const hour = game.hour(20);
  expect(dangerAt(hour, cell.memory, game.at(8, 1))).toBe(0);
  remember(cell, game.at(8, 1), 20, 20);
  const few = dangerAt(hour, cell.memory, game.at(8, 1));
  expect(few).toBeGreaterThan(dangerAt(hour, cell.memory, game.at(10, 1)));
  expect(dangerAt(hour, cell.memory, game.at(15, 1))).toBe(0);
  expect(riskMap(hour, cell).get(game.at(8, 1))).toBeGreaterThan(0);
  remember(cell, game.at(8, 1), 100, 21);
  expect(dangerAt(hour, cell.memory, game.at(8, 1))).toBeGreaterThan(few);
});
