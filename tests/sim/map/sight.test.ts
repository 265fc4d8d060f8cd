// Fields of view: range, heights in between, and the same watched ground on tiles of any size.

import { expect, test } from 'vitest';
import { viewFrom } from '../../../src/sim/map/sight.ts';
import { plain, scenarioOf, type Sketch } from '../support/board.ts';

const ground = (sketch: Sketch) => scenarioOf(sketch).board.ground;
const km2 = (sketch: Sketch, from: number, rangeKm: number): number => {
  const g = ground(sketch);
  const { covered } = viewFrom(g, from, rangeKm, 'air');
  return (covered.reduce((sum, c) => sum + c, 0) / 1000) * g.kmPerTile * g.kmPerTile;
};

test('what is near is seen whole, what is far not at all', () => {
  const g = ground({ map: plain(21, 21), kmPerTile: 2 });
  const view = viewFrom(g, 220, 10, 'foot');
  const share = (tile: number): number => view.covered[view.tiles.indexOf(tile)] ?? 0;
  expect(share(220)).toBe(1000);
  expect(share(223)).toBe(1000);
  expect(share(227)).toBe(0);
});

test('a ridge hides what lies behind it from a man, not from an aircraft', () => {
  const sketch: Sketch = {
    map: plain(11, 1),
    kmPerTile: 1,
    heights: [{ at: [3, 0], metres: 260 }],
  };
  const g = ground(sketch);
  expect([...viewFrom(g, 0, 10, 'foot').tiles]).not.toContain(6);
  expect([...viewFrom(g, 0, 10, 'air').tiles]).toContain(6);
  expect([...viewFrom(ground({ ...sketch, heights: [] }), 0, 10, 'foot').tiles]).toContain(6);
});

test('a tower looks over what stops a man on foot', () => {
  const g = ground({ map: plain(11, 1), kmPerTile: 1, heights: [{ at: [3, 0], metres: 206 }] });
  expect([...viewFrom(g, 0, 10, 'foot').tiles]).not.toContain(6);
  expect([...viewFrom(g, 0, 10, 'tower').tiles]).toContain(6);
});

test('the ground covered hardly depends on the size of tiles', () => {
  const circle = 3.14159 * 100;
  for (const [kmPerTile, size] of [
    [1, 41],
    [2, 21],
    [5, 9],
  ] as const) {
    const area = km2({ map: plain(size, size), kmPerTile }, Math.floor((size * size) / 2), 10);
    expect(Math.abs(area / circle - 1), `${kmPerTile} km`).toBeLessThan(0.12);
  }
});
