// The outline of the player's province, as a soft ring made from the tiles' territory; the veil outside it, the
// tint band inside the border and the province's edge follow it.

import type { Board } from './api.ts';
import { contours, type Field, ringPath, softened } from './contours.ts';

export interface Region {
  /** Home tiles, 1 or 0. */
  readonly home: Uint8Array;
  /** The home province in tile units. */
  readonly inside: Path2D;
  /** All but the home province, within a wide frame around the board (fill with evenodd). */
  readonly outside: Path2D;
}

export function makeRegion(board: Board): Region {
  const { cols, rows, territory, territories } = board.ground;
  const home = new Uint8Array(cols * rows);
  for (let i = 0; i < home.length; i++) home[i] = territories[territory[i]]?.kind === 'home' ? 1 : 0;
  const field: Field = { cols, rows, values: home };
  const inside = new Path2D();
  const outside = new Path2D();
  const wide = Math.max(cols, rows);
  outside.rect(-wide, -wide, cols + 2 * wide, rows + 2 * wide);
  // Beyond the board's edge the land goes on as it is there, so a province cut off by the frame has no border on it.
  for (const ring of contours(extended(softened(field), 3), 0.5)) {
    const shifted = ring.map(([x, y]) => [x - 3, y - 3] as const);
    ringPath(inside, shifted);
    ringPath(outside, shifted);
  }
  return { home, inside, outside };
}

/** The field with its edge values repeated `by` tiles outward. */
function extended(field: Field, by: number): Field {
  const cols = field.cols + 2 * by;
  const rows = field.rows + 2 * by;
  const values = new Float32Array(cols * rows);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      const sx = Math.min(field.cols - 1, Math.max(0, x - by));
      const sy = Math.min(field.rows - 1, Math.max(0, y - by));
      values[y * cols + x] = field.values[sy * field.cols + sx];
    }
  }
  return { cols, rows, values };
}
