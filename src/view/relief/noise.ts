// Random fields for the relief: seeded value noise on B-splines, sums of octaves, white grain. Cosmetic chance only;
// the game's own luck is in src/sim/random.ts.

/** A 32-bit mix of three integers, for one random number per lattice point. */
export function hash3(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca77) ^ Math.imul(seed, 0xc2b2ae3d);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Uniform in 0 to 1 for a lattice point. */
export function random3(x: number, y: number, seed: number): number {
  return hash3(x, y, seed) / 4294967296;
}

/** Near-normal number of mean 0 and deviation 1 for a lattice point: the sum of four bytes of one hash. */
export function normal3(x: number, y: number, seed: number): number {
  const h = hash3(x, y, seed);
  return ((h & 255) + ((h >>> 8) & 255) + ((h >>> 16) & 255) + (h >>> 24) - 510) / 147.8;
}

/** Weights of the uniform cubic B-spline at fraction t, written to out[at..at+3]. */
export function splineWeights(t: number, out: Float32Array, at: number): void {
  const u = 1 - t;
  out[at] = (u * u * u) / 6;
  out[at + 1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  out[at + 2] = (3 * u * u * u - 6 * u * u + 4) / 6;
  out[at + 3] = (t * t * t) / 6;
}

/** Deviation of B-spline noise over a lattice of deviation 1 (sum of squared weights, averaged over a cell). */
const SPLINE_DEVIATION = 0.479;

/** Adds gain × one octave of noise to `out`; `wave` is the lattice step in pixels, `ridged` folds humps to creases. */
function addOctave(
  out: Float32Array,
  width: number,
  height: number,
  wave: number,
  seed: number,
  gain: number,
  ridged: boolean,
): void {
  const columns = Math.ceil(width / wave) + 4;
  const at = new Int32Array(width);
  const weights = new Float32Array(width * 4);
  for (let x = 0; x < width; x++) {
    const u = x / wave;
    at[x] = Math.floor(u);
    splineWeights(u - at[x], weights, x * 4);
  }
  const line = new Float32Array(columns);
  const lattice = new Float32Array(columns * 4);
  const w = new Float32Array(4);
  let loaded = -1;
  for (let y = 0; y < height; y++) {
    const v = y / wave;
    const j = Math.floor(v);
    if (j !== loaded) {
      for (let k = 0; k < 4; k++) {
        for (let i = 0; i < columns; i++) lattice[k * columns + i] = normal3(i, j + k, seed) / SPLINE_DEVIATION;
      }
      loaded = j;
    }
    splineWeights(v - j, w, 0);
    for (let i = 0; i < columns; i++) {
      line[i] =
        w[0] * lattice[i] +
        w[1] * lattice[columns + i] +
        w[2] * lattice[2 * columns + i] +
        w[3] * lattice[3 * columns + i];
    }
    const row = y * width;
    for (let x = 0; x < width; x++) {
      const i = at[x];
      const q = x * 4;
      const n =
        weights[q] * line[i] +
        weights[q + 1] * line[i + 1] +
        weights[q + 2] * line[i + 2] +
        weights[q + 3] * line[i + 3];
      out[row + x] += gain * (ridged ? 1.2 - Math.abs(n) * 1.5 : n);
    }
  }
}

export interface Octaves {
  /** Longest wave in pixels. */
  readonly wave: number;
  readonly seed: number;
  readonly octaves: number;
  /** Strength of an octave against the one before it; 0.5 unless told. */
  readonly gain?: number;
  /** Creases instead of humps. */
  readonly ridged?: boolean;
}

/** Sum of octaves of noise, divided by the sum of their gains: mean about 0, deviation about 0.6. */
export function fbm(width: number, height: number, spec: Octaves): Float32Array {
  const out = new Float32Array(width * height);
  let gain = 1;
  let total = 0;
  let wave = spec.wave;
  for (let i = 0; i < spec.octaves && wave >= 1.5; i++) {
    addOctave(out, width, height, wave, spec.seed + i * 17, gain, spec.ridged === true);
    total += gain;
    gain *= spec.gain ?? 0.5;
    wave /= 2.03;
  }
  if (total > 0) for (let i = 0; i < out.length; i++) out[i] /= total;
  return out;
}

/** White noise of deviation 1, one number a pixel. */
export function white(width: number, height: number, seed: number): Float32Array {
  const out = new Float32Array(width * height);
  for (let y = 0, i = 0; y < height; y++) for (let x = 0; x < width; x++, i++) out[i] = normal3(x, y, seed);
  return out;
}
