// The colour of dry ground by day, before light: height ramp, patches, terrain classes, wadi beds, grain, and the
// ripples of sand. Fields, towns and water are in fields.ts, towns.ts and compose.ts.

import type { Heights } from './heights.ts';
import type { Frame } from './input.ts';
import type { Light } from './light.ts';
import { fbm, white } from './noise.ts';
import { hex, mix, ramp, scale } from './paint.ts';
import { blur, clamp, enlarge, extreme, step } from './raster.ts';

/** Metres above the sea to the ground's colour. */
const HEIGHTS = ramp([
  [30, '#D6C8A3'],
  [150, '#DCCA9F'],
  [205, '#D7BF8E'],
  [265, '#CBAB79'],
  [340, '#BE9A6D'],
  [450, '#AE8D6B'],
  [620, '#9E8872'],
  [900, '#92857A'],
]);
const PAVEMENT = hex('#8A6E52');
const RUST = hex('#B98A5C');
const GYPSUM = hex('#EBDDB9');
const ROCK = hex('#86684A');
const STEPPE = hex('#BDB083');
const SCRUB = hex('#7D8258');
const BED = hex('#F0E1BA');
const SAND = hex('#E6CB96');
const BROKEN = hex('#93704C');
const SCARP = hex('#8B6B4E');

/** Height in metres of sand ripples, or null on ground without sand. Their crests lie across the north-west wind. */
export function dunesOf(sandCoarse: Float32Array, frame: Frame): Float32Array | null {
  if (!sandCoarse.some((s) => s > 0.2)) return null;
  const { width, height } = frame.fine;
  const sand = enlarge(sandCoarse, frame.coarse);
  const wave = Math.max(6, 0.5 * frame.pxKm);
  const bend = fbm(width, height, { wave: 11 * wave, seed: frame.seed + 460, octaves: 4, gain: 0.4 });
  const swell = fbm(width, height, { wave: 6 * wave, seed: frame.seed + 480, octaves: 4 });
  const turn = (2 * Math.PI) / wave;
  // Light scales slopes to the region, so the height goes with the wave: a slope of about 1 in 75.
  const tall = (((wave / frame.pxKm) * 1000) / 480) * clamp(frame.pxKm / 14, 0.26, 1);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (sand[i] < 0.05) {
        sand[i] = 0;
        continue;
      }
      const phase = (x * 0.82 + y * 0.57) * turn + 6 * bend[i];
      const s = Math.sin(phase + 0.5 * Math.sin(phase));
      sand[i] = tall * step(0.3, 0.9, sand[i]) * step(-0.5, 0.9, swell[i]) * s;
    }
  }
  return sand;
}

/** Three floats a pixel, fine raster. */
export function groundColour(heights: Heights, light: Light, frame: Frame): Float32Array {
  const { fine, coarse, pxKm, seed, full } = frame;
  const { width, height } = fine;
  const noise = (wave: number, s: number, octaves: number, gain = 0.5) =>
    fbm(width, height, { wave: wave * pxKm, seed: seed + s, octaves: full ? octaves : Math.min(octaves, 4), gain });
  const n = width * height;
  const picture = new Float32Array(n * 3);
  const { shares, outside, drainedKm2 } = heights;

  const tall = blur(heights.h, fine, 0.5 * pxKm);
  const tint = noise(6, 300, 4);
  for (let i = 0; i < n; i++) picture.set(HEIGHTS(tall[i] + 14 * tint[i]), i * 3);

  const patch = noise(11, 310, 6, 0.6);
  const small = noise(4, 330, 6, 0.62);
  const tufts = noise(0.9, 350, 5, 0.65);
  const drift = noise(9, 440, 4);
  const sand = enlarge(shares.sand, coarse);
  const north = northOf(heights, frame);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const c = (y >> 1) * coarse.width + (x >> 1);
      const gravel = shares.gravel[c];
      const p = patch[i];
      const q = small[i];
      mix(picture, i, PAVEMENT, (0.3 + 0.16 * gravel) * step(0.15, 1.3, p + 0.25 * tufts[i]));
      mix(picture, i, RUST, 0.35 * step(0.2, 1.2, -p - 0.3 * q));
      mix(picture, i, GYPSUM, 0.42 * step(0.35, 1.3, -q));
      const grass = shares.steppe[c] * (0.3 + 0.22 * step(-0.5, 0.7, tufts[i] + 0.5 * q));
      mix(picture, i, STEPPE, Math.min(0.6, grass + north[i]));
      mix(picture, i, SCRUB, 0.22 * shares.steppe[c] * step(0.35, 1, tufts[i] - 0.6 * light.close[i]));
      // Tufts of noise make the edge dissolve rather than end.
      const sandy = step(0.12, 0.88, sand[i] * (1 + 0.3 * tufts[i]));
      mix(picture, i, SAND, sandy * (0.6 + 0.2 * step(-0.4, 0.8, drift[i])));
      mix(picture, i, BROKEN, shares.broken[c] * (0.16 + 0.42 * step(-0.4, 0.9, tufts[i] + 0.6 * q)));
      mix(picture, i, SCARP, shares.escarpment[c] * (0.22 + 0.2 * step(-0.3, 0.6, tufts[i])));
      mix(picture, i, BED, 0.34 * shares.wadi[c] * step(0.4, -0.4, light.wide[i] + 0.4 * tufts[i]));
      mix(picture, i, ROCK, 0.45 * step(0.45, 1.3, light.slope[i]));
    }
  }
  paintBeds(picture, drainedKm2, outside, light, frame);
  grain(picture, drift, light, frame);
  return picture;
}

