// The relief baker on small made-up grounds: sizes, sameness, that water, fields and painted classes show, that no tile
// grid does, and its refusals. The stages by themselves are in reliefStages.test.ts.

import { expect, test } from 'vitest';
import { TERRAIN_CODE, TERRAINS, type Terrain } from '../../src/sim/index.ts';
import { bakeRelief, type Relief, type ReliefInput } from '../../src/view/relief/bake.ts';
import { CLASSES } from '../../src/view/relief/input.ts';

const COLS = 24;
const ROWS = 20;
const PX = 8;

/** Gently rolling gravel with a block of one class, 8 × 8 tiles from column 8, row 6. */
function ground(block: Terrain, changes: Partial<ReliefInput> = {}): ReliefInput {
  const terrain = new Uint8Array(COLS * ROWS).fill(TERRAIN_CODE.gravel);
  const elevation = new Int16Array(COLS * ROWS);
  for (let y = 0; y < ROWS; y++) {
    for (let x = 0; x < COLS; x++) {
      elevation[y * COLS + x] = 200 + Math.round(30 * Math.sin(x / 5) + 20 * Math.cos(y / 4));
      if (x >= 8 && x < 16 && y >= 6 && y < 14) terrain[y * COLS + x] = TERRAIN_CODE[block];
    }
  }
  return { cols: COLS, rows: ROWS, kmPerTile: 2, terrain, elevation, lines: [], settlements: [], seed: 5, ...changes };
}

function bake(input: ReliefInput): Relief {
  return bakeRelief(input, { pxPerTile: PX, detail: 'quick' });
}

/** Mean red, green, blue of a box of tiles. */
function mean(picture: Uint8ClampedArray, x0: number, y0: number, x1: number, y1: number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let n = 0;
  for (let y = y0 * PX; y < y1 * PX; y++) {
    for (let x = x0 * PX; x < x1 * PX; x++, n++) {
      for (let k = 0; k < 3; k++) sum[k] += picture[(y * COLS * PX + x) * 4 + k];
    }
  }
  return [sum[0] / n, sum[1] / n, sum[2] / n];
}

const block = (relief: Relief) => mean(relief.day, 10, 8, 14, 12);

test('the classes are those of the game, in the order of their codes', () => {
  expect(CLASSES).toEqual(TERRAINS);
});

test('both pictures cover the tiles exactly and are opaque', () => {
  const shares: number[] = [];
  const relief = bakeRelief(ground('sand'), { pxPerTile: PX, detail: 'quick', onProgress: (s) => shares.push(s) });
  expect([relief.width, relief.height]).toEqual([COLS * PX, ROWS * PX]);
  for (const picture of [relief.day, relief.moon]) {
    expect(picture.length).toBe(COLS * PX * ROWS * PX * 4);
    expect(picture.every((v, i) => i % 4 !== 3 || v === 255)).toBe(true);
  }
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('the same ground and seed give the same bytes, another seed another look', () => {
  const once = bake(ground('broken'));
  const again = bake(ground('broken'));
  expect(Buffer.compare(Buffer.from(once.day), Buffer.from(again.day))).toBe(0);
  expect(Buffer.compare(Buffer.from(once.moon), Buffer.from(again.moon))).toBe(0);
  const other = bake(ground('broken', { seed: 6 }));
  expect(Buffer.compare(Buffer.from(once.day), Buffer.from(other.day))).not.toBe(0);
});

test('what is painted shows: lakes blue, fields green, sand bright, broken ground dark', () => {
  const [gravelR, gravelG, gravelB] = block(bake(ground('gravel')));
  const lake = block(bake(ground('lake')));
  expect(lake[2]).toBeGreaterThan(lake[0] + 50);
  const fields = block(bake(ground('irrigated')));
  expect(fields[1]).toBeGreaterThan(fields[0]);
  expect(fields[1]).toBeGreaterThan(fields[2] + 20);
  const brightness = (c: readonly number[]) => c[0] + c[1] + c[2];
  const gravel = brightness([gravelR, gravelG, gravelB]);
  expect(brightness(block(bake(ground('sand'))))).toBeGreaterThan(gravel + 12);
  expect(brightness(block(bake(ground('broken'))))).toBeLessThan(gravel - 12);
});

test('a river runs along its line, and along its tiles where there is no line', () => {
  const line = {
    kind: 'river' as const,
    points: [
      [0, 3],
      [12, 3.2],
      [24, 3],
    ] as const,
  };
  const drawn = bake(ground('gravel', { lines: [line] }));
  const tiles = ground('gravel');
  for (let x = 0; x < COLS; x++) tiles.terrain[2 * COLS + x] = TERRAIN_CODE.river;
  for (const relief of [drawn, bake(tiles)]) {
    let blue = 0;
    for (let x = 0; x < relief.width; x++) {
      for (let y = PX; y < 5 * PX; y++) {
        const p = (y * relief.width + x) * 4;
        if (relief.day[p + 2] > relief.day[p] + 30) {
          blue++;
          break;
        }
      }
    }
    expect(blue).toBeGreaterThan(relief.width * 0.97);
  }
});

test('no tile grid shows: steps over tile edges are no greater than elsewhere', () => {
  const input = ground('gravel');
  for (let t = 0; t < input.terrain.length; t++) input.terrain[t] = 4 + ((t * 7919) % 4);
  const { day, width, height } = bake(input);
  const steps = { edge: 0, inside: 0 };
  const counts = { edge: 0, inside: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const p = (y * width + x) * 4;
      const kind = x % PX === 0 ? 'edge' : 'inside';
      steps[kind] += Math.abs(day[p + 1] - day[p - 3]);
      counts[kind]++;
    }
  }
  expect(steps.edge / counts.edge).toBeLessThan(1.1 * (steps.inside / counts.inside));
});

test('grounds that do not fit together are refused', () => {
  expect(() => bakeRelief(ground('sand'), { pxPerTile: 7, detail: 'quick' })).toThrow(RangeError);
  expect(() => bake(ground('sand', { cols: COLS + 1 }))).toThrow(RangeError);
});
