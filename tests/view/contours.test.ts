// Contour rings: they close, and hold exactly the tiles at or above the level.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contours, softened } from '../../src/view/contours.ts';
import type { Point2 } from '../../src/view/geometry.ts';

/** Even-odd: how many ring sides lie to the east of a point. */
function inside(rings: readonly (readonly Point2[])[], x: number, y: number): boolean {
  let odd = false;
  for (const ring of rings) {
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) odd = !odd;
    });
  }
  return odd;
}

describe('contours', () => {
  it('rings one tile by a diamond about its middle', () => {
    const values = [0, 0, 0, 0, 10, 0, 0, 0, 0];
    const rings = contours({ cols: 3, rows: 3, values }, 5);
    expect(rings).toHaveLength(1);
    expect(rings[0]).toHaveLength(4);
    expect(inside(rings, 1.5, 1.5)).toBe(true);
    expect(inside(rings, 0.5, 1.5)).toBe(false);
  });

  it('closes at the edge of the board', () => {
    const rings = contours({ cols: 2, rows: 2, values: [9, 9, 9, 9] }, 5);
    expect(rings).toHaveLength(1);
    expect(inside(rings, 0.6, 1.4)).toBe(true);
  });

  it('holds exactly the tiles at or above the level, for any field', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 63 }),
        (cols, list) => {
          const rows = Math.floor(list.length / cols);
          const values = list.slice(0, cols * rows);
          const rings = contours({ cols, rows, values }, 5, -1);
          for (let i = 0; i < values.length; i++) {
            expect(inside(rings, (i % cols) + 0.5, Math.floor(i / cols) + 0.5 + 1e-6)).toBe(values[i] >= 5);
          }
        },
      ),
    );
  });

  it('softens without changing what is even', () => {
    const even = Array.from({ length: 6 }, () => 4);
    expect(Array.from(softened({ cols: 3, rows: 2, values: even }).values)).toEqual(even);
  });
});
