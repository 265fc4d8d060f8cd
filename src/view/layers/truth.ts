// After the end: the paths the cells took, dotted red up to the hour shown. Their diamonds are pieces.

import type { TruthFrame } from '../../sim/index.ts';
import type { Board } from '../api.ts';
import type { Pen } from '../pen.ts';

/** How many hours of a cell's path are drawn behind it. */
const TAIL_HOURS = 72;

export function drawTruthPaths(pen: Pen, board: Board, truth: readonly TruthFrame[], hour: number): void {
  const paths = new Map<string, number[]>();
  for (const moment of truth) {
    if (moment.hour > hour || moment.hour < hour - TAIL_HOURS) continue;
    for (const cell of moment.cells) {
      const path = paths.get(cell.id) ?? [];
      if (path[path.length - 1] !== cell.tile) path.push(cell.tile);
      paths.set(cell.id, path);
    }
  }
  const { ctx } = pen;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const path of paths.values()) {
    if (path.length < 2) continue;
    for (const [width, colour, dash] of [
      [5.4, 'rgba(255,248,236,0.85)', []],
      [3, '#A3260A', [0.5, 6]],
    ] as const) {
      ctx.lineWidth = width;
      ctx.strokeStyle = colour;
      ctx.setLineDash([...dash]);
      ctx.beginPath();
      path.forEach((tile, i) => {
        const x = pen.x((tile % board.ground.cols) + 0.5);
        const y = pen.y(Math.floor(tile / board.ground.cols) + 0.5);
        if (i === 0) ctx.moveTo(x, y);
        else ctx.lineTo(x, y);
      });
      ctx.stroke();
    }
  }
  ctx.setLineDash([]);
}

/** The latest moment at or before an hour. */
export function truthAt(truth: readonly TruthFrame[], hour: number): TruthFrame | null {
  let best: TruthFrame | null = null;
  for (const moment of truth) if (moment.hour <= hour && (!best || moment.hour > best.hour)) best = moment;
  return best;
}
