// The irrigated belt: where it lies, its patchwork of fields, palms along the banks. Water itself is in compose.ts.

import type { Heights } from './heights.ts';
import type { Frame } from './input.ts';
import { fbm, random3, white } from './noise.ts';
import { hex, mix } from './paint.ts';
import { blur, clamp, enlarge, step } from './raster.ts';

const GREENS = [
  '#62804A',
  '#6E8A50',
  '#587848',
  '#83985C',
  '#768F55',
  '#99A268',
  '#5D7D4B',
  '#668350',
  '#8C9A60',
  '#718A52',
].map(hex);
const FALLOW = ['#B0AA74', '#A9A872', '#B3A878', '#A5976A', '#98A068'].map(hex);
const PALMS = hex('#3C6138');
const SILT = hex('#CFC193');
/** Side of a field in kilometres; fields are half as long again as wide. */
const FIELD_KM = 0.42;

/** Share of green by pixel, fine raster: near the river on the valley floor, and wherever tiles are irrigated. */
export function beltOf(heights: Heights, frame: Frame): Float32Array {
  const { fine, pxKm, seed, full } = frame;
  const { width, height } = fine;
  const noise = (wave: number, s: number, octaves: number, gain = 0.5) =>
    fbm(width, height, { wave: wave * pxKm, seed: seed + s, octaves: full ? octaves : Math.min(octaves, 4), gain });
  const share = enlarge(heights.shares.irrigated, frame.coarse);
  const breadth = noise(5.5, 505, 3);
  const ragged = noise(1.3, 500, 5, 0.6);
  const gaps = noise(6, 520, 3);
  const river = heights.river;
  const least = pxKm > 8 ? 0.3 : 0.55;
  for (let i = 0; i < share.length; i++) {
    const wet = share[i];
    let belt = 0;
    const full = 0.35 + 0.65 * step(-1.3, -0.5, gaps[i] + wet);
    if (river !== null) {
      const km = river.distance[i] / pxKm;
      const reach = heights.floorKm[i] * (least + 0.95 * step(-1.1, 1.1, breadth[i]));
      belt = (1 - step(-0.12, 0.34, km - reach - 0.22 * ragged[i])) * full;
    }
    const away = step(0.3, 0.62, wet + (0.34 * ragged[i] + 0.14 * gaps[i]) * step(0.02, 0.25, wet));
    belt = Math.max(belt, 0.92 * away);
    const above = heights.h[i] - heights.riverHeight[i];
    if (river !== null) belt *= 1 - step(9, 17, above) * (1 - 0.85 * step(0.35, 0.8, wet));
    share[i] = clamp(belt, 0, 1);
  }
  return share;
}

/** Paints silt, fields and palms into the day picture. */
export function paintFields(picture: Float32Array, belt: Float32Array, heights: Heights, frame: Frame): void {
  const { fine, pxKm, seed } = frame;
  const { width, height } = fine;
  const dry = fbm(width, height, { wave: 2.6 * pxKm, seed: seed + 580, octaves: 5, gain: 0.6 });
  const cell = Math.max(4.2, FIELD_KM * pxKm);
  const region = 5.5 * pxKm;
  const specks = blur(white(width, height, seed + 6), fine, 0.6);
  const groves = fbm(width, height, { wave: 0.8 * pxKm, seed: seed + 560, octaves: 3 });
  const river = heights.river;
  const colour: [number, number, number] = [0, 0, 0];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const km = river === null ? 99 : river.distance[i] / pxKm;
      if (river !== null && km < 5) {
        mix(
          picture,
          i,
          SILT,
          0.55 * (1 - step(0.2, 1.1, km / Math.max(heights.floorKm[i], 0.3))) * (1 - heights.outside[i]),
        );
      }
      const b = belt[i];
      if (b < 0.004) continue;
      closest(x / region, y / region, 1, seed + 21);
      const tract = found.id;
      const ditch = found.gap;
      const turn = random3(tract, 5, seed) * 1.2 - 0.25;
      const cos = Math.cos(turn);
      const sin = Math.sin(turn);
      closest((x * cos + y * sin) / cell / 1.5 + 500, (y * cos - x * sin) / cell + 500, 0, seed + 9 + tract);
      const value = random3(found.id, 11, seed);
      // Farther from the water more fields lie fallow.
      const fallow = 0.1 + 0.34 * step(-0.7, 0.9, dry[i]) + 0.3 * step(0.6, 3.2, km) * (1 - b * 0.3);
      const bare = random3(found.id, 13, seed) < fallow;
      const g = bare ? FALLOW[Math.floor(value * FALLOW.length)] : GREENS[Math.floor(value * GREENS.length)];
      // Hedge or ditch between two fields, a track between two tracts.
      const edge = step(0, 0.09, found.gap) * step(0, 1.6 / region, ditch);
      const tone = (0.87 + 0.13 * edge) * (1 + 0.08 * specks[i]);
      // Whole stretches are parched or lush.
      const parched = 0.4 * step(0.1, 1.1, dry[i]);
      for (let k = 0; k < 3; k++) colour[k] = (g[k] + (SILT[k] * 0.88 - g[k]) * parched) * tone;
      const reach = 0.5 + 0.35 * groves[i];
      const palm = reach <= 0 ? 0 : 0.85 * Math.exp(-((km / reach) ** 2)) * step(-0.7, 0.3, groves[i]);
      const clump = value > 0.8 ? 0.5 * step(-0.2, 0.6, groves[i] + 0.5 * specks[i]) : 0;
      const orchard = Math.max(palm, clump) * (1 + 0.25 * specks[i]);
      for (let k = 0; k < 3; k++) colour[k] += (PALMS[k] - colour[k]) * orchard;
      mix(picture, i, colour, b * 0.95);
    }
  }
}

/** What `closest` found last; one object, since it is asked for every pixel. */
const found = { id: 0, gap: 0 };

/** Finds the nearest of a jittered lattice's points: its number, and how much farther the next one is (0 on the edge). */
function closest(u: number, v: number, round: 0 | 1, seed: number): void {
  const i = Math.floor(u);
  const j = Math.floor(v);
  let best = 9;
  let second = 9;
  let id = 0;
  for (let a = i - 1; a <= i + 1; a++) {
    for (let b = j - 1; b <= j + 1; b++) {
      const du = Math.abs(u - a - 0.1 - 0.8 * random3(a, b, seed));
      const dv = Math.abs(v - b - 0.1 - 0.8 * random3(a, b, seed + 7919));
      const d = round === 1 ? Math.sqrt(du * du + dv * dv) : Math.max(du, dv);
      if (d < best) {
        second = best;
        best = d;
        id = a * 8191 + b;
      } else if (d < second) second = d;
    }
  }
  found.id = id;
  found.gap = second - best;
}
