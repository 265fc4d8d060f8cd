// The belief map: how likely a cell is on a tile, in four steps of colour with a contour for each upper step, dotted,
// dashed and solid, so that it can be read without colour. Steps follow what is believed, so that the map is never
// blank while somebody is believed to be somewhere; the legend writes the chances they stand for.

import { BELIEF_SHARES, stepsOf } from '../../shared/steps.ts';
import type { Board, Frame } from '../api.ts';
import { contours, type Field, ringPath, softened } from '../contours.ts';
import { BELIEF_STEPS } from '../palette.ts';
import type { Pen } from '../pen.ts';

const RGB = BELIEF_STEPS.map((hex) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)));
/** Opacity at each step's beginning. */
const ALPHA = [0.26, 0.46, 0.64, 0.82] as const;

/** Millionths of a cell a tile at which each of the four steps begins, the same as the panels' legend writes. */
export function beliefLevels(frame: Frame): readonly number[] {
  return stepsOf(frame.belief, BELIEF_SHARES);
}

/** Fills `data` (RGBA, cols × rows), colour running from step to step; below the first it fades to nothing. */
export function paintBelief(field: Field, levels: readonly number[], data: Uint8ClampedArray): void {
  if (!levels[0]) {
    data.fill(0);
    return;
  }
  for (let i = 0; i < field.values.length; i++) {
    const value = field.values[i];
    let k = 0;
    while (k < 2 && value >= levels[k + 1]) k++;
    const t = Math.min(1, Math.max(0, (value - levels[k]) / (levels[k + 1] - levels[k])));
    const into = Math.min(1, Math.max(0, value / levels[0] - 0.7) / 0.3);
    for (let c = 0; c < 3; c++) data[i * 4 + c] = RGB[k][c] + (RGB[k + 1][c] - RGB[k][c]) * t;
    data[i * 4 + 3] = 255 * (ALPHA[k] + (ALPHA[k + 1] - ALPHA[k]) * t) * into;
  }
}

export function beliefField(board: Board, frame: Frame): Field {
  return softened({ cols: board.ground.cols, rows: board.ground.rows, values: frame.belief });
}

/** The rings of each level, made once a frame of the game. */
export function beliefRings(field: Field, levels: readonly number[]): Path2D[] {
  return levels.slice(1).map((level) => {
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
