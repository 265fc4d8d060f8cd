// Where rivers and dry wadis run: the level's lines made smooth, given bends of their own, and tiles of a class joined
// where no line covers them. Lakes, and distances to the water, are in water.ts.

import { CLASSES, type Frame, type ReliefInput } from './input.ts';

export type Point = readonly [number, number];

/** Points along a Catmull-Rom curve through `points`, about `gap` apart. */
export function catmullRom(points: readonly Point[], gap: number): [number, number][] {
  const out: [number, number][] = [];
  const n = points.length;
  const at = (i: number): Point => {
    if (i < 0) return [2 * points[0][0] - points[1][0], 2 * points[0][1] - points[1][1]];
    if (i >= n) return [2 * points[n - 1][0] - points[n - 2][0], 2 * points[n - 1][1] - points[n - 2][1]];
    return points[i];
  };
  for (let i = 0; i + 1 < n; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(2, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / gap));
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      const one = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      out.push([one(0), one(1)]);
    }
  }
  if (n > 0) out.push([points[n - 1][0], points[n - 1][1]]);
  return out;
}

/** Middles of tiles of one class joined to their neighbours, where no line comes within a tile and a half. */
function joinedTiles(input: ReliefInput, code: number, covered: readonly (readonly Point[])[]): Point[][] {
  const { cols, rows, terrain } = input;
  const near = new Uint8Array(cols * rows);
  for (const line of covered) {
    for (const [px, py] of line) {
      for (let y = Math.floor(py - 1); y <= py + 1; y++) {
        for (let x = Math.floor(px - 1); x <= px + 1; x++) {
          if (x >= 0 && y >= 0 && x < cols && y < rows) near[y * cols + x] = 1;
        }
      }
    }
  }
  const is = (x: number, y: number) => x >= 0 && y >= 0 && x < cols && y < rows && terrain[y * cols + x] === code;
  const used = new Uint8Array(cols * rows);
  const out: Point[][] = [];
  const step = (x: number, y: number): Point | undefined => {
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
      [-1, 0],
      [0, -1],
      [1, 1],
      [-1, 1],
      [1, -1],
      [-1, -1],
    ]) {
      const i = (y + dy) * cols + x + dx;
      if (is(x + dx, y + dy) && used[i] === 0 && near[i] === 0) return [x + dx, y + dy];
    }
    return undefined;
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      if (!is(x, y) || near[y * cols + x] === 1 || used[y * cols + x] === 1) continue;
      const walk = (from: Point): Point[] => {
        const path: Point[] = [];
        for (let p = step(from[0], from[1]); p !== undefined; p = step(p[0], p[1])) {
          used[p[1] * cols + p[0]] = 1;
          path.push([p[0] + 0.5, p[1] + 0.5]);
        }
        return path;
      };
      used[y * cols + x] = 1;
      const there = walk([x, y]);
      const back = walk([x, y]).reverse();
      const path: Point[] = [...back, [x + 0.5, y + 0.5], ...there];
      if (path.length === 1) path.push([x + 0.9, y + 0.6]);
      out.push(path);
    }
  }
  return out;
}

/** A line that ends at the map's edge goes on beyond it, so that the margin has its valley too. */
function carriedOn(line: readonly Point[], frame: Frame): Point[] {
  const far = frame.margin / frame.pxTile + 1;
  const beyond = (end: Point, before: Point): Point[] => {
    const rim = Math.min(end[0], end[1], frame.cols - end[0], frame.rows - end[1]);
    const length = Math.hypot(end[0] - before[0], end[1] - before[1]);
    if (rim > 1.2 || length === 0) return [];
    return [[end[0] + ((end[0] - before[0]) / length) * far, end[1] + ((end[1] - before[1]) / length) * far]];
  };
  const n = line.length;
  return [...beyond(line[0], line[1]).reverse(), ...line, ...beyond(line[n - 1], line[n - 2])];
}

