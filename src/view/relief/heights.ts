// The heights: the level's elevation made fine, ridges and benches added, valley floors laid flat, wadis pressed in,
// all of it worn by water (erode.ts), first coarse, then fine. Figures from the look reference.

import { type Courses, courses } from './courses.ts';
import { erode, fill } from './erode.ts';
import type { Frame, ReliefInput } from './input.ts';
import { fbm, white } from './noise.ts';
import { blur, clamp, enlarge, extreme, slopeOf, step } from './raster.ts';
import { type ClassShares, classShares, upsample } from './tiles.ts';
import { type Lakes, lakesOf, type Sites, sitesOf } from './water.ts';

/** Height of a rock bench in metres. */
const BENCH = 26;
const EROSION = 0.012;

export interface Heights {
  readonly shares: ClassShares;
  readonly lakes: Lakes;
  /** Rivers on the fine raster; null where there are none. */
  readonly river: Sites | null;
  /** Metres, fine raster. */
  readonly h: Float32Array;
  /** Square kilometres drained, fine raster. */
  readonly drainedKm2: Float32Array;
  /** Half width of the valley floor in km, fine raster. */
  readonly floorKm: Float32Array;
  /** Height of the river nearby, metres, fine raster. */
  readonly riverHeight: Float32Array;
  /** 0 on the valley floor, 1 outside. */
  readonly outside: Float32Array;
}

/** Gives each lake one height, a little under the lowest ground it covers. */
function levelLakes(h: Float32Array, ground: Float32Array, lake: Uint8Array, width: number): void {
  const seen = new Uint8Array(lake.length);
  const stack: number[] = [];
  for (let start = 0; start < lake.length; start++) {
    if (lake[start] === 0 || seen[start] === 1) continue;
    const body: number[] = [];
    let low = Infinity;
    seen[start] = 1;
    stack.push(start);
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      body.push(i);
      low = Math.min(low, ground[i]);
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : i, x + 1 < width ? i + 1 : i, i - width, i + width]) {
        if (j < 0 || j >= lake.length || lake[j] === 0 || seen[j] === 1) continue;
        seen[j] = 1;
        stack.push(j);
      }
    }
    for (const i of body) h[i] = low - 3;
  }
}

function baseOf(river: Sites | null, lake: Uint8Array, width: number, height: number): Uint8Array {
  const base = Uint8Array.from(lake);
  for (let x = 0; x < width; x++) base[x] = base[(height - 1) * width + x] = 1;
  for (let y = 0; y < height; y++) base[y * width] = base[y * width + width - 1] = 1;
  if (river !== null) {
    for (let k = 0; k < river.xs.length; k++) base[Math.floor(river.ys[k]) * width + Math.floor(river.xs[k])] = 1;
  }
  return base;
}

/** Metres that wadis press the ground in by, coarse raster: a bed in a wide trough, less for a wadi without a name. */
function wadiDepth({ named, nameless }: Courses, frame: Frame): Float32Array {
  const out = new Float32Array(frame.coarse.width * frame.coarse.height);
  for (const [lines, share] of [
    [named, 1.15],
    [nameless, 0.45],
  ] as const) {
    if (lines.length === 0) continue;
    const { distance } = sitesOf(lines, frame.pxTile / 2, frame.margin / 2, frame.coarse);
    for (let i = 0; i < out.length; i++) {
      const km = (distance[i] * 2) / frame.pxKm;
      if (km > 14) continue;
      const depth = share * frame.vigour * (15 * Math.exp(-((km / 0.9) ** 2)) + 12 * Math.exp(-((km / 4.5) ** 2)));
      out[i] = Math.max(out[i], depth);
    }
  }
  return out;
}

