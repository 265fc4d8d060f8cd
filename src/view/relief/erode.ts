// Water at work on the heights: pits filled so that every pixel drains, then stream-power erosion, which cuts the
// valley network. After Barnes 2014 (priority flood) and Braun & Willett 2013 (implicit, in drainage order).

import type { Size } from './raster.ts';

/** Height of a bucket of the flood's queue, in metres. */
const BUCKET = 0.05;
/** Least rise of filled ground from pixel to pixel, in metres. */
const RISE = 1e-3;

/** Raises pits in place until every pixel falls towards a `base` pixel (1: water or edge, kept as it is). */
export function fill(h: Float32Array, base: Uint8Array, { width, height }: Size): void {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < h.length; i++) {
    if (h[i] < low) low = h[i];
    if (h[i] > high) high = h[i];
  }
  const buckets = Math.ceil((high - low) / BUCKET) + 64;
  const head = new Int32Array(buckets).fill(-1);
  const next = new Int32Array(h.length);
  const done = new Uint8Array(h.length);
  const push = (i: number) => {
    const b = Math.min(buckets - 1, Math.floor((h[i] - low) / BUCKET));
    next[i] = head[b];
    head[b] = i;
    done[i] = 1;
  };
  for (let i = 0; i < h.length; i++) if (base[i] === 1) push(i);
  for (let b = 0; b < buckets; b++) {
    while (head[b] >= 0) {
      const i = head[b];
      head[b] = next[i];
      const x = i % width;
      const y = (i - x) / width;
      const floor = h[i] + RISE;
      for (let yy = Math.max(0, y - 1); yy <= Math.min(height - 1, y + 1); yy++) {
        for (let xx = Math.max(0, x - 1); xx <= Math.min(width - 1, x + 1); xx++) {
          const j = yy * width + xx;
          if (done[j] === 1) continue;
          if (h[j] < floor) h[j] = floor;
          push(j);
        }
      }
    }
  }
}

export interface Erosion {
  readonly rounds: number;
  /** Strength; with drained area to the power 0.5 it is the same at every scale. */
  readonly strength: number;
  /** Area of one pixel, in whatever unit the drained area shall have. */
  readonly pixelArea: number;
}

/** Erodes `h` in place; `ease` is by how much easier a pixel wears than most. Returns the drained area by pixel. */
export function erode(
  h: Float32Array,
  base: Uint8Array,
  ease: Float32Array,
  { width, height }: Size,
  { rounds, strength, pixelArea }: Erosion,
): Float32Array {
  const n = h.length;
  const receiver = new Int32Array(n);
  const far = new Uint8Array(n);
  const donors = new Uint8Array(n);
  const order = new Int32Array(n);
  const area = new Float32Array(n);
  const root = Math.SQRT1_2;
  for (let round = 0; round < rounds; round++) {
    donors.fill(0);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const i = y * width + x;
        receiver[i] = i;
        if (base[i] === 1 || x === 0 || y === 0 || x === width - 1 || y === height - 1) continue;
        const e = h[i];
        let best = 0;
        let to = i;
        let diagonal = 0;
        let s = e - h[i - 1];
        if (s > best) {
          best = s;
          to = i - 1;
        }
        s = e - h[i + 1];
        if (s > best) {
          best = s;
          to = i + 1;
        }
        s = e - h[i - width];
        if (s > best) {
          best = s;
          to = i - width;
        }
        s = e - h[i + width];
        if (s > best) {
          best = s;
          to = i + width;
        }
        s = (e - h[i - width - 1]) * root;
        if (s > best) {
          best = s;
          to = i - width - 1;
          diagonal = 1;
        }
        s = (e - h[i - width + 1]) * root;
        if (s > best) {
          best = s;
          to = i - width + 1;
          diagonal = 1;
        }
        s = (e - h[i + width - 1]) * root;
        if (s > best) {
          best = s;
          to = i + width - 1;
          diagonal = 1;
        }
        s = (e - h[i + width + 1]) * root;
        if (s > best) {
          best = s;
          to = i + width + 1;
          diagonal = 1;
        }
        receiver[i] = to;
        far[i] = diagonal;
        if (to !== i) donors[to]++;
      }
    }
    area.fill(pixelArea);
    let tail = 0;
    for (let i = 0; i < n; i++) if (donors[i] === 0) order[tail++] = i;
    for (let k = 0; k < tail; k++) {
      const i = order[k];
      const r = receiver[i];
      if (r === i) continue;
      area[r] += area[i];
      if (--donors[r] === 0) order[tail++] = r;
    }
    for (let k = tail - 1; k >= 0; k--) {
      const i = order[k];
      const r = receiver[i];
      if (r === i) continue;
      const f = strength * ease[i] * Math.sqrt(area[i]) * (far[i] === 1 ? root : 1);
      h[i] = (h[i] + f * h[r]) / (1 + f);
    }
  }
  return area;
}