/** Lines that begin where another ends made one, so that the river does not kink or break there. */
function merged(lines: readonly (readonly Point[])[]): Point[][] {
  const key = ([x, y]: Point): string => `${Math.round(x * 20)},${Math.round(y * 20)}`;
  const starts = new Map(lines.map((line, i) => [key(line[0]), i]));
  const ends = new Set(lines.map((line) => key(line[line.length - 1])));
  const used = new Set<number>();
  const out: Point[][] = [];
  const follow = (first: number) => {
    const path: Point[] = [];
    for (let i: number | undefined = first; i !== undefined && !used.has(i); ) {
      used.add(i);
      path.push(...(path.length > 0 ? lines[i].slice(1) : lines[i]));
      i = starts.get(key(path[path.length - 1]));
    }
    if (path.length > 1) out.push(path);
  };
  lines.forEach((line, i) => {
    if (!ends.has(key(line[0]))) follow(i);
  });
  lines.forEach((_, i) => {
    follow(i);
  });
  return out;
}

/** Runs a mean of 2k + 1 points along a line, ends held: the knees of a coarsely drawn river made bends. */
function eased(path: [number, number][], k: number): [number, number][] {
  const n = path.length;
  return path.map((_, i): [number, number] => {
    const r = Math.min(k, i, n - 1 - i);
    let x = 0;
    let y = 0;
    for (let j = i - r; j <= i + r; j++) {
      x += path[j][0];
      y += path[j][1];
    }
    return [x / (2 * r + 1), y / (2 * r + 1)];
  });
}

/** How far from its line a river meanders, in km, by the way it has run in km. */
function meander(run: number): number {
  return 0.15 * (Math.sin(run * 1.9) + 0.45 * Math.sin(run * 3.3 + 1) + 0.6 * Math.sin(run * 0.9 + 2));
}

/** The same for a wadi, whose line is known to a few km only. */
function wander(run: number, widestKm: number): number {
  const near = 0.5 * (Math.sin(run * 0.8) + 0.6 * Math.sin(run * 1.9 + 1));
  return near + widestKm * (Math.sin(run * 0.21 + 2) + 0.8 * Math.sin(run * 0.13 + 1));
}

export interface Courses {
  /** Points in tile units, close together. */
  readonly named: readonly (readonly Point[])[];
  readonly nameless: readonly (readonly Point[])[];
}

/** Courses of one kind: the level's lines, and the tiles of that class that no line covers. */
export function courses(input: ReliefInput, frame: Frame, kind: 'river' | 'wadi'): Courses {
  const drawn = input.lines.filter((l) => l.kind === kind && l.points.length > 1);
  const named = drawn.filter((l) => l.name !== undefined).map((l) => l.points);
  const nameless = drawn.filter((l) => l.name === undefined).map((l) => l.points);
  const covered = [...named, ...nameless].map((l) => catmullRom(l, 0.2));
  const km = frame.kmPerTile;
  const widest = Math.min(2, 0.6 * km);
  const trace = (line: readonly Point[]): Point[] => {
    const smooth = catmullRom(carriedOn(line, frame), 0.1 / km);
    const path = kind === 'river' ? eased(eased(smooth, 5), 5) : smooth;
    let run = line[0][0] + line[0][1] * 3;
    return path.map(([x, y], i): Point => {
      const [x0, y0] = path[Math.max(0, i - 1)];
      const [x1, y1] = path[Math.min(path.length - 1, i + 1)];
      const length = Math.max(1e-9, Math.hypot(x1 - x0, y1 - y0));
      run += (length / 2) * km;
      const free = Math.min(1, i * 0.07, (path.length - 1 - i) * 0.07);
      const off = (kind === 'river' ? meander(run) * free : wander(run, widest)) / km;
      return [x - ((y1 - y0) / length) * off, y + ((x1 - x0) / length) * off];
    });
  };
  return {
    named: merged(named).map(trace),
    nameless: [...merged(nameless), ...joinedTiles(input, CLASSES.indexOf(kind), covered)].map(trace),
  };
}
