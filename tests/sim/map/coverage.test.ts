// The watch kept from hour to hour is the one that would be made anew, whoever comes, goes or changes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCoverage, type Observer } from '../../../src/sim/map/coverage.ts';

const MOST = 1_500_000;
const TILES = 12;

const views = Array.from({ length: 6 }, (_, i) => ({
  tiles: Int32Array.from([i, i + 1, i + 5]),
  covered: Int32Array.from([1000, 400, 33 * i]),
}));

const observers = fc.array(
  fc.record({ view: fc.constantFrom(...views), hazard: fc.constantFrom(900_000_000, 360_000_000, 90_000_000) }),
  { maxLength: 8 },
);

function anew(list: readonly Observer[]): Int32Array {
  const watch = new Int32Array(TILES);
  for (const { hazard, view } of list) {
    view.tiles.forEach((t, i) => (watch[t] = Math.min(MOST, watch[t] + Math.floor((hazard * view.covered[i]) / 1e6))));
  }
  return watch;
}

test('kept and made anew are the same', () => {
  fc.assert(
    fc.property(fc.array(observers, { minLength: 1, maxLength: 6 }), (hours) => {
      const coverage = createCoverage(TILES, MOST);
      for (const list of hours) expect(Array.from(coverage.update(list))).toEqual(Array.from(anew(list)));
    }),
  );
});
