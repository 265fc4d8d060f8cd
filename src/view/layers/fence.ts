// The border fence by edge: wire as a line with crosses, sensors as a double line with teal dots, towers as a thick
// line with squares, work in hand as gold dots, a cut as a crossed circle.

import type { FenceView } from '../../sim/index.ts';
import type { Board } from '../api.ts';
import { boxOf, lengthOf, type Point2, plainPath, spotsAlong, startOf } from '../geometry.ts';
import { disc, overlaps, type Pen } from '../pen.ts';

/** Draws what stands and what is in work; `chosen` edges are dotted gold as planned; `strong` widens all (the overlay). */
export function drawFence(
  pen: Pen,
  board: Board,
  fence: readonly FenceView[],
  chosen: readonly string[],
  strong: boolean,
): void {
  const views = new Map(fence.map((view) => [view.edge, view]));
  const picked = new Set(chosen);
  const far = pen.scale / pen.km < 2.2;
  for (const edge of board.borders) {
    const view = views.get(edge.id);
    const on = picked.has(edge.id);
    if (!view && !on && !strong) continue;
    if (!overlaps(boxOf(edge.path), pen.box, 1)) continue;
    const line = edge.path.map(([x, y]): Point2 => [pen.x(x), pen.y(y)]);
    if (view) drawStanding(pen, line, view, edge.lengthM, strong ? 1.35 : far ? 0.72 : 1);
    else if (strong) drawBare(pen, line);
    if (on) drawDots(pen, line, pen.theme.gold, 3.2);
    if (view?.cut) drawCut(pen, line);
  }
}

/** Edges that an order would build or mend on, as gold dots. */
export function drawPlannedEdges(pen: Pen, board: Board, edges: readonly string[]): void {
  for (const edge of board.borders) {
    if (!edges.includes(edge.id)) continue;
    drawDots(
      pen,
      edge.path.map(([x, y]): Point2 => [pen.x(x), pen.y(y)]),
      pen.theme.gold,
      3,
    );
  }
}

function drawStanding(pen: Pen, line: readonly Point2[], view: FenceView, lengthM: number, size: number): void {
  const { layers } = view;
  if (layers.includes('towers')) drawTowers(pen, line, size);
  else if (layers.includes('sensors')) drawSensors(pen, line, size);
  else if (layers.includes('wire')) drawWire(pen, line, size);
  if (layers.includes('towers') && layers.includes('sensors'))
    drawDots(pen, line, pen.theme.sensor, 2 * size, 26 * size);
  if (view.work) {
    drawDots(pen, line, pen.theme.gold, 2.4);
    const done = startOf(line, lengthOf(line) * Math.min(1, view.work.doneM / Math.max(1, lengthM)));
    if (done.length > 1) drawWire(pen, done, size);
  }
}

function trace(pen: Pen, line: readonly Point2[], width: number, colour: string): void {
  pen.ctx.lineWidth = width;
  pen.ctx.strokeStyle = colour;
  pen.ctx.stroke(plainPath(line));
}

function drawBare(pen: Pen, line: readonly Point2[]): void {
  trace(pen, line, 5, pen.theme.halo);
  pen.ctx.setLineDash([7, 5]);
  trace(pen, line, 2.6, pen.theme.loss);
  pen.ctx.setLineDash([]);
}

function drawWire(pen: Pen, line: readonly Point2[], size: number): void {
  const { ctx, theme } = pen;
  trace(pen, line, 4.2 * size, theme.halo);
  trace(pen, line, 1.4 * size, theme.fenceLine);
  ctx.lineWidth = 1.3 * size;
  ctx.beginPath();
  const arm = 2.7 * size;
  for (const { x, y } of spotsAlong(line, 8 * size)) {
    ctx.moveTo(x - arm, y - arm);
    ctx.lineTo(x + arm, y + arm);
    ctx.moveTo(x - arm, y + arm);
    ctx.lineTo(x + arm, y - arm);
  }
  ctx.stroke();
}

function drawSensors(pen: Pen, line: readonly Point2[], size: number): void {
  const { theme } = pen;
  trace(pen, line, 7 * size, theme.halo);
  trace(pen, line, 5 * size, theme.fenceLine);
  trace(pen, line, 2.6 * size, theme.fenceLight);
  drawDots(pen, line, theme.sensor, 2.6 * size, 13 * size);
}

function drawTowers(pen: Pen, line: readonly Point2[], size: number): void {
  const { ctx, theme } = pen;
  trace(pen, line, 8.4 * size, theme.halo);
  trace(pen, line, 6 * size, theme.fenceLine);
  for (const { x, y, angle } of spotsAlong(line, 24 * size, 12 * size)) {
    ctx.save();
    ctx.translate(x, y);
    ctx.rotate(angle);
    ctx.fillStyle = theme.fenceLine;
    ctx.fillRect(-5.5 * size, -5.5 * size, 11 * size, 11 * size);
    ctx.fillStyle = theme.fenceLight;
    ctx.fillRect(-3.3 * size, -3.3 * size, 6.6 * size, 6.6 * size);
    ctx.restore();
  }
}

function drawDots(pen: Pen, line: readonly Point2[], colour: string, radius: number, step = radius * 3.4): void {
  const { ctx, theme } = pen;
  for (const { x, y } of spotsAlong(line, step)) {
    disc(ctx, x, y, radius);
    ctx.fillStyle = colour;
    ctx.fill();
    ctx.lineWidth = 0.8;
    ctx.strokeStyle = theme.night ? theme.halo : theme.goldInk;
    ctx.stroke();
  }
}

function drawCut(pen: Pen, line: readonly Point2[]): void {
  const { ctx, theme } = pen;
  const middle = spotsAlong(line, Infinity, lengthOf(line) / 2)[0];
  if (!middle) return;
  const { x, y } = middle;
  disc(ctx, x, y, 8.5);
  ctx.fillStyle = theme.lossTint;
  ctx.fill();
  ctx.lineWidth = 2.4;
  ctx.strokeStyle = theme.alarm;
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x - 4.5, y - 4.5);
  ctx.lineTo(x + 4.5, y + 4.5);
  ctx.moveTo(x - 4.5, y + 4.5);
  ctx.lineTo(x + 4.5, y - 4.5);
  ctx.stroke();
}
