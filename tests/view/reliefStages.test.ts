// The baker's stages by themselves: noise, distances, blur, pits, erosion; and the pictures that come with the game.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { catmullRom } from '../../src/view/relief/courses.ts';
import { erode, fill } from '../../src/view/relief/erode.ts';
import { fbm, white } from '../../src/view/relief/noise.ts';
import { blur, enlarge, nearest } from '../../src/view/relief/raster.ts';

const SIZE = { width: 60, height: 48 };
const N = SIZE.width * SIZE.height;

test('noise repeats with its seed, and is about 0 with a deviation near one half', () => {
  const field = fbm(200, 200, { wave: 12, seed: 3, octaves: 4 });
  expect(field).toEqual(fbm(200, 200, { wave: 12, seed: 3, octaves: 4 }));
  const mean = field.reduce((a, b) => a + b, 0) / field.length;
  const deviation = Math.sqrt(field.reduce((a, b) => a + (b - mean) ** 2, 0) / field.length);
  expect(Math.abs(mean)).toBeLessThan(0.1);
  expect(deviation).toBeGreaterThan(0.4);
  expect(deviation).toBeLessThan(0.8);
});

test('blur and enlargement keep an even raster even', () => {
  const even = new Float32Array(N).fill(7);
  for (const sigma of [0.6, 2, 5, 20]) {
    expect(Math.max(...blur(even, SIZE, sigma).map((v) => Math.abs(v - 7)))).toBeLessThan(1e-4);
  }
  const large = enlarge(even, SIZE);
  expect(large.length).toBe(N * 4);
  expect(large.every((v) => Math.abs(v - 7) < 1e-5)).toBe(true);
});

test('distances to points are those of trying every point', () => {
  const xs = Float32Array.from([3.2, 40.7, 41.1, 55, 12.5]);
  const ys = Float32Array.from([4.1, 9.3, 30.9, 47.2, 33.3]);
  const { distance } = nearest(xs, ys, SIZE);
  for (let i = 0; i < N; i++) {
    const x = (i % SIZE.width) + 0.5;
    const y = Math.floor(i / SIZE.width) + 0.5;
    const best = Math.min(...Array.from(xs, (sx, k) => Math.hypot(sx - x, ys[k] - y)));
    expect(distance[i]).toBeLessThan(best + 0.6);
    expect(distance[i]).toBeGreaterThan(best - 1e-3);
  }
});

test('a smooth curve passes through its points', () => {
  const points = [
    [0, 0],
    [2, 1],
    [3, 4],
    [7, 4],
  ] as const;
  const path = catmullRom(points, 0.1);
  for (const [x, y] of points) expect(Math.min(...path.map(([a, b]) => Math.hypot(a - x, b - y)))).toBeLessThan(1e-9);
});

/** Rough ground whose rim is the outlet. */
function basin(): { h: Float32Array; base: Uint8Array } {
  const h = white(SIZE.width, SIZE.height, 9).map((v) => 100 + 10 * v);
  const base = new Uint8Array(N);
  for (let i = 0; i < N; i++) {
    const x = i % SIZE.width;
    const y = Math.floor(i / SIZE.width);
    if (x === 0 || y === 0 || x === SIZE.width - 1 || y === SIZE.height - 1) base[i] = 1;
  }
  return { h, base };
}

test('once pits are filled every pixel has a lower neighbour, and none has sunk', () => {
  const { h, base } = basin();
  const before = Float32Array.from(h);
  fill(h, base, SIZE);
  for (let i = 0; i < N; i++) {
    expect(h[i]).toBeGreaterThanOrEqual(before[i]);
    if (base[i] === 1) continue;
    const around = [-1, 1].flatMap((d) => [
      i + d,
      i + d * SIZE.width,
      i + d * (SIZE.width + 1),
      i + d * (SIZE.width - 1),
    ]);
    expect(Math.min(...around.map((j) => h[j]))).toBeLessThan(h[i]);
  }
});

test('erosion wears ground down, keeps outlets, and loses no water', () => {
  const { h, base } = basin();
  fill(h, base, SIZE);
  const before = Float32Array.from(h);
  const area = erode(h, base, new Float32Array(N).fill(1), SIZE, { rounds: 4, strength: 0.05, pixelArea: 1 });
  let drained = 0;
  for (let i = 0; i < N; i++) {
    expect(h[i]).toBeLessThanOrEqual(before[i] + 1e-4);
    if (base[i] === 0) continue;
    expect(h[i]).toBe(before[i]);
    drained += area[i];
  }
  expect(drained).toBe(N);
});

const LEVELS = readdirSync('levels').filter((name) => name.endsWith('.json'));

test.each(LEVELS)('the pictures of %s cover its tiles and are small', async (name) => {
  const { id, cols, rows } = JSON.parse(readFileSync(`levels/${name}`, 'utf8'));
  for (const light of ['day', 'moon']) {
    const path = `assets/relief/${id}-${light}.webp`;
    expect(existsSync(path), `${path} is missing: npm run anbar -- bake ${id}`).toBe(true);
    expect(statSync(path).size).toBeLessThanOrEqual(700_000);
    const { width, height } = await sharp(path).metadata();
    expect((width ?? 0) / cols).toBe((height ?? 0) / rows);
    expect(((width ?? 0) / cols) % 2).toBe(0);
  }
});
