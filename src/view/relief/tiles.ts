// From tiles to pixels: elevation and terrain classes on the coarse raster, smooth, with wandering edges, so that no
// tile's corner shows. Lines (rivers, wadis) are in courses.ts.

import { CLASSES, type Frame, type ReliefInput } from './input.ts';
import { fbm, splineWeights } from './noise.ts';
import { clamp } from './raster.ts';

/** B-spline weights along one axis: for each pixel the first of four tiles and its weights. */
function axis(pixels: number, pxTile: number, margin: number): { at: Int32Array; weight: Float32Array } {
  const at = new Int32Array(pixels);
  const weight = new Float32Array(pixels * 4);
  for (let i = 0; i < pixels; i++) {
    const u = (i + 0.5 - margin) / pxTile - 0.5;
    at[i] = Math.floor(u) - 1;
    splineWeights(u - Math.floor(u), weight, i * 4);
  }
  return { at, weight };
}

/**
 * Smooth field over the coarse raster from one number a tile (cubic B-spline). Beyond the edge the edge tile goes on,
 * or with `slope` the slope towards it does.
 */
export function upsample(values: ArrayLike<number>, frame: Frame, slope = false): Float32Array {
  const { cols, rows } = frame;
  const { width, height } = frame.coarse;
  const xs = axis(width, frame.pxTile / 2, frame.margin / 2);
  const ys = axis(height, frame.pxTile / 2, frame.margin / 2);
  const out = new Float32Array(width * height);
  const line = new Float32Array(cols);
  const back = slope ? 1 : 0;
  const along = (at: number, last: number): [number, number] => {
    const near = clamp(at, 0, last);
    return [near, clamp(2 * near - at, 0, last)];
  };
  for (let y = 0; y < height; y++) {
    line.fill(0);
    for (let k = 0; k < 4; k++) {
      const [near, mirror] = along(ys.at[y] + k, rows - 1);
      const w = ys.weight[y * 4 + k];
      for (let c = 0; c < cols; c++) {
        const v = values[near * cols + c];
        line[c] += w * (v + back * (v - values[mirror * cols + c]));
      }
    }
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) {
        const near = clamp(xs.at[x] + k, 0, cols - 1);
        const mirror = clamp(2 * near - xs.at[x] - k, 0, cols - 1);
        sum += xs.weight[x * 4 + k] * (line[near] + back * (line[near] - line[mirror]));
      }
      out[y * width + x] = sum;
    }
  }
  return out;
}

/** Weight of gravel, the plain ground, against what is painted on it, so that a single tile of something shows. */
const PLAIN = 0.75;

/** Share of each land class on the coarse raster, 0 to 1, together 1. */
export interface ClassShares {
  readonly irrigated: Float32Array;
  readonly town: Float32Array;
  readonly steppe: Float32Array;
  readonly gravel: Float32Array;
  readonly sand: Float32Array;
  readonly broken: Float32Array;
  readonly wadi: Float32Array;
  readonly escarpment: Float32Array;
}

/**
 * Rivers and lakes count as whatever land is around them. Positions are pushed about by noise before the tiles are
 * read, each class is strengthened or weakened by a noise of its own, and the greater shares win ground.
 */
export function classShares(input: ReliefInput, frame: Frame): ClassShares {
  const { cols, rows, seed } = frame;
  const { width, height } = frame.coarse;
  const tile = frame.pxTile / 2;
  const octaves = frame.full ? 5 : 3;
  const push = (n: number) => fbm(width, height, { wave: 2.2 * tile, seed: seed + n, octaves, gain: 0.55 });
  const pushX = push(700);
  const pushY = push(720);
  const names = CLASSES.slice(2);
  const shares = names.map(() => new Float32Array(width * height));
  const moods = names.map((_, c) =>
    fbm(width, height, { wave: 1.6 * tile, seed: seed + 740 + c * 20, octaves, gain: 0.6 }),
  );
  const wx = new Float32Array(4);
  const wy = new Float32Array(4);
  const sum = new Float32Array(CLASSES.length);
  const gravel = CLASSES.indexOf('gravel');
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const u = (x + 0.5 - frame.margin / 2) / tile - 0.5 + 0.8 * pushX[i];
      const v = (y + 0.5 - frame.margin / 2) / tile - 0.5 + 0.8 * pushY[i];
      const u0 = Math.floor(u);
      const v0 = Math.floor(v);
      splineWeights(u - u0, wx, 0);
      splineWeights(v - v0, wy, 0);
      sum.fill(0);
      for (let k = 0; k < 4; k++) {
        const row = clamp(v0 - 1 + k, 0, rows - 1) * cols;
        for (let l = 0; l < 4; l++) sum[input.terrain[row + clamp(u0 - 1 + l, 0, cols - 1)]] += wy[k] * wx[l];
      }
      let total = 0;
      for (let c = 2; c < sum.length; c++) {
        const s = sum[c] * (c === gravel ? PLAIN : 1) * clamp(1 + 0.7 * moods[c - 2][i], 0.2, 2.5);
        sum[c] = s * s * s;
        total += sum[c];
      }
      if (total < 1e-7) sum[gravel] = total = 1;
      for (let c = 2; c < sum.length; c++) shares[c - 2][i] = sum[c] / total;
    }
  }
  return Object.fromEntries(names.map((name, c) => [name, shares[c]])) as unknown as ClassShares;
}
