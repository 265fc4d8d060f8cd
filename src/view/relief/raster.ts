// Plain operations on rasters of floats: blur, enlarge, extremes, percentiles, distance to a set of points.
// What they are used for is in the stages (heights.ts, light.ts, colour.ts and so on).

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Smooth step from 0 at `a` to 1 at `b`; works with a > b too. */
export function step(a: number, b: number, x: number): number {
  let t = (x - a) / (b - a);
  t = t < 0 ? 0 : t > 1 ? 1 : t;
  return t * t * (3 - 2 * t);
}

export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** One box pass along x of radius r, written transposed, so that two calls blur both ways. */
function boxTransposed(src: Float32Array, out: Float32Array, width: number, height: number, r: number): void {
  const norm = 1 / (2 * r + 1);
  const line = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = 0; x < width; x++) line[x] = src[row + x];
    let sum = line[0] * (r + 1);
    for (let x = 1; x <= r; x++) sum += line[Math.min(width - 1, x)];
    for (let x = 0; x < width; x++) {
      out[x * height + y] = sum * norm;
      sum += line[x + r + 1 < width ? x + r + 1 : width - 1] - line[x - r > 0 ? x - r : 0];
    }
  }
}

function kernelTransposed(
  src: Float32Array,
  out: Float32Array,
  width: number,
  height: number,
  kernel: Float32Array,
): void {
  const r = (kernel.length - 1) / 2;
  const line = new Float32Array(width + 2 * r);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    for (let x = -r; x < width + r; x++) line[x + r] = src[row + (x < 0 ? 0 : x >= width ? width - 1 : x)];
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++) sum += kernel[k] * line[x + k];
      out[x * height + y] = sum;
    }
  }
}

/** Gaussian blur to a new raster; exact below 3 pixels, three box passes above. */
export function blur(src: Float32Array, { width, height }: Size, sigma: number): Float32Array {
  const across = new Float32Array(src.length);
  const out = new Float32Array(src.length);
  if (sigma < 3) {
    const r = Math.max(1, Math.ceil(sigma * 2.6));
    const kernel = new Float32Array(2 * r + 1);
    let sum = 0;
    for (let k = -r; k <= r; k++) sum += kernel[k + r] = Math.exp((-0.5 * k * k) / (sigma * sigma));
    for (let k = 0; k < kernel.length; k++) kernel[k] /= sum;
    kernelTransposed(src, across, width, height, kernel);
    kernelTransposed(across, out, height, width, kernel);
    return out;
  }
  const r = Math.max(1, Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2));
  boxTransposed(src, across, width, height, r);
  boxTransposed(across, out, height, width, r);
  for (let pass = 0; pass < 2; pass++) {
    boxTransposed(out, across, width, height, r);
    boxTransposed(across, out, height, width, r);
  }
  return out;
}

/** Least (`sign` 1) or greatest (-1) value within a square of radius r. */
export function extreme(src: Float32Array, { width, height }: Size, r: number, sign: 1 | -1): Float32Array {
  const pass = (from: Float32Array, to: Float32Array, w: number, h: number) => {
    for (let y = 0; y < h; y++) {
      for (let x = 0; x < w; x++) {
        let best = from[y * w + x] * sign;
        const end = Math.min(w - 1, x + r);
        for (let k = Math.max(0, x - r); k <= end; k++) {
          const v = from[y * w + k] * sign;
          if (v < best) best = v;
        }
        to[x * h + y] = best * sign;
      }
    }
  };
  const across = new Float32Array(src.length);
  const out = new Float32Array(src.length);
  pass(src, across, width, height);
  pass(across, out, height, width);
  return out;
}

