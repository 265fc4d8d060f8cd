// The arithmetic of `bench`, and that what it times is the game. How long anything takes is not tested.

import { expect, test } from 'vitest';
import { readLevel } from '../../src/cli/files.ts';
import { cellsAtStart, exponent, quantile, timeOften, withCells } from '../../src/cli/timing.ts';

test('quantiles of a list in any order', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([3, 1, 2], 1)).toBe(3);
  expect(quantile([7], 0.99)).toBe(7);
});

test('the exponent of a power is found again', () => {
  const points = [50, 100, 200, 400].map((x) => ({ x, y: 3 * x ** 1.15 }));
  expect(exponent(points)).toBeCloseTo(1.15, 10);
});

test('a game is timed hour by hour and rule by rule, for as many cycles as asked', () => {
  const { scenario } = readLevel('al-qaim');
  const times = timeOften({ scenario, seed: 'a', bot: 'idle', cycles: 2 }, 3);
  expect(times.hours).toHaveLength(48);
  expect(times.rules.size).toBeGreaterThan(20);
  expect(Math.min(...times.hours)).toBeGreaterThan(0);
});

test('more cells of the same size are put where cells are', () => {
  const { scenario } = readLevel('anbar');
  const now = cellsAtStart(scenario);
  expect(cellsAtStart(withCells(scenario, now))).toBe(now);
  expect(cellsAtStart(withCells(scenario, 4 * now)) / now).toBeCloseTo(4, 0);
});
