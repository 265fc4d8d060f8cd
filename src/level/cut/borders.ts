// Border edges: the sides between home tiles and tiles abroad, each with its share of the true border line. The
// sides form chains; each corner of a chain takes the place of the nearest point on the true line, kept in order,
// and a side's share is what lies between its corners. So the shares of a border add up to its true length.

import type { Level } from '../schema/level.ts';
import { SIDE_STEP } from '../scenario.ts';
import { clipLine, tidy } from './clip.ts';
import type { MapFrame, Point } from './frame.ts';
import { type GeoData, type LonLat, polylines, textOf } from './geodata.ts';
import { COUNTRY_NAMES } from './names.ts';
import type { Territories } from './territory.ts';

type BorderEdge = Level['borders'][number];
type Side = keyof typeof SIDE_STEP;

interface Face {
  readonly at: [number, number];
  readonly side: Side;
  readonly from: string;
  readonly to: string;
  readonly corner: Point;
  readonly end: Point;
}

/** Corners of each side of a tile, so that going from the first to the second has the tile on the right. */
const CORNERS: Readonly<Record<Side, readonly [Point, Point]>> = {
  n: [
    [0, 0],
    [1, 0],
  ],
  e: [
    [1, 0],
    [1, 1],
  ],
  s: [
    [1, 1],
    [0, 1],
  ],
  w: [
    [0, 1],
    [0, 0],
  ],
};

function faces(frame: MapFrame, territories: Territories, country: string): Face[] {
  const { cols, rows } = frame;
  const of = (x: number, y: number) => territories.list[territories.byTile[y * cols + x]];
  const out: Face[] = [];
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      if (of(x, y).kind !== 'home') continue;
      for (const side of Object.keys(SIDE_STEP) as Side[]) {
        const [bx, by] = [x + SIDE_STEP[side][0], y + SIDE_STEP[side][1]];
        if (bx < 0 || by < 0 || bx >= cols || by >= rows) continue;
        const beyond = of(bx, by);
        if (beyond.kind !== 'abroad' || beyond.country !== country) continue;
        const [a, b] = CORNERS[side];
        const corner: Point = [x + a[0], y + a[1]];
        const end: Point = [x + b[0], y + b[1]];
        out.push({ at: [x, y], side, from: corner.join(), to: end.join(), corner, end });
      }
    }
  }
  return out;
}

/** Sides joined corner to corner; where two ways lead on, the one that turns right, round the same home tile. */
function chains(all: readonly Face[]): Face[][] {
  const starting = new Map<string, Face[]>();
  for (const face of all) starting.set(face.from, [...(starting.get(face.from) ?? []), face]);
  const ends = new Set(all.map((f) => f.to));
  const taken = new Set<Face>();
  const out: Face[][] = [];
  const follow = (first: Face): void => {
    const chain: Face[] = [];
    for (let face: Face | undefined = first; face; ) {
      taken.add(face);
      chain.push(face);
      const next: Face[] = (starting.get(face.to) ?? []).filter((f) => !taken.has(f));
      const here: Face = face;
      face = next.find((f) => f.at.join() === here.at.join()) ?? next[0];
    }
    out.push(chain);
  };
  for (const face of all) if (!taken.has(face) && !ends.has(face.from)) follow(face);
  for (const face of all) if (!taken.has(face)) follow(face);
  return out;
}

/** A line with the distance along it at each point, in tile units. */
class Course {
  readonly points: Point[];
  readonly along: number[] = [0];
  constructor(pieces: readonly (readonly Point[])[]) {
    this.points = pieces.flat();
    const starts = new Set<number>();
    let n = 0;
    for (const piece of pieces) {
      starts.add(n);
      n += piece.length;
    }
    for (let i = 1; i < this.points.length; i++) {
      // From the end of one piece to the start of the next the line is off the map and has no length on it.
      const step = starts.has(i) ? 0 : distance(this.points[i - 1], this.points[i]);
      this.along.push(this.along[i - 1] + step);
    }
  }

  get length(): number {
    return this.along[this.along.length - 1];
  }

