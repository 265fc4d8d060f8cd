// The wadis of a map: the named ones, whose courses are known to some 5 km, and the side wadis that the drainage of
// the ground suggests. Both are bent by the same field of small displacements, so that they still meet.

import type { LocalText } from '../../shared/text.ts';
import { type Feature, type GeoData, type LonLat, polylines, textOf } from './geodata.ts';
import { WATER_NAMES } from './names.ts';
import { patches } from './noise.ts';
import { streams } from './streams.ts';

export interface Wadi {
  readonly name?: LocalText;
  readonly course: readonly LonLat[];
}

/** Degrees between points of a bent course, about 1.2 km. */
const STEP = 0.012;
/** Degrees a course is moved at most to either side; a fifth of it is usual. */
const BEND = 0.11;
/** Ground that must drain through a place before it shows as a wadi: so many tiles, and at least so many km². */
const DRAINED_TILES = 60;
const DRAINED_KM2 = 180;

export const waterName = (f: Feature): LocalText => WATER_NAMES[textOf(f, 'name')] ?? { en: textOf(f, 'name') };

function bend(line: readonly LonLat[]): LonLat[] {
  const out: LonLat[] = [];
  const moved = (at: LonLat): LonLat => [
    at[0] + (patches(at, 11, 61) - 0.5) * BEND,
    at[1] + (patches(at, 11, 71) - 0.5) * BEND,
  ];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const steps = Math.max(1, Math.ceil((Math.abs(b[0] - a[0]) + Math.abs(b[1] - a[1])) / STEP));
    for (let s = 0; s < steps; s++) {
      out.push(moved([a[0] + (s / steps) * (b[0] - a[0]), a[1] + (s / steps) * (b[1] - a[1])]));
    }
  }
  out.push(moved(line[line.length - 1]));
  return out;
}

export function cutWadis(geo: GeoData, kmPerTile: number): Wadi[] {
  const named = geo.wadis.features.flatMap((f) =>
    polylines(f).map((line): Wadi => ({ name: waterName(f), course: bend(line) })),
  );
  const side = streams(geo, Math.max(DRAINED_KM2, DRAINED_TILES * kmPerTile ** 2));
  return [...named, ...side.map((line): Wadi => ({ course: bend(line) }))];
}
