// Which tiles a line on the map runs through: an exact walk in whole hundredths of a tile, so that every engine
// takes the same steps. Each tile the line touches counts (a supercover walk), so a run of tiles is always joined
// side to side: a road can be followed in four directions, and a river has no gap at its corners.

import { ROAD_CODE, type Road } from '../sim/index.ts';

const UNIT = 100;
type Point = readonly [number, number];

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

function walk(a: Point, b: Point, visit: (x: number, y: number) => void, cols: number, rows: number): void {
  const ax = Math.round(a[0] * UNIT);
  const ay = Math.round(a[1] * UNIT);
  const dx = Math.round(b[0] * UNIT) - ax;
  const dy = Math.round(b[1] * UNIT) - ay;
  const stepX = dx < 0 ? -1 : 1;
  const stepY = dy < 0 ? -1 : 1;
  let x = clamp(Math.floor(ax / UNIT), cols - 1);
  let y = clamp(Math.floor(ay / UNIT), rows - 1);
  const endX = clamp(Math.floor((ax + dx) / UNIT), cols - 1);
  const endY = clamp(Math.floor((ay + dy) / UNIT), rows - 1);
  visit(x, y);
  const width = Math.abs(dx);
  const height = Math.abs(dy);
  while (x !== endX || y !== endY) {
    // Distance along the line to the next side, as fractions over width * height that are compared crosswise.
    const toX = x === endX ? Number.POSITIVE_INFINITY : Math.abs((stepX > 0 ? x + 1 : x) * UNIT - ax) * height;
    const toY = y === endY ? Number.POSITIVE_INFINITY : Math.abs((stepY > 0 ? y + 1 : y) * UNIT - ay) * width;
    if (toX <= toY) x += stepX;
    else y += stepY;
    visit(x, y);
  }
}

/** Calls `visit` for each tile the line runs through, in order; a tile may be visited more than once. */
export function walkLine(
  points: readonly Point[],
  cols: number,
  rows: number,
  visit: (x: number, y: number) => void,
): void {
  for (let i = 1; i < points.length; i++) walk(points[i - 1], points[i], visit, cols, rows);
}

interface RoadLine {
  readonly kind: string;
  readonly points: readonly Point[];
}

/** ROADS code by tile, row by row: the best road that runs through it. Rails are no road. */
export function rasterRoads(lines: readonly RoadLine[], cols: number, rows: number): Uint8Array {
  const road = new Uint8Array(cols * rows);
  for (const line of lines) {
    if (!Object.hasOwn(ROAD_CODE, line.kind)) continue;
    const code = ROAD_CODE[line.kind as Road];
    walkLine(line.points, cols, rows, (x, y) => {
      const tile = y * cols + x;
      if (road[tile] < code) road[tile] = code;
    });
  }
  return road;
}
