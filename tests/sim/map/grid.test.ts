// The square grid: distances, discs, edges of the map.

import { expect, test } from 'vitest';
import { columnOf, disc, distanceKm, isOnMap, neighbours, rowOf, tileAt } from '../../../src/sim/map/grid.ts';
import { plain, scenarioOf } from '../support/board.ts';

const { ground } = scenarioOf({ map: plain(7, 5), kmPerTile: 2 }).board;

test('a tile is its row and its column', () => {
  expect(tileAt(ground, 3, 2)).toBe(17);
  expect([columnOf(ground, 17), rowOf(ground, 17)]).toEqual([3, 2]);
});

test('distances are straight and in km', () => {
  expect(distanceKm(ground, tileAt(ground, 0, 0), tileAt(ground, 3, 4))).toBe(10);
  expect(distanceKm(ground, 6, 7)).toBeGreaterThan(12);
});

test('a disc keeps to its radius and to the map, and does not wrap around', () => {
  expect(disc(ground, 17, 0)).toEqual([17]);
  expect(disc(ground, 17, 1)).toEqual([10, 16, 17, 18, 24]);
  expect(disc(ground, 6, 1)).toEqual([5, 6, 13]);
  expect(neighbours(ground, 17)).toHaveLength(8);
  expect(neighbours(ground, 0)).toEqual([1, 7, 8]);
});

test('what is not a tile is not on the map', () => {
  for (const tile of [-1, 35, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(isOnMap(ground, tile)).toBe(false);
  expect(isOnMap(ground, 34)).toBe(true);
});
