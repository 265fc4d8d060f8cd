// Wadis that no file names: where water would gather on the elevation grid. Hollows are filled from the edges and
// the rivers upwards (priority flood), each cell drains to the lowest of its eight neighbours, and a wadi begins
// where enough ground drains through one cell.

import { type ElevationGrid, type GeoData, type LonLat, polylines } from './geodata.ts';

/** Ground a cell of the grid stands for: 2 by 2 arc-minutes at 33° N. */
const CELL_KM2 = 11.5;
/** Lowland is field and canal, not wadi. */
const LOWEST_M = 55;
const SHORTEST_CELLS = 4;

interface Drain {
  /** Where each cell drains to, or -1. */
  readonly to: Int32Array;
  /** Cells that drain through each, itself counted. */
  readonly sum: Int32Array;
}

/** A heap of cells by height, least first. */
class Heap {
  private readonly cells: number[] = [];
  constructor(private readonly height: Float64Array) {}

  get size(): number {
    return this.cells.length;
  }

  private below(a: number, b: number): boolean {
    const d = this.height[a] - this.height[b];
    return d < 0 || (d === 0 && a < b);
  }

  push(cell: number): void {
    const { cells } = this;
    let i = cells.push(cell) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!this.below(cells[i], cells[up])) return;
      [cells[i], cells[up]] = [cells[up], cells[i]];
      i = up;
    }
  }

  pop(): number {
    const { cells } = this;
    const top = cells[0];
    const last = cells.pop() as number;
    if (cells.length > 0) {
      cells[0] = last;
      for (let i = 0; ; ) {
        let least = i;
        for (const child of [2 * i + 1, 2 * i + 2]) {
          if (child < cells.length && this.below(cells[child], cells[least])) least = child;
        }
        if (least === i) break;
        [cells[i], cells[least]] = [cells[least], cells[i]];
        i = least;
      }
    }
    return top;
  }
}

function drainage(grid: ElevationGrid, outlets: readonly number[]): Drain {
  const { width, height } = grid;
  const size = width * height;
  const level = new Float64Array(size);
  for (let i = 0; i < size; i++) level[i] = grid.rows[Math.floor(i / width)][i % width];
  const to = new Int32Array(size).fill(-1);
  const done = new Uint8Array(size);
  const heap = new Heap(level);
  const order: number[] = [];
  const open = (cell: number, from: number): void => {
    done[cell] = 1;
    to[cell] = from;
    heap.push(cell);
  };
  for (const cell of outlets) if (!done[cell]) open(cell, -1);
  for (let i = 0; i < size; i++) {
    const x = i % width;
    const y = Math.floor(i / width);
    if (!done[i] && (x === 0 || y === 0 || x === width - 1 || y === height - 1)) open(i, -1);
  }
  while (heap.size > 0) {
    const cell = heap.pop();
    order.push(cell);
    const x = cell % width;
    const y = Math.floor(cell / width);
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const nx = x + dx;
        const ny = y + dy;
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const next = ny * width + nx;
        if (done[next]) continue;
        level[next] = Math.max(level[next], level[cell] + 0.01);
        open(next, cell);
      }
    }
  }
  const sum = new Int32Array(size).fill(1);
  for (let k = order.length - 1; k >= 0; k--) {
    const cell = order[k];
    if (to[cell] >= 0) sum[to[cell]] += sum[cell];
  }
  return { to, sum };
}

function lonLat(grid: ElevationGrid, cell: number): LonLat {
  const [west, south, east, north] = grid.bbox;
  const x = cell % grid.width;
  const y = Math.floor(cell / grid.width);
  return [west + ((x + 0.5) / grid.width) * (east - west), north - ((y + 0.5) / grid.height) * (north - south)];
}

function cellAt(grid: ElevationGrid, [lon, lat]: LonLat): number {
  const [west, south, east, north] = grid.bbox;
  const x = Math.floor(((lon - west) / (east - west)) * grid.width);
  const y = Math.floor(((north - lat) / (north - south)) * grid.height);
  return x < 0 || y < 0 || x >= grid.width || y >= grid.height ? -1 : y * grid.width + x;
}

/** Cells that the lines of some features run through. */
function cellsAlong(grid: ElevationGrid, features: GeoData['rivers']['features']): number[] {
  const cells = new Set<number>();
  for (const line of features.flatMap(polylines)) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]];
      const steps = Math.ceil((Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1])) / 0.01) + 1;
      for (let s = 0; s <= steps; s++) {
        const t = s / steps;
        cells.add(cellAt(grid, [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]));
      }
    }
  }
  cells.delete(-1);
  return [...cells].sort((a, b) => a - b);
}

/** Chaikin's corner cutting: two rounds make a stair of cells a bend. */
function soften(line: readonly LonLat[]): LonLat[] {
  let points = [...line];
  for (let round = 0; round < 2; round++) {
    const next: LonLat[] = [points[0]];
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      next.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]]);
      next.push([0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
    }
    next.push(points[points.length - 1]);
    points = next;
  }
  return points;
}

interface Drained extends Drain {
  /** Cells where a wadi ends: in a river, a lake or a named wadi. */
  readonly stop: ReadonlySet<number>;
}

const drained = new WeakMap<GeoData, Drained>();

/** The drainage of all the ground there is; the same for every map, so worked out once. */
function drainOf(geo: GeoData): Drained {
  let found = drained.get(geo);
  if (!found) {
    const along = (part: 'rivers' | 'lakes' | 'wadis') => cellsAlong(geo.elevation, geo[part].features);
    const water = [...along('rivers'), ...along('lakes')];
    found = { ...drainage(geo.elevation, water), stop: new Set([...water, ...along('wadis')]) };
    drained.set(geo, found);
  }
  return found;
}

/**
 * Courses of unnamed wadis, heads first, down to a river, a named wadi or the lowland.
 * @param drainedKm2 the ground that must drain through a place before it counts as a wadi.
 */
export function streams(geo: GeoData, drainedKm2: number): LonLat[][] {
  const grid = geo.elevation;
  const { to, sum, stop } = drainOf(geo);
  const least = Math.ceil(drainedKm2 / CELL_KM2);
  const wet = (cell: number) => sum[cell] >= least && !stop.has(cell);
  const fed = new Uint8Array(sum.length);
  for (let cell = 0; cell < sum.length; cell++) if (wet(cell) && to[cell] >= 0) fed[to[cell]] = 1;
  const taken = new Uint8Array(sum.length);
  const heads = [...sum.keys()].filter((cell) => wet(cell) && !fed[cell]);
  // The longest run takes the shared course; the others end where they meet it.
  const runs = heads.map((head) => {
    let length = 0;
    for (let cell = head; cell >= 0 && wet(cell); cell = to[cell]) length++;
    return { head, length };
  });
  runs.sort((a, b) => b.length - a.length || a.head - b.head);
  const lines: LonLat[][] = [];
  for (const { head } of runs) {
    const line: LonLat[] = [];
    let cell = head;
    for (; cell >= 0 && wet(cell) && !taken[cell]; cell = to[cell]) {
      if (grid.rows[Math.floor(cell / grid.width)][cell % grid.width] < LOWEST_M) break;
      taken[cell] = 1;
      line.push(lonLat(grid, cell));
    }
    if (cell >= 0 && line.length > 0) line.push(lonLat(grid, cell));
    if (line.length >= SHORTEST_CELLS) lines.push(soften(line));
  }
  return lines;
}
