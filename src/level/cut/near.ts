// Distances from places to lines.

import type { MapFrame, Point } from './frame.ts';
import type { LonLat } from './geodata.ts';

/** Square of the distance from a point to a segment, in the units of the points. */
export function toSegment(p: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  const ex = p[0] - a[0] - t * dx;
  const ey = p[1] - a[1] - t * dy;
  return ex * ex + ey * ey;
}

/**
 * A measure of the distance in km from a point in tile units to the nearest of some lines; infinite beyond `within`.
 * Quick for points that are asked for row by row.
 */
export function distanceTo(
  lines: readonly (readonly LonLat[])[],
  frame: MapFrame,
  within: number,
): (at: Point) => number {
  const reach = within / frame.kmPerTile;
  const segments: [Point, Point][] = [];
  for (const line of lines) {
    const points = line.map(frame.project);
    for (let i = 1; i < points.length; i++) segments.push([points[i - 1], points[i]]);
  }
  const near = (a: number, b: number, from: number, to: number): boolean =>
    Math.max(a, b) >= from - reach && Math.min(a, b) <= to + reach;
  let row = Number.NaN;
  let inRow: [Point, Point][] = [];
  return (at) => {
    const y = Math.floor(at[1]);
    if (y !== row) {
      row = y;
      inRow = segments.filter(([a, b]) => near(a[1], b[1], y, y + 1));
    }
    let best = reach * reach;
    let found = false;
    for (const [a, b] of inRow) {
      if (!near(a[0], b[0], at[0], at[0])) continue;
      const d = toSegment(at, a, b);
      if (d > best) continue;
      best = d;
      found = true;
    }
    return found ? Math.sqrt(best) * frame.kmPerTile : Number.POSITIVE_INFINITY;
  };
}
