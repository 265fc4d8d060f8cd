// Where the water lies: distances to the rivers' courses (courses.ts), and lakes with a wandering shore. What water
// does to the heights is in heights.ts and erode.ts, its colour in compose.ts.

import type { Point } from './courses.ts';
import { CLASSES, type Frame, type ReliefInput } from './input.ts';
import { fbm } from './noise.ts';
import { enlarge, type Nearest, nearest, type Size } from './raster.ts';
import { upsample } from './tiles.ts';

export interface Sites extends Nearest {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
}

/** Courses as points on a raster of `pxTile` pixels a tile, and the nearest of them for every pixel. */
export function sitesOf(lines: readonly (readonly Point[])[], pxTile: number, margin: number, size: Size): Sites {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) {
      const [ax, ay] = line[i];
      const [bx, by] = line[i + 1];
      const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) * pxTile * 2));
      for (let s = 0; s < steps; s++) {
        const x = (ax + ((bx - ax) * s) / steps) * pxTile + margin;
        const y = (ay + ((by - ay) * s) / steps) * pxTile + margin;
        if (x < 0 || y < 0 || x >= size.width || y >= size.height) continue;
        xs.push(x);
        ys.push(y);
      }
    }
  }
  const px = Float32Array.from(xs);
  const py = Float32Array.from(ys);
  return { xs: px, ys: py, ...nearest(px, py, size) };
}

export interface Lakes {
  /** 1 inside, coarse raster. */
  readonly coarse: Uint8Array;
  /** Kilometres from the shore on the fine raster, positive inside; null where there is no lake. */
  readonly depthKm: Float32Array | null;
}

/** Lakes from their tiles: the tiles' blocks made smooth, the shore roughened by noise. */
export function lakesOf(input: ReliefInput, frame: Frame): Lakes {
  const code = CLASSES.indexOf('lake');
  const none = { coarse: new Uint8Array(frame.coarse.width * frame.coarse.height), depthKm: null };
  if (!input.terrain.includes(code)) return none;
  const share = upsample(
    Array.from(input.terrain, (t) => (t === code ? 1 : 0)),
    frame,
  );
  const field = enlarge(share, frame.coarse);
  const { width, height } = frame.fine;
  const rough = fbm(width, height, {
    wave: Math.max(4.5 * frame.pxKm, 2 * frame.pxTile),
    seed: frame.seed + 640,
    octaves: 7,
    gain: 0.58,
  });
  // Only near the shore, or noise would make ponds and islands of its own.
  for (let i = 0; i < field.length; i++) field[i] += 1.5 * field[i] * (1 - field[i]) * rough[i] - 0.45;
  const coarse = none.coarse;
  for (let y = 0; y < frame.coarse.height; y++) {
    for (let x = 0; x < frame.coarse.width; x++) {
      if (field[2 * y * width + 2 * x] > 0 && share[y * frame.coarse.width + x] > 0.2) {
        coarse[y * frame.coarse.width + x] = 1;
      }
    }
  }
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const i = y * width + x;
      const a = field[i];
      const b = field[i + 1];
      const c = field[i + width];
      if (a > 0 !== b > 0) {
        xs.push(x + 0.5 + a / (a - b));
        ys.push(y + 0.5);
      }
      if (a > 0 !== c > 0) {
        xs.push(x + 0.5);
        ys.push(y + 0.5 + a / (a - c));
      }
    }
  }
  const shore = nearest(Float32Array.from(xs), Float32Array.from(ys), frame.fine).distance;
  for (let i = 0; i < shore.length; i++) shore[i] *= (field[i] > 0 ? 1 : -1) / frame.pxKm;
  return { coarse, depthKm: shore };
}
