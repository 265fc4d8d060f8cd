// Night over the ground, one texel a tile, multiplied: dark where nobody watches, about as bright as the moonlit
// picture where somebody does, warm around lit towns. Points of light and headlights are in lights.ts.

import type { Board, Frame } from '../api.ts';

/** Light of ground that nobody watches: dark, yet with its relief still to be read on a dim screen. */
const UNWATCHED = 0.54;

/** Reach of a town's light in km, and its strength, by kind. */
const LIGHT: Readonly<Record<string, readonly [number, number]>> = {
  city: [9, 0.9],
  town: [6, 0.7],
  village: [3, 0.35],
  camp: [3, 0.3],
};

/** Share of its light that a town under curfew keeps. */
const UNDER_CURFEW = 0.35;

/** Under curfew streets and shops are dark. */
export function isDark(frame: Frame, settlement: string): boolean {
  return frame.people.some((one) => one.settlement === settlement && one.curfew);
}

/** Fills `data` (RGBA, cols × rows) with the factors of this frame. */
export function paintNight(board: Board, frame: Frame, data: Uint8ClampedArray): void {
  const { cols, rows, kmPerTile } = board.ground;
  const warm = new Float32Array(cols * rows);
  for (const town of board.settlements) {
    const [reachKm, lit] = LIGHT[town.kind];
    const strength = lit * (isDark(frame, town.id) ? UNDER_CURFEW : 1);
    const reach = Math.max(0.9, reachKm / kmPerTile);
    const cx = town.tile % cols;
    const cy = Math.floor(town.tile / cols);
    const far = Math.ceil(reach * 2.2);
    for (let y = Math.max(0, cy - far); y <= Math.min(rows - 1, cy + far); y++) {
      for (let x = Math.max(0, cx - far); x <= Math.min(cols - 1, cx + far); x++) {
        const d = Math.hypot(x - cx, y - cy) / reach;
        warm[y * cols + x] += strength * Math.exp(-d * d);
      }
    }
  }
  for (let i = 0; i < cols * rows; i++) {
    const watched = Math.min(1, frame.watch[i] / 55);
    const base = UNWATCHED + (1 - UNWATCHED) * watched;
    const glow = Math.min(1, warm[i]);
    data[i * 4] = 255 * Math.min(1, base * (1 - 0.05 * glow) + glow * 0.75);
    data[i * 4 + 1] = 255 * Math.min(1, base + glow * 0.5);
    data[i * 4 + 2] = 255 * Math.min(1, base * 1.0 + glow * 0.12);
    data[i * 4 + 3] = 255;
  }
}
