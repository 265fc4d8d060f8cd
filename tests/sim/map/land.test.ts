// What follows from the ground: where men hide, and which edge of the border lies between two tiles.

import { expect, test } from 'vitest';
import { landOf } from '../../../src/sim/map/land.ts';
import { play } from '../support/board.ts';

const { board, at } = play({
  map: ['ggbbb', 'ggbbb', 'ggbbb', 'ggbbb', 'ggwgb'],
  abroad: 1,
  roads: [{ road: 'primary', from: [4, 0], to: [4, 4] }],
  towns: [{ at: [2, 2] }],
});
const land = landOf(board);

test('broken ground hides better than gravel, and less beside a road or a town', () => {
  expect(land.hides[at(3, 1)]).toBeGreaterThan(5 * land.hides[at(1, 1)]);
  expect(land.hides[at(4, 1)]).toBeLessThan(land.hides[at(3, 1)]);
  expect(land.hides[at(2, 2)]).toBeLessThan(land.hides[at(3, 1)]);
});

test('home, towns and the border are where they were drawn', () => {
  expect([land.home[at(0, 3)], land.home[at(1, 3)]]).toEqual([0, 1]);
  expect(land.townAt[at(2, 2)]).toBe(0);
  expect(land.edgeBetween.get(at(0, 3) * 25 + at(1, 3))).toBe(land.edgeIndex.get('e3'));
});
