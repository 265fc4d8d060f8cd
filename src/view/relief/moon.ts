// The moonlit picture: the same heights under a low light from the east, in blues. How dark a night is and where lamps
// burn is the view's business (one texel a tile, over this picture).

import type { Frame } from './input.ts';
import type { Light } from './light.ts';
import { hex, mix, ramp, scale } from './paint.ts';
import { clamp, step } from './raster.ts';
import type { Cover } from './compose.ts';

const BLUES = ramp([
  [0, '#060A16'],
  [0.25, '#0D162A'],
  [0.45, '#16233E'],
  [0.62, '#223656'],
  [0.8, '#38527A'],
  [1.1, '#7690B4'],
]);
const GREEN = hex('#0C2130');
const TOWN = hex('#1B2234');
const WATER = hex('#2F4E78');
const GLEAM = hex('#6C8CB8');

/** @param day the finished day picture before its grade, for the ground's own brightness. */
export function moonPicture(day: Float32Array, light: Light, cover: Cover, frame: Frame): Float32Array {
  const n = frame.fine.width * frame.fine.height;
  const picture = new Float32Array(n * 3);
  const { belt, built, water, depthKm } = cover;
  for (let i = 0; i < n; i++) {
    const p = i * 3;
    const own = clamp((0.3 * day[p] + 0.59 * day[p + 1] + 0.11 * day[p + 2]) / 0.66, 0.4, 1.35);
    const flat = clamp(belt[i] + built[i], 0, 1);
    let v = (0.36 + 0.5 * clamp(light.moon[i] - 0.45, 0, 1.3)) * (1 + 0.2 * light.wide[i] + 0.07 * light.close[i]);
    v = clamp(v, 0, 1.2) * (0.55 + 0.45 * own) * (1 - 0.3 * flat);
    picture.set(BLUES(v), p);
    mix(picture, i, GREEN, (0.72 - 0.3 * own) * belt[i]);
    mix(picture, i, TOWN, 0.5 * built[i]);
    const w = water[i];
    if (w < 0.004) continue;
    // Lakes gleam at the shore and are dark within, rivers gleam all over.
    const km = depthKm === null ? -9 : depthKm[i];
    mix(picture, i, WATER, w);
    scale(picture, i, 1 - 0.38 * w * step(0, 4, km));
    const gleam = km < -1 ? 0.35 : 0.45 * Math.exp(-(((km - 0.2) / 0.25) ** 2));
    mix(picture, i, GLEAM, w * gleam);
  }
  return picture;
}
