// Luck by key: uniform, independent along every part of its key, and the same for the same key.

import { expect, test } from 'vitest';
import { draw, drawBelow, keysOf, pickWeighted, poisson, PURPOSES } from '../../src/sim/random.ts';
import { expNeg } from '../../src/sim/fixed.ts';

const keys = keysOf('a seed');
/** Beyond these a chi-square of 19 and of 99 degrees lies once in ten thousand times. */
const MOST_19 = 50.8;
const MOST_99 = 161;

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
}

/** Of pairs of draws, ten by ten. */
function pairs(many: number, of: (n: number) => readonly [number, number]): number {
  const counts = Array.from({ length: 100 }, () => 0);
  for (let n = 0; n < many; n++) {
    const [a, b] = of(n);
    counts[Math.floor(a * 10) * 10 + Math.floor(b * 10)]++;
  }
  return chiSquare(counts);
}

test('uniform over actors and hours, for each purpose', () => {
  for (const purpose of PURPOSES) {
    const counts = Array.from({ length: 20 }, () => 0);
    for (let actor = 0; actor < 80; actor++) {
      for (let hour = 6; hour < 106; hour++) counts[Math.floor(draw(keys, purpose, actor, hour) * 20)]++;
    }
    expect(chiSquare(counts), purpose).toBeLessThan(MOST_19);
  }
});

test('neighbours in hour, actor, salt and purpose know nothing of each other', () => {
  const of = (n: number): readonly [number, number] => [n % 200, Math.floor(n / 200)];
  const ways: Record<string, (n: number) => readonly [number, number]> = {
    hour: (n) => [draw(keys, 'notice', ...of(n)), draw(keys, 'notice', of(n)[0], of(n)[1] + 1)],
    actor: (n) => [draw(keys, 'notice', ...of(n)), draw(keys, 'notice', of(n)[0] + 1, of(n)[1])],
    salt: (n) => [draw(keys, 'fight', ...of(n), 0), draw(keys, 'fight', ...of(n), 1)],
    purpose: (n) => [draw(keys, 'raid', ...of(n)), draw(keys, 'search', ...of(n))],
    crossed: (n) => [draw(keys, 'raid', ...of(n)), draw(keys, 'raid', of(n)[1], of(n)[0])],
    seed: (n) => [draw(keys, 'raid', ...of(n)), draw(other, 'raid', ...of(n))],
  };
  const other = keysOf('a seed.');
  for (const [name, way] of Object.entries(ways)) expect(pairs(20_000, way), name).toBeLessThan(MOST_99);
});

test('the same key, the same draw; no draw depends on those before it', () => {
  const first = draw(keys, 'cross', 3, 41, 2);
  for (let i = 0; i < 100; i++) draw(keys, 'cross', i, 41);
  expect(draw(keysOf('a seed'), 'cross', 3, 41, 2)).toBe(first);
  expect(draw(keys, 'cross', 3, 41, 3)).not.toBe(first);
});

test('draws stay below one and below their count', () => {
  for (let n = 0; n < 5000; n++) {
    const u = draw(keys, 'walk', n, n * 7);
    expect(u >= 0 && u < 1).toBe(true);
    expect(drawBelow(keys, 'walk', n, n * 7, 3)).toBe(Math.floor(u * 3));
  }
});

test('weighted choice takes each by its weight, and none of weight nothing', () => {
  const weights = [0, 1, 0, 3, 0];
  const counts = [0, 0, 0, 0, 0];
  for (let n = 0; n < 4000; n++) counts[pickWeighted(weights, n / 4000)]++;
  expect(counts).toEqual([0, 1000, 0, 3000, 0]);
  expect(pickWeighted([0, 0], 0.5)).toBe(-1);
  expect(pickWeighted([], 0.5)).toBe(-1);
});

test('numbers of rare things have the mean they are given', () => {
  for (const mean of [0.1, 0.7, 2.5]) {
    let sum = 0;
    for (let n = 0; n < 20_000; n++) sum += poisson(mean, (n + 0.5) / 20_000, expNeg(mean));
    expect(sum / 20_000).toBeCloseTo(mean, 2);
  }
});

test('the same numbers everywhere', () => {
  expect([0, 1, 2].map((actor) => draw(keys, 'notice', actor, 20) * 4294967296)).toMatchInlineSnapshot(`
    [
      128510694,
      252716842,
      753711401,
    ]
  `);
});