  /** Distance along the line of the point nearest to `p`. */
  nearest(p: Point): number {
    let best = Number.POSITIVE_INFINITY;
    let where = 0;
    for (let i = 1; i < this.points.length; i++) {
      const [a, b] = [this.points[i - 1], this.points[i]];
      const length = this.along[i] - this.along[i - 1];
      if (length === 0) continue;
      const t = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / (length * length);
      const s = Math.min(1, Math.max(0, t));
      const d = distance(p, [a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])]);
      if (d < best) {
        best = d;
        where = this.along[i - 1] + s * length;
      }
    }
    return where;
  }

  /** The points from one distance along the line to another. */
  part(from: number, to: number): Point[] {
    const inner = this.points.filter((_, i) => this.along[i] > from && this.along[i] < to);
    return [this.at(from), ...inner, this.at(to)];
  }

  private at(distanceAlong: number): Point {
    let i = 1;
    while (i < this.points.length - 1 && this.along[i] < distanceAlong) i++;
    const [a, b] = [this.points[i - 1], this.points[i]];
    const length = this.along[i] - this.along[i - 1];
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, (distanceAlong - this.along[i - 1]) / length));
    return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  }
}

const distance = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** Makes a list of places along the line rise steadily: a running mean over corners, then no step backwards. */
function inOrder(places: readonly number[], from: number, to: number): number[] {
  const mean = places.map((_, i) => {
    const reach = Math.min(2, i, places.length - 1 - i);
    const window = places.slice(i - reach, i + reach + 1);
    return window.reduce((a, b) => a + b, 0) / window.length;
  });
  mean[0] = from;
  mean[mean.length - 1] = to;
  // Each side keeps at least a twentieth of an even share.
  const least = (to - from) / (mean.length - 1) / 20;
  for (let i = 1; i < mean.length; i++) mean[i] = Math.max(mean[i], mean[i - 1] + least);
  mean[mean.length - 1] = to;
  for (let i = mean.length - 2; i >= 0; i--) mean[i] = Math.min(mean[i], mean[i + 1] - least);
  mean[0] = from;
  return mean;
}

/** The home province's border with each country, country by country, numbered along the line. */
export function cutBorders(geo: GeoData, frame: MapFrame, territories: Territories): BorderEdge[] {
  const out: BorderEdge[] = [];
  for (const feature of geo.borders.features.filter((f) => textOf(f, 'a') === 'Anbar')) {
    const country = COUNTRY_NAMES[textOf(feature, 'b')].id;
    const pieces = polylines(feature).flatMap((line: readonly LonLat[]) =>
      clipLine(line.map(frame.project), frame.cols, frame.rows),
    );
    const sides = chains(faces(frame, territories, country));
    if (sides.length === 0) continue;
    // Where the true line runs just outside the map, the sides themselves stand for it.
    const course = new Course(pieces.length > 0 ? pieces : sides.map((s) => [s[0].corner, ...s.map((f) => f.end)]));
    const placed = sides.map((chain) => {
      const places = [...chain.map((f) => course.nearest(f.corner)), course.nearest(chain[chain.length - 1].end)];
      if (places[0] <= places[places.length - 1]) return { chain, places };
      return { chain: chain.reverse(), places: places.reverse() };
    });
    const middle = (p: readonly number[]) => (p[0] + p[p.length - 1]) / 2;
    placed.sort((a, b) => middle(a.places) - middle(b.places));
    let from = 0;
    let number = 0;
    placed.forEach(({ chain, places }, k) => {
      const next = placed[k + 1]?.places[0];
      const last = places[places.length - 1];
      const to = next === undefined ? course.length : Math.max(from, (last + next) / 2);
      const steps = inOrder(places, from, to);
      from = to;
      chain.forEach((face, i) => {
        const lengthM = Math.max(1, Math.round((steps[i + 1] - steps[i]) * frame.kmPerTile * 1000));
        let path = tidy(course.part(steps[i], steps[i + 1]), frame.cols, frame.rows);
        if (path.length < 2) path = tidy([face.corner, face.end], frame.cols, frame.rows);
        number++;
        out.push({ id: `${country}-${number}`, at: face.at, side: face.side, country, lengthM, path });
      });
    });
  }
  return out;
}
