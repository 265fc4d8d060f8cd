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

/** A measure of the distance in km from a point in tile units to the nearest of some lines. */
export function distanceTo(lines: readonly (readonly LonLat[])[], frame: MapFrame): (at: Point) => number {
  const margin = 60 / frame.kmPerTile;
  const segments: [Point, Point][] = [];
  for (const line of lines) {
    const points = line.map(frame.project);
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      const off =
        Math.max(a[0], b[0]) < -margin ||
        Math.min(a[0], b[0]) > frame.cols + margin ||
        Math.max(a[1], b[1]) < -margin ||
        Math.min(a[1], b[1]) > frame.rows + margin;
      if (!off) segments.push([a, b]);
    }
  }
  return (at) => {
    let best = Number.POSITIVE_INFINITY;
    for (const [a, b] of segments) best = Math.min(best, toSegment(at, a, b));
    return Math.sqrt(best) * frame.kmPerTile;
  };
}