/** Twice the size, linear between pixel centres. */
export function enlarge(src: Float32Array, { width, height }: Size): Float32Array {
  const w2 = width * 2;
  const out = new Float32Array(w2 * height * 2);
  for (let y = 0; y < height * 2; y++) {
    const v = (y - 0.5) / 2;
    const y0 = Math.max(0, Math.floor(v));
    const y1 = Math.min(height - 1, Math.floor(v) + 1);
    const fy = v - Math.floor(v);
    for (let x = 0; x < w2; x++) {
      const u = (x - 0.5) / 2;
      const fu = Math.floor(u);
      const x0 = fu < 0 ? 0 : fu;
      const x1 = fu + 1 < width ? fu + 1 : width - 1;
      const fx = u - fu;
      const a = src[y0 * width + x0] * (1 - fx) + src[y0 * width + x1] * fx;
      const b = src[y1 * width + x0] * (1 - fx) + src[y1 * width + x1] * fx;
      out[y * w2 + x] = a * (1 - fy) + b * fy;
    }
  }
  return out;
}

/** The value below which `share` (0 to 1) of the raster lies, from every seventh pixel. */
export function percentile(src: Float32Array, share: number): number {
  const sample = new Float32Array(Math.ceil(src.length / 7));
  for (let i = 0; i < sample.length; i++) sample[i] = src[i * 7];
  sample.sort();
  return sample[Math.min(sample.length - 1, Math.floor(share * sample.length))];
}

/** Length of the gradient by central differences, per pixel. */
export function slopeOf(src: Float32Array, { width, height }: Size): Float32Array {
  const out = new Float32Array(src.length);
  for (let y = 0; y < height; y++) {
    const up = Math.max(0, y - 1) * width;
    const down = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++) {
      const row = y * width;
      const gx = (src[row + (x + 1 < width ? x + 1 : x)] - src[row + (x > 0 ? x - 1 : 0)]) / 2;
      const gy = (src[down + x] - src[up + x]) / 2;
      out[row + x] = Math.sqrt(gx * gx + gy * gy);
    }
  }
  return out;
}

export interface Nearest {
  /** Index of the nearest point by pixel, -1 where there is none at all. */
  readonly site: Int32Array;
  /** Distance to it in pixels; 1e6 where there is none. */
  readonly distance: Float32Array;
}

/**
 * The nearest of a set of points (pixel units, pixel centres at .5) for every pixel, by two sweeps that hand on the
 * neighbour's site. Points may lie outside the raster by less than a pixel only.
 */
export function nearest(xs: Float32Array, ys: Float32Array, { width, height }: Size): Nearest {
  const site = new Int32Array(width * height).fill(-1);
  const distance = new Float32Array(width * height).fill(1e12);
  for (let k = 0; k < xs.length; k++) {
    const x = Math.floor(xs[k]);
    const y = Math.floor(ys[k]);
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const i = y * width + x;
    const d = (xs[k] - x - 0.5) ** 2 + (ys[k] - y - 0.5) ** 2;
    if (d < distance[i]) {
      distance[i] = d;
      site[i] = k;
    }
  }
  const take = (i: number, from: number, x: number, y: number) => {
    const k = site[from];
    if (k < 0) return;
    const d = (xs[k] - x - 0.5) ** 2 + (ys[k] - y - 0.5) ** 2;
    if (d < distance[i]) {
      distance[i] = d;
      site[i] = k;
    }
  };
  for (let turn = 0; turn < 2; turn++) {
    const dy = turn === 0 ? -1 : 1;
    for (let n = 0; n < height; n++) {
      const y = turn === 0 ? n : height - 1 - n;
      const row = y * width;
      if (n > 0) {
        const before = row + dy * width;
        for (let x = 0; x < width; x++) {
          take(row + x, before + x, x, y);
          if (x > 0) take(row + x, before + x - 1, x, y);
          if (x + 1 < width) take(row + x, before + x + 1, x, y);
        }
      }
      for (let x = 1; x < width; x++) take(row + x, row + x - 1, x, y);
      for (let x = width - 2; x >= 0; x--) take(row + x, row + x + 1, x, y);
    }
  }
  for (let i = 0; i < distance.length; i++) distance[i] = site[i] < 0 ? 1e6 : Math.sqrt(distance[i]);
  return { site, distance };
}
