// The ground drawn from the board alone, where no baked relief picture can be had: hillshade from the tiles' heights
// with a little noise, colours by height and terrain. The baked pictures (relief/) are better; this is quick.

import type { Terrain } from '../../sim/index.ts';
import type { Board } from '../api.ts';
import { LAKE, terrainOf } from './terrain.ts';

type Rgb = readonly [number, number, number];

const RAMP: readonly (readonly [number, Rgb])[] = [
  [30, [214, 200, 163]],
  [150, [220, 202, 159]],
  [205, [215, 191, 142]],
  [265, [203, 171, 121]],
  [340, [190, 154, 109]],
  [450, [174, 141, 107]],
  [620, [158, 136, 114]],
  [900, [146, 133, 122]],
];
const MOON_RAMP: readonly (readonly [number, Rgb])[] = [
  [0, [6, 10, 22]],
  [0.35, [26, 40, 68]],
  [0.7, [62, 86, 124]],
  [1, [118, 144, 180]],
];
/** Colour and how much of it, by terrain. */
const COVER: Readonly<Record<Terrain, readonly [Rgb, number]>> = {
  river: [[112, 138, 84], 0.75],
  lake: [[62, 122, 142], 1],
  irrigated: [[124, 142, 84], 0.72],
  town: [[168, 152, 128], 0.55],
  steppe: [[189, 176, 131], 0.45],
  gravel: [[138, 110, 82], 0.12],
  sand: [[236, 214, 164], 0.4],
  broken: [[134, 104, 74], 0.3],
  wadi: [[240, 225, 186], 0.3],
  escarpment: [[128, 98, 72], 0.35],
};

export interface PlainGround {
  readonly day: HTMLCanvasElement;
  readonly moon: HTMLCanvasElement;
}

/** Both pictures, each covering exactly the board. */
export function plainGround(board: Board): PlainGround {
  const { cols, rows, elevation, terrain, kmPerTile } = board.ground;
  const per = Math.max(4, Math.min(12, Math.floor(1100 / Math.max(cols, rows))));
  const w = cols * per;
  const h = rows * per;
  const height = new Float32Array(w * h);

  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const tx = (x + 0.5) / per - 0.5;
      const ty = (y + 0.5) / per - 0.5;
      const rough = 10 + 14 * noise(tx * 0.16 * kmPerTile + 9, ty * 0.16 * kmPerTile);
      const ridged =
        Math.abs(noise(tx * 0.3 * kmPerTile, ty * 0.3 * kmPerTile) - 0.5) +
        0.5 * Math.abs(noise(tx * 0.75 * kmPerTile + 40, ty * 0.75 * kmPerTile) - 0.5) +
        0.25 * Math.abs(noise(tx * 1.7 * kmPerTile + 80, ty * 1.7 * kmPerTile) - 0.5);
      height[y * w + x] = bilinear(elevation, cols, rows, tx, ty) + rough * 2.2 * ridged;
    }
  }

  const day = canvas(w, h);
  const moon = canvas(w, h);
  const dayData = day.ctx.createImageData(w, h);
  const moonData = moon.ctx.createImageData(w, h);
  const metresPerPixel = (kmPerTile * 1000) / per;
  const steep = 9 / metresPerPixel ** 0.62;
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const i = y * w + x;
      const dx = (height[y * w + Math.min(w - 1, x + 1)] - height[y * w + Math.max(0, x - 1)]) * steep * 0.1;
      const dy = (height[Math.min(h - 1, y + 1) * w + x] - height[Math.max(0, y - 1) * w + x]) * steep * 0.1;
      const shade = 0.62 * light(dx, dy, -0.53, -0.53) + 0.2 * light(dx, dy, -0.74, 0) + 0.18 * light(dx, dy, 0, -0.74);
      const moonShade = light(dx, dy, 0.83, 0.08);
      const jx = x / per + (noise(x * 0.11, y * 0.11) - 0.5) * 1.1;
      const jy = y / per + (noise(x * 0.11 + 50, y * 0.11) - 0.5) * 1.1;
      const tile =
        Math.min(rows - 1, Math.max(0, Math.floor(jy))) * cols + Math.min(cols - 1, Math.max(0, Math.floor(jx)));
      const [cover, share] = COVER[terrainOf(terrain[tile])];
      const base = ramp(RAMP, height[i]);
      const lit = 0.42 + 0.86 * shade + (noise(x * 0.9, y * 0.9) - 0.5) * 0.05;
      const water = terrain[tile] === LAKE;
      const moonLit = ramp(MOON_RAMP, water ? 0.5 : Math.min(1, Math.max(0, moonShade * 0.9 - 0.08)));
      for (let c = 0; c < 3; c++) {
        const ground = base[c] + (cover[c] - base[c]) * share;
        dayData.data[i * 4 + c] = ground * (water ? 1 : lit);
        moonData.data[i * 4 + c] = Math.min(255, moonLit[c] * 1.7 + 6);
      }
      dayData.data[i * 4 + 3] = 255;
      moonData.data[i * 4 + 3] = 255;
    }
  }
  day.ctx.putImageData(dayData, 0, 0);
  moon.ctx.putImageData(moonData, 0, 0);
  return { day: day.element, moon: moon.element };
}

function canvas(w: number, h: number): { element: HTMLCanvasElement; ctx: CanvasRenderingContext2D } {
  const element = document.createElement('canvas');
  element.width = w;
  element.height = h;
  const ctx = element.getContext('2d');
  if (!ctx) throw new Error('No canvas for the ground.');
  return { element, ctx };
}

function light(dx: number, dy: number, lx: number, ly: number): number {
  return Math.max(0, (0.67 - dx * lx - dy * ly) / Math.sqrt(1 + dx * dx + dy * dy));
}

function bilinear(values: ArrayLike<number>, cols: number, rows: number, tx: number, ty: number): number {
  const x = Math.min(cols - 1.001, Math.max(0, tx));
  const y = Math.min(rows - 1.001, Math.max(0, ty));
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const smooth = (t: number) => t * t * (3 - 2 * t);
  const [fx, fy] = [smooth(x - x0), smooth(y - y0)];
  const i = y0 * cols + x0;
  const top = values[i] + (values[i + 1] - values[i]) * fx;
  const bottom = values[i + cols] + (values[i + cols + 1] - values[i + cols]) * fx;
  return top + (bottom - top) * fy;
}

function ramp(stops: readonly (readonly [number, Rgb])[], value: number): Rgb {
  let i = 1;
  while (i < stops.length - 1 && value > stops[i][0]) i++;
  const [a, ca] = stops[i - 1];
  const [b, cb] = stops[i];
  const t = Math.min(1, Math.max(0, (value - a) / (b - a)));
  return [ca[0] + (cb[0] - ca[0]) * t, ca[1] + (cb[1] - ca[1]) * t, ca[2] + (cb[2] - ca[2]) * t];
}

/** Value noise, 0 to 1; the same everywhere and always, since nothing of the game hangs on it. */
function noise(x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const sx = fx * fx * (3 - 2 * fx);
  const sy = fy * fy * (3 - 2 * fy);
  const a = hash(x0, y0);
  const b = hash(x0 + 1, y0);
  const c = hash(x0, y0 + 1);
  const d = hash(x0 + 1, y0 + 1);
  return a + (b - a) * sx + (c - a + (a - b - c + d) * sx) * sy;
}

function hash(x: number, y: number): number {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967295;
}
