// Lines and areas in tile units: smoothing, walking along a line, nearest point. Pure; contours are in contours.ts.

import type { Box } from './pen.ts';

export type Point2 = readonly [number, number];

/** A path through the points with rounded corners; ends stay where they are. */
export function smoothPath(points: readonly Point2[]): Path2D {
  const path = new Path2D();
  const n = points.length;
  if (n === 0) return path;
  path.moveTo(points[0][0], points[0][1]);
  for (let i = 1; i < n - 1; i++) {
    const [x, y] = points[i];
    const [nx, ny] = points[i + 1];
    path.quadraticCurveTo(x, y, (x + nx) / 2, (y + ny) / 2);
  }
  path.lineTo(points[n - 1][0], points[n - 1][1]);
  return path;
}

export function plainPath(points: readonly Point2[], closed = false): Path2D {
  const path = new Path2D();
  points.forEach(([x, y], i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
  return path;
}

export function boxOf(points: readonly Point2[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

/** A place on a line and the direction it runs there, radians. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export function lengthOf(points: readonly Point2[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    sum += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
  }
  return sum;
}

/** Places every `step` along the line, the first at `offset`. */
export function spotsAlong(points: readonly Point2[], step: number, offset = step / 2): Spot[] {
  const spots: Spot[] = [];
  let next = offset;
  let walked = 0;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const length = Math.hypot(bx - ax, by - ay);
    while (length > 0 && next <= walked + length) {
      const t = (next - walked) / length;
      spots.push({ x: ax + (bx - ax) * t, y: ay + (by - ay) * t, angle: Math.atan2(by - ay, bx - ax) });
      next += step;
    }
    walked += length;
  }
  return spots;
}

/** The first `length` of a line. */
export function startOf(points: readonly Point2[], length: number): Point2[] {
  const out: Point2[] = points.length > 0 ? [points[0]] : [];
  let left = length;
  for (let i = 1; i < points.length && left > 0; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const d = Math.hypot(bx - ax, by - ay);
    const t = d > left ? left / d : 1;
    out.push([ax + (bx - ax) * t, ay + (by - ay) * t]);
    left -= d;
  }
  return out;
}

/** Distance from a point to a line. */
export function distanceTo(points: readonly Point2[], x: number, y: number): number {
  let best = Infinity;
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1];
    const [bx, by] = points[i];
    const dx = bx - ax;
    const dy = by - ay;
    const t = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    best = Math.min(best, Math.hypot(x - ax - dx * t, y - ay - dy * t));
  }
  return best;
}