/** Heights of the whole frame. Takes most of the baking time; `tell` hears the share done, 0 to 1. */
export function heightsOf(input: ReliefInput, frame: Frame, tell: (share: number) => void): Heights {
  const { seed, full, vigour, coarse } = frame;
  const { width, height } = coarse;
  const px = frame.pxKm / 2;
  const n = width * height;
  const noise = (wave: number, s: number, octaves: number, gain = 0.5, ridged = false) =>
    fbm(width, height, {
      wave: wave * px,
      seed: seed + s,
      octaves: full ? octaves : Math.min(octaves, 4),
      gain,
      ridged,
    });

  const shares = classShares(input, frame);
  const lakes = lakesOf(input, frame);
  const rivers = courses(input, frame, 'river');
  const riverLines = [...rivers.named, ...rivers.nameless];
  const river = riverLines.length > 0 ? sitesOf(riverLines, frame.pxTile / 2, frame.margin / 2, coarse) : null;
  const wadis = courses(input, frame, 'wadi');
  const press = wadiDepth(wadis, frame);
  tell(0.12);

  const ground = blur(upsample(input.elevation, frame, true), coarse, 0.35 * px);
  const rough = blur(slopeOf(ground, coarse), coarse, 3 * px);
  const bend = noise(9, 0, 4);
  const ridges = noise(7, 50, 6, 0.52, true);
  const broad = noise(22, 90, 3);
  const crags = noise(1.9, 150, 4, 0.6, true);
  const wear = noise(5, 130, 4);

  let bed = ground;
  if (river !== null) {
    const low = blur(extreme(ground, coarse, Math.max(1, Math.round(1.5 * px)), 1), coarse, 2 * px);
    bed = new Float32Array(n);
    for (let i = 0; i < n; i++) {
      const k = river.site[i];
      bed[i] = k < 0 ? ground[i] : low[Math.floor(river.ys[k]) * width + Math.floor(river.xs[k])] - 4;
    }
    bed = blur(bed, coarse, px);
  }

  const h = new Float32Array(n);
  const amp = new Float32Array(n);
  const floorKm = new Float32Array(n);
  const ease = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const broken = shares.broken[i];
    const scarp = shares.escarpment[i];
    const calm = 1 - 0.35 * shares.sand[i] - 0.2 * shares.steppe[i] - 0.4 * shares.irrigated[i] - 0.5 * shares.town[i];
    amp[i] = vigour * (5 + clamp(rough[i] * px, 0, 14)) * (calm + 0.55 * broken + 0.5 * scarp);
    let e = ground[i] + amp[i] * (1.25 * ridges[i] + 0.9 * broad[i]);
    e += vigour * broken * (7 - 10 * crags[i]) + vigour * 16 * step(0.35, 0.62, scarp);
    const bench = BENCH * vigour * (1 + 0.4 * scarp);
    const u = e / bench;
    const whole = Math.floor(u);
    const hold = 0.38 + 0.4 * scarp;
    e = e * (1 - hold) + hold * bench * (whole + step(0.25 + 0.15 * scarp, 0.75 - 0.15 * scarp, u - whole));
    floorKm[i] = clamp(1.5 + 0.75 * bend[i] + 1.6 * shares.irrigated[i], 0.5, 4.5);
    let valley = 1;
    if (river !== null) {
      const km = river.distance[i] / px;
      const up = bed[i] + 9 + Math.max(e - bed[i] - 9, 0);
      const k = step(0, 1, (km - floorKm[i]) / (0.9 + 0.25 * bend[i]));
      e = bed[i] + 1.5 * step(0, 1, km / 2) + (up - bed[i]) * k;
      valley = step(0, 1, km - floorKm[i] * 0.6) * 0.98 + 0.02;
    }
    h[i] = e - press[i];
    ease[i] = clamp(1 + 0.8 * wear[i] + 0.6 * broken - 0.5 * shares.sand[i], 0.15, 3) * valley;
  }
  const grain = white(width, height, seed + 1);
  for (let i = 0; i < n; i++) h[i] += 0.35 * grain[i];
  levelLakes(h, ground, lakes.coarse, width);
  tell(0.25);

  const before = Float32Array.from(h);
  const base = baseOf(river, lakes.coarse, width, height);
  fill(h, base, coarse);
  erode(h, base, ease, coarse, { rounds: full ? 16 : 8, strength: EROSION, pixelArea: 1 });
  for (let i = 0; i < n; i++) h[i] = before[i] * 0.12 + h[i] * 0.88;
  tell(0.45);
  return refine(frame, riverLines, { shares, lakes, h, amp, floorKm, bed, ease, tell });
}