/** Share of steppe colour from lying north of the river, where the Jazira is. */
function northOf(heights: Heights, frame: Frame): Float32Array {
  const { width, height } = frame.fine;
  const out = new Float32Array(width * height);
  const river = heights.river;
  if (river === null) return out;
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) out[i] = river.site[i] >= 0 && y < river.ys[river.site[i]] ? 1 : 0;
  }
  const soft = blur(out, frame.fine, 2.4 * frame.pxKm);
  for (let i = 0; i < soft.length; i++) soft[i] *= 0.14 * step(1, 6, river.distance[i] / frame.pxKm);
  return soft;
}

/** Pale beds where much ground drains through, with scrub along the greater ones. */
function paintBeds(
  picture: Float32Array,
  drainedKm2: Float32Array,
  outside: Float32Array,
  light: Light,
  frame: Frame,
): void {
  const { fine, pxKm } = frame;
  // A small map shows the small beds; on the province they would be a rash.
  const strength = pxKm > 8 ? 0.75 : 0.5;
  const flow = Float32Array.from(drainedKm2, (a) => Math.log10(Math.max(a * 49, 1e-3)));
  const wide = extreme(flow, fine, Math.max(1, Math.round(pxKm / 14)), -1);
  const narrow = blur(pxKm > 12 ? wide : flow, fine, 0.6);
  const great = blur(extreme(wide, fine, 1, -1), fine, 0.8);
  const banks = blur(extreme(wide, fine, 2, -1), fine, 2);
  const clumps = fbm(fine.width, fine.height, { wave: 0.5 * pxKm + 2, seed: frame.seed + 400, octaves: 3 });
  for (let i = 0; i < flow.length; i++) {
    if (great[i] < 1.4) continue;
    const dry = outside[i];
    const silt = strength * 0.5 * dry * step(-1.1, 0.6, clumps[i]);
    mix(picture, i, BED, silt * step(1.5, 3.4, narrow[i]) * step(0.3, -0.12, light.close[i]));
    mix(picture, i, BED, silt * step(2.8, 4.2, great[i]) * step(0.35, 0, light.close[i]));
    if (clumps[i] > 0.3) mix(picture, i, SCRUB, 0.55 * strength * step(2.5, 4, banks[i]) * dry);
  }
}

/** Grain of the ground, drawn out to the north-west where it is sandy. */
function grain(picture: Float32Array, drift: Float32Array, light: Light, frame: Frame): void {
  const { width, height } = frame.fine;
  const specks = blur(white(width, height, frame.seed + 5), frame.fine, 0.6);
  const mottle = fbm(width, height, { wave: 24, seed: frame.seed + 370, octaves: 5, gain: 0.75 });
  for (let y = 2; y < height - 2; y++) {
    for (let x = 2; x < width - 2; x++) {
      const i = y * width + x;
      const d = width + 1;
      const streak = (specks[i - 2 * d] + specks[i - d] + specks[i] + specks[i + d] + specks[i + 2 * d]) * 0.9;
      const sandy = 0.4 + step(-0.2, 1, drift[i]) * (1 - step(0.3, 0.9, light.slope[i]));
      scale(picture, i, 1 + 0.016 * (streak * sandy * 0.55 + 2 * specks[i]) + 0.06 * mottle[i]);
    }
  }
}
