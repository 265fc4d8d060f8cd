// Lines as the map holds them: cut off at its edge, in tile units with two decimals.

import type { MapFrame, Point } from './frame.ts';
import type { LonLat } from './geodata.ts';
import { toSegment } from './near.ts';

export const round2 = (n: number): number => Math.round(n * 100) / 100 + 0;

/** The part of a segment inside the map as fractions of it, or null (Liang and Barsky). */
function inside(a: Point, b: Point, cols: number, rows: number): [number, number] | null {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  let from = 0;
  let to = 1;
  for (const [p, q] of [
    [-dx, a[0]],
    [dx, cols - a[0]],
    [-dy, a[1]],
    [dy, rows - a[1]],
  ]) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return from < to ? [from, to] : null;
}

/** Clips a line in tile units to the map: the pieces inside, in order. */
export function clipLine(points: readonly Point[], cols: number, rows: number): Point[][] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const part = inside(a, b, cols, rows);
    if (!part) {
      piece = [];
      continue;
    }
    const at = (t: number): Point => (t === 0 ? a : t === 1 ? b : [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    if (part[0] > 0 || piece.length === 0) {
      piece = [at(part[0])];
      pieces.push(piece);
    }
    piece.push(at(part[1]));
    if (part[1] < 1) piece = [];
  }
  return pieces;
}

/** Rounds to two decimals inside the map and drops points that fall on the one before. */
export function tidy(points: readonly Point[], cols: number, rows: number): [number, number][] {
  const out: [number, number][] = [];
  for (const [x, y] of points) {
    const point: [number, number] = [Math.min(Math.max(round2(x), 0), cols), Math.min(Math.max(round2(y), 0), rows)];
    const last = out[out.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) out.push(point);
  }
  return out;
}

/** A line of the geodata as pieces on the map. */
export function onMap(line: readonly LonLat[], frame: MapFrame): [number, number][][] {
  return clipLine(line.map(frame.project), frame.cols, frame.rows)
    .map((piece) => tidy(piece, frame.cols, frame.rows))
    .filter((piece) => piece.length > 1);
}

/** Points that lie closer than this to the line without them are left out, in tiles. */
const STRAIGHT = 0.04;

/** Drops points that a straight line would do without (Douglas and Peucker). */
export function thin(points: readonly [number, number][]): [number, number][] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    let worst = STRAIGHT ** 2;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const d = toSegment(points[i], points[from], points[to]);
      if (d > worst) {
        worst = d;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep[i]);
}
