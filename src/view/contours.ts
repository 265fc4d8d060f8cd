// Contour lines of a field of one value a tile, by marching squares; values stand at the tiles' middles and the
// field is taken as `outside` beyond its edge, so that every line closes. Pure.

import type { Point2 } from './geometry.ts';

export interface Field {
  readonly cols: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/** Which sides of a cell the line enters and leaves by, for each of the 16 cases; sides: 0 top, 1 right, 2 bottom, 3 left. */
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 2]],
  [[2, 1]],
  [[3, 1]],
  [[1, 0]],
  [
    [3, 0],
    [1, 2],
  ],
  [[2, 0]],
  [[3, 0]],
  [[0, 3]],
  [[0, 2]],
  [
    [0, 1],
    [2, 3],
  ],
  [[0, 1]],
  [[1, 3]],
  [[1, 2]],
  [[2, 3]],
  [],
]; // prettier-ignore

/** Closed rings around what is at or above `level`, in tile units. */
export function contours(field: Field, level: number, outside = 0): Point2[][] {
  const { cols, rows, values } = field;
  const at = (x: number, y: number) => (x < 0 || y < 0 || x >= cols || y >= rows ? outside : values[y * cols + x]);
  const next = new Map<number, { to: number; x: number; y: number }>();
  const wide = (cols + 2) * 2 + 2;
  // A crossing lies on the side between two neighbouring values; its key is the side's middle in half tiles.
  const cross = (x: number, y: number, side: number): { key: number; x: number; y: number } => {
    const [ax, ay, bx, by] =
      side === 0
        ? [x, y, x + 1, y]
        : side === 1
          ? [x + 1, y, x + 1, y + 1]
          : side === 2
            ? [x, y + 1, x + 1, y + 1]
            : [x, y, x, y + 1];
    const a = at(ax, ay);
    const b = at(bx, by);
    const t = a === b ? 0.5 : Math.min(0.98, Math.max(0.02, (level - a) / (b - a)));
    return { key: (ay + by + 2) * wide + ax + bx + 2, x: ax + (bx - ax) * t + 0.5, y: ay + (by - ay) * t + 0.5 };
  };
  for (let y = -1; y < rows; y++) {
    for (let x = -1; x < cols; x++) {
      const shape =
        (at(x, y + 1) >= level ? 1 : 0) |
        (at(x + 1, y + 1) >= level ? 2 : 0) |
        (at(x + 1, y) >= level ? 4 : 0) |
        (at(x, y) >= level ? 8 : 0);
      for (const [from, to] of CASES[shape]) {
        const a = cross(x, y, from);
        next.set(a.key, { to: cross(x, y, to).key, x: a.x, y: a.y });
      }
    }
  }
  const rings: Point2[][] = [];
  for (const start of next.keys()) {
    const ring: Point2[] = [];
    let key = start;
    for (let hop = next.get(key); hop; hop = next.get(key)) {
      ring.push([hop.x, hop.y]);
      next.delete(key);
      key = hop.to;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** The field averaged with its neighbours, once: takes the staircase out of a mask of whole tiles. */
export function softened(field: Field): Field {
  const { cols, rows, values } = field;
  const out = new Float32Array(cols * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      let sum = 0;
      let weight = 0;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const nx = Math.min(cols - 1, Math.max(0, x + dx));
          const ny = Math.min(rows - 1, Math.max(0, y + dy));
          const w = (dx === 0 ? 2 : 1) * (dy === 0 ? 2 : 1);
          sum += w * values[ny * cols + nx];
          weight += w;
        }
      }
      out[y * cols + x] = sum / weight;
    }
  }
  return { cols, rows, values: out };
}

/** A closed ring as a path whose corners are rounded. */
export function ringPath(path: Path2D, ring: readonly Point2[]): void {
  const n = ring.length;
  const mid = (i: number): Point2 => {
    const [ax, ay] = ring[i % n];
    const [bx, by] = ring[(i + 1) % n];
    return [(ax + bx) / 2, (ay + by) / 2];
  };
  path.moveTo(...mid(n - 1));
  for (let i = 0; i < n; i++) path.quadraticCurveTo(ring[i][0], ring[i][1], ...mid(i));
  path.closePath();
}
