// Heights between the cells of the elevation grid, and how steep the ground is.

import type { MapFrame, Point } from './frame.ts';
import type { ElevationGrid, LonLat } from './geodata.ts';

/** Slopes are taken over this distance on either side, so that maps of any tile size agree. */
const SLOPE_REACH_KM = 2.5;

/** Weights of Catmull and Rom's spline for the four cells around a fraction. */
function weights(t: number): [number, number, number, number] {
  return [
    0.5 * (-t + 2 * t * t - t * t * t),
    0.5 * (2 - 5 * t * t + 3 * t * t * t),
    0.5 * (t + 4 * t * t - 3 * t * t * t),
    0.5 * (-t * t + t * t * t),
  ];
}

/** Metres above the sea at a position, by bicubic interpolation; positions beyond the grid take its edge. */
export function heightAt(grid: ElevationGrid, [lon, lat]: LonLat): number {
  const [west, south, east, north] = grid.bbox;
  const gx = ((lon - west) / (east - west)) * grid.width - 0.5;
  const gy = ((north - lat) / (north - south)) * grid.height - 0.5;
  const x0 = Math.floor(gx);
  const y0 = Math.floor(gy);
  const wx = weights(gx - x0);
  const wy = weights(gy - y0);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = grid.rows[Math.min(Math.max(y0 + j - 1, 0), grid.height - 1)];
    for (let i = 0; i < 4; i++) sum += wy[j] * wx[i] * row[Math.min(Math.max(x0 + i - 1, 0), grid.width - 1)];
  }
  return sum;
}

/** Rows of whole metres at tile centres. */
export function cutElevation(grid: ElevationGrid, frame: MapFrame): number[][] {
  return Array.from({ length: frame.rows }, (_, y) =>
    Array.from({ length: frame.cols }, (_, x) => Math.round(heightAt(grid, frame.unproject([x + 0.5, y + 0.5]))) + 0),
  );
}

/** Metres of rise a kilometre at a point in tile units. */
export function slopeAt(grid: ElevationGrid, frame: MapFrame, [x, y]: Point): number {
  const reach = SLOPE_REACH_KM / frame.kmPerTile;
  const at = (px: number, py: number) => heightAt(grid, frame.unproject([px, py]));
  const dx = (at(x + reach, y) - at(x - reach, y)) / (2 * SLOPE_REACH_KM);
  const dy = (at(x, y + reach) - at(x, y - reach)) / (2 * SLOPE_REACH_KM);
  return Math.sqrt(dx * dx + dy * dy);
}
