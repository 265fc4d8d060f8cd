// The belief map: how likely a cell is on a tile, in four steps of colour with a contour for each upper step, dotted,
// dashed and solid, so that it can be read without colour. Steps are chances of a cell on one tile.

import type { Board, Frame } from '../api.ts';
import { contours, type Field, ringPath, softened } from '../contours.ts';
import { BELIEF_STEPS } from '../palette.ts';
import type { Pen } from '../pen.ts';

/**
 * Chances, in millionths of a cell a tile, at which the second, third and fourth step begin: 1 in 100, 40, 12. At the
 * start of both levels cover stands just below the first and single suspicions rise to the last; the legend of the
 * panels (src/text, screen.belief_*) says the same numbers.
 */
export const BELIEF_LEVELS = [10_000, 25_000, 83_333] as const;

const RGB = BELIEF_STEPS.map((hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)));
/** Opacity at each step's beginning. */
const ALPHA = [0, 0.42, 0.62, 0.82] as const;

/** Fills `data` (RGBA, cols × rows), colour running from step to step. */
export function paintBelief(field: Field, data: Uint8ClampedArray): void {
  const stops = [0, ...BELIEF_LEVELS];
  for (let i = 0; i < field.values.length; i++) {
    const value = field.values[i];
    let k = 0;
    while (k < 2 && value >= stops[k + 1]) k++;
    const t = Math.min(1, Math.max(0, (value - stops[k]) / (stops[k + 1] - stops[k])));
    for (let c = 0; c < 3; c++) data[i * 4 + c] = RGB[k][c] + (RGB[k + 1][c] - RGB[k][c]) * t;
    data[i * 4 + 3] = 255 * (ALPHA[k] + (ALPHA[k + 1] - ALPHA[k]) * t);
  }
}

export function beliefField(board: Board, frame: Frame): Field {
  return softened({ cols: board.ground.cols, rows: board.ground.rows, values: frame.belief });
}

/** The rings of each level, made once a frame of the game. */
export function beliefRings(field: Field): Path2D[] {
  return BELIEF_LEVELS.map((level) => {
    const path = new Path2D();
    for (const ring of contours(field, level)) ringPath(path, ring);
    return path;
  });
}

export function drawBeliefRings(pen: Pen, rings: readonly Path2D[], colour: readonly string[]): void {
  const { ctx, scale } = pen;
  const dashes = [[1.2, 3.4], [6, 4], []];
  pen.inTiles(() => {
    rings.forEach((path, i) => {
      ctx.lineWidth = (i === 2 ? 2 : 1.5) / scale;
      ctx.lineCap = i === 0 ? 'round' : 'butt';
      ctx.setLineDash(dashes[i].map((d) => d / scale));
      ctx.strokeStyle = colour[i];
      ctx.stroke(path);
    });
    ctx.setLineDash([]);
  });
}

export const BELIEF_RING_COLOURS = {
  night: ['#B678B4', '#F2A98E', '#FFE9BD'],
  day: ['#5B2A5A', '#8E2F1C', '#4A1C00'],
} as const;

/** The after-action's quieter belief: a blue area, since truth is red. */
export function drawBeliefArea(pen: Pen, rings: readonly Path2D[]): void {
  const { ctx } = pen;
  pen.inTiles(() => {
    ctx.fillStyle = 'rgba(30,80,120,0.20)';
    for (const path of rings) ctx.fill(path, 'evenodd');
  });
  drawBeliefRings(pen, rings, ['#2A5F86', '#1F5379', '#0B3F66']);
}