interface Coarse {
  readonly shares: ClassShares;
  readonly lakes: Lakes;
  readonly h: Float32Array;
  readonly amp: Float32Array;
  readonly floorKm: Float32Array;
  readonly bed: Float32Array;
  readonly ease: Float32Array;
  readonly tell: (share: number) => void;
}

/** Lays the beds of greater streams a few pixels wide, where a pixel is so small that a notch of one looks scratched. */
function layBeds(h: Float32Array, drainedKm2: Float32Array, { fine }: Frame): void {
  const soft = blur(h, fine, 1.8);
  const stream = Float32Array.from(drainedKm2, (a) => step(2, 30, a));
  const bed = blur(extreme(stream, fine, 2, -1), fine, 1.2);
  for (let i = 0; i < h.length; i++) h[i] += (soft[i] - h[i]) * 0.85 * bed[i];
}

/** The second stage, at twice the pixels. */
function refine(frame: Frame, riverLines: Courses['named'], c: Coarse): Heights {
  const { seed, full, fine, pxKm } = frame;
  const { width, height } = fine;
  const river = riverLines.length > 0 ? sitesOf(riverLines, frame.pxTile, frame.margin, fine) : null;
  const h = blur(enlarge(c.h, frame.coarse), fine, 0.65);
  const floorKm = enlarge(c.floorKm, frame.coarse);
  const outside = new Float32Array(h.length).fill(1);
  if (river !== null) {
    for (let i = 0; i < h.length; i++) outside[i] = step(0, 1, (river.distance[i] / pxKm - floorKm[i] * 0.8) / 1.2);
  }
  const amp = enlarge(c.amp, frame.coarse);
  const sand = enlarge(c.shares.sand, frame.coarse);
  const detail = fbm(width, height, {
    wave: 1.4 * pxKm,
    seed: seed + 200,
    octaves: full ? 5 : 3,
    gain: 0.55,
    ridged: true,
  });
  // Gullies (creases, hence taken away) of a hundred metres or two, where a pixel is small enough to show them.
  const fineness = clamp((pxKm - 6) / 10, 0, 1);
  const gullies =
    fineness > 0
      ? fbm(width, height, { wave: 0.55 * pxKm, seed: seed + 230, octaves: 4, gain: 0.6, ridged: true })
      : null;
  const broken = enlarge(c.shares.broken, frame.coarse);
  const grain = white(width, height, seed + 2);
  for (let i = 0; i < h.length; i++) {
    const rough = outside[i] * (1 - 0.6 * sand[i]);
    h[i] += detail[i] * amp[i] * 0.22 * rough + 0.12 * grain[i];
    if (gullies !== null) h[i] -= gullies[i] * fineness * rough * (1 + 0.085 * amp[i] + 1.6 * broken[i]);
  }
  c.tell(0.55);
  const lake = new Uint8Array(h.length);
  const depth = c.lakes.depthKm;
  if (depth !== null) for (let i = 0; i < h.length; i++) lake[i] = depth[i] > 0 ? 1 : 0;
  const base = baseOf(river, lake, width, height);
  const before = Float32Array.from(h);
  fill(h, base, fine);
  const ease = enlarge(c.ease, frame.coarse);
  const area = erode(h, base, ease, fine, { rounds: full ? 6 : 3, strength: EROSION, pixelArea: 0.25 });
  const km2 = 4 / (pxKm * pxKm);
  for (let i = 0; i < h.length; i++) {
    h[i] = before[i] * 0.25 + h[i] * 0.75;
    area[i] *= km2;
  }
  if (fineness > 0) layBeds(h, area, frame);
  c.tell(0.65);
  const riverHeight = enlarge(c.bed, frame.coarse);
  return { shares: c.shares, lakes: c.lakes, river, h, drainedKm2: area, floorKm, riverHeight, outside };
}
