// Light on the heights: hillshade from several lamps, its strength scaled to the region and to the neighbourhood, and
// the darkening of hollows. Colours are in colour.ts, the moonlit picture in moon.ts.

import type { Frame } from './input.ts';
import { blur, clamp, percentile, type Size, slopeOf } from './raster.ts';

/** A lamp: bearing in degrees clockwise from north, share of the light. */
type Lamp = readonly [number, number];

/** How steep the region's steeper slopes (94 in a hundred below) are made to look. */
const STEEPNESS = 1.22;

/** Factor for slopes by pixel: the region's, eased where a neighbourhood is much flatter or rougher than the rest. */
function exaggeration(h: Float32Array, frame: Frame): Float32Array {
  const slope = slopeOf(h, frame.fine);
  const region = Math.max(1e-6, percentile(slope, 0.94));
  const near = blur(slope, frame.fine, 14 * frame.pxKm);
  for (let i = 0; i < near.length; i++)
    near[i] = STEEPNESS / (0.4 * region + 0.6 * clamp(2.3 * near[i], 0.3 * region, 2.6 * region));
  return near;
}

function shade(
  h: Float32Array,
  { width, height }: Size,
  scale: Float32Array,
  times: number,
  lamps: readonly Lamp[],
  altitude: number,
): Float32Array {
  const out = new Float32Array(h.length);
  const al = (altitude * Math.PI) / 180;
  const lz = Math.sin(al);
  const count = lamps.length;
  const lx = lamps.map(([az]) => Math.sin((az * Math.PI) / 180) * Math.cos(al));
  const ly = lamps.map(([az]) => -Math.cos((az * Math.PI) / 180) * Math.cos(al));
  const share = lamps.map(([, s]) => s / lz);
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - 1) * width;
    const down = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const k = (scale[i] * times) / 2;
      const gx = (h[x + 1 < width ? i + 1 : i] - h[x > 0 ? i - 1 : i]) * k;
      const gy = (h[down + x] - h[up + x]) * k;
      const norm = 1 / Math.sqrt(1 + gx * gx + gy * gy);
      let sum = 0;
      for (let l = 0; l < count; l++) {
        const cos = (lz - gx * lx[l] - gy * ly[l]) * norm;
        if (cos > 0) sum += share[l] * cos;
      }
      out[i] = sum;
    }
  }
  return out;
}

export interface Light {
  /** About 1 on level ground, 0 in full shadow. */
  readonly day: Float32Array;
  readonly moon: Float32Array;
  /** -1 in wide hollows to 1 on wide heights. */
  readonly wide: Float32Array;
  /** The same at arm's length: gullies and crests. */
  readonly close: Float32Array;
  /** Steepness, 1 at the region's steepest three in a hundred. */
  readonly slope: Float32Array;
}

/** @param h metres, fine raster; `dunes` metres added for the light alone, or null. */
export function lightOf(h: Float32Array, dunes: Float32Array | null, frame: Frame): Light {
  const { fine, pxKm, vigour } = frame;
  const smooth = blur(h, fine, 0.55);
  const slope = slopeOf(smooth, fine);
  const steep = 1 / Math.max(1e-6, percentile(slope, 0.97));
  for (let i = 0; i < slope.length; i++) slope[i] *= steep;
  const low = blur(h, fine, 1.1 * pxKm + 2);
  const lamps: Lamp[] = [
    [315, 0.62],
    [270, 0.2],
    [0, 0.18],
  ];
  const lowScale = exaggeration(low, frame);
  const big = shade(low, fine, lowScale, 1.1, lamps, 42);
  const east: Lamp[] = [
    [95, 0.7],
    [45, 0.3],
  ];
  const moonBig = shade(low, fine, lowScale, 1.1, east, 34);
  const soft = blur(h, fine, 0.7 + 0.065 * pxKm);
  const moon = shade(soft, fine, exaggeration(soft, frame), 0.9, east, 34);
  for (let i = 0; i < moon.length; i++) moon[i] = 0.5 * (moon[i] + moonBig[i]);
  const scale = exaggeration(smooth, frame);
  const lit = dunes === null ? smooth : Float32Array.from(smooth, (e, i) => e + dunes[i]);
  const day = shade(lit, fine, scale, 1, lamps, 42);
  for (let i = 0; i < day.length; i++) day[i] = 0.62 * day[i] + 0.38 * big[i];
  const above = (sigma: number, metres: number) => {
    const mean = blur(h, fine, sigma);
    for (let i = 0; i < mean.length; i++) mean[i] = clamp((smooth[i] - mean[i]) / (metres * vigour), -1, 1);
    return mean;
  };
  return { day, moon, slope, wide: above(1.6 * pxKm, 18), close: above(0.35 * pxKm + 1, 5) };
}
