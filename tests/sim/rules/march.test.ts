// Walking: on foot, by night, tile by tile; who is still out at daybreak lies down where he is.

import { expect, test } from 'vitest';
import { cellsInside, marchHour } from '../../../src/sim/rules/march.ts';
import { plain, play } from '../support/board.ts';

const board = () => play({ map: plain(12, 3), abroad: 1, towns: [{ at: [11, 2] }] });
const way = (game: ReturnType<typeof board>) => [1, 2, 3, 4, 5, 6].map((x) => game.at(x + 2, 1));

test('a foot group covers some four km an hour by night, and nothing by day', () => {
  const game = board();
  const cell = game.cell([2, 1], 4, { route: way(game), errand: 'move', doing: 'walk', startsAt: 19 });
  for (let h = 19; h < 24; h++) marchHour(game.hour(h));
  const tiles = cell.tile - game.at(2, 1);
  expect(tiles * 5).toBeGreaterThanOrEqual(12);
  expect(tiles * 5).toBeLessThanOrEqual(22);
  marchHour(game.hour(30));
  expect(cell).toMatchObject({ tile: game.at(2, 1) + tiles, doing: 'hide', errand: 'none', route: [] });
});

test('nobody sets out before his hour', () => {
  const game = board();
  const cell = game.cell([2, 1], 4, { route: way(game), errand: 'move', doing: 'walk', startsAt: 22 });
  for (let h = 19; h < 22; h++) marchHour(game.hour(h));
  expect(cell.tile).toBe(game.at(2, 1));
});

test('a crossing that daybreak stops goes on the next night', () => {
  const game = board();
  const cell = game.cell([0, 1], 3, { route: [game.at(1, 1)], errand: 'cross', doing: 'walk', startsAt: 19 });
  marchHour(game.hour(30));
  expect(cell).toMatchObject({ doing: 'hide', errand: 'cross' });
  expect(cell.route).toHaveLength(1);
  expect(cellsInside(game.state)).toEqual([]);
});

test('who flees, flees by day too', () => {
  const game = board();
  const cell = game.cell([2, 1], 4, { route: way(game), errand: 'move', doing: 'flee', startsAt: 10 });
  for (let h = 10; h < 14; h++) marchHour(game.hour(h));
  expect(cell.tile).toBeGreaterThan(game.at(2, 1));
});
