// Built-up ground: how far each settlement spreads by its people, and its blocks and streets. Lights of the night are
// the view's, over the picture.

import type { Frame, ReliefInput } from './input.ts';
import { CLASSES } from './input.ts';
import { fbm, random3 } from './noise.ts';
import { clamp, step } from './raster.ts';

export interface Town {
  /** Fine pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly key: number;
}

/** Settlements, and town tiles on which none lies, as roundish places. */
export function townsOf(input: ReliefInput, frame: Frame): Town[] {
  const towns: Town[] = [];
  const taken = new Set<number>();
  const add = (x: number, y: number, radiusKm: number) => {
    const px = x * frame.pxTile + frame.margin;
    const py = y * frame.pxTile + frame.margin;
    towns.push({ x: px, y: py, radius: Math.max(3, radiusKm * frame.pxKm), key: towns.length + 1 });
  };
  for (const s of input.settlements) {
    taken.add(Math.floor(s.y) * frame.cols + Math.floor(s.x));
    add(s.x, s.y, Math.min(9, 0.45 + 0.0062 * Math.sqrt(s.people)) * (s.kind === 'village' ? 0.8 : 1));
  }
  const code = CLASSES.indexOf('town');
  for (let t = 0; t < input.terrain.length; t++) {
    if (input.terrain[t] !== code || taken.has(t)) continue;
    const x = t % frame.cols;
    add(x + 0.5, Math.floor(t / frame.cols) + 0.5, clamp(0.75 * frame.kmPerTile, 0.5, 2));
  }
  return towns;
}

/** Share of built-up ground by pixel, fine raster. */
export function builtUp(towns: readonly Town[], frame: Frame): Float32Array {
  const { width, height } = frame.fine;
  const out = new Float32Array(width * height);
  for (const town of towns) {
    const r = Math.ceil(town.radius * 1.9) + 2;
    const side = 2 * r + 1;
    const ragged = fbm(side, side, {
      wave: Math.max(3, town.radius * 0.7),
      seed: frame.seed + 37 * town.key,
      octaves: 4,
    });
    const x0 = Math.round(town.x) - r;
    const y0 = Math.round(town.y) - r;
    for (let y = Math.max(0, y0); y < Math.min(height, y0 + side); y++) {
      for (let x = Math.max(0, x0); x < Math.min(width, x0 + side); x++) {
        const q = Math.hypot((x - town.x) * 0.8, (y - town.y) * 1.15) / town.radius;
        const u = 1 - step(0.72, 1.02, q + 0.38 * ragged[(y - y0) * side + x - x0]);
        if (u > out[y * width + x]) out[y * width + x] = u;
      }
    }
  }
  return out;
}

/** Colour of built-up ground at a pixel: blocks of differing brightness between streets. Written to `out`. */
export function blockColour(x: number, y: number, frame: Frame, out: [number, number, number]): void {
  const street = Math.max(4.2, 0.24 * frame.pxKm);
  // Quarters have street grids of their own.
  const quarter = random3(
    Math.floor((x + 0.3 * y) / (9 * street)),
    Math.floor((y - 0.3 * x) / (9 * street)),
    frame.seed + 29,
  );
  const turn = 0.1 + 0.7 * quarter;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  const u = (x * cos + y * sin) / street;
  const v = (y * cos - x * sin) / (street * 0.8);
  const i = Math.floor(u);
  const j = Math.floor(v);
  const half = Math.min(0.5 - Math.abs(u - i - 0.5), 0.5 - Math.abs(v - j - 0.5));
  const lane = clamp(half * street * 0.9, 0, 1);
  const house =
    random3(Math.floor(u * 2), Math.floor(v * 2), frame.seed + 31) * 0.6 + random3(i, j, frame.seed + 33) * 0.4;
  const tone = 0.82 + 0.18 * lane;
  out[0] = (0.86 - 0.34 * house) * tone;
  out[1] = (0.8 - 0.34 * house) * tone;
  out[2] = (0.71 - 0.31 * house) * tone;
}
