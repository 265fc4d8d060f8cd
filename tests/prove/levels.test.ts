// Every level that comes with the game is lost by whoever orders nothing, and holds what such games see.

import { expect, test } from 'vitest';
import { measureIdle } from '../../src/cli/levelMeasure.ts';
import { shipped, shippedIds } from '../level/geo.ts';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);
/** How far a stored median may lie from the one measured, as a share of it. */
const NEAR = 0.15;

test.each(shippedIds)('%s is lost by idle commanders, and its scores are measured against them', (id) => {
  const level = shipped(id);
  const { idle, won } = measureIdle(level, SEEDS);
  expect(won).toBe(0);
  for (const key of ['harmSecurity', 'harmForces'] as const) {
    expect(Math.abs(level.idle[key] - idle[key])).toBeLessThanOrEqual(Math.max(2, NEAR * idle[key]));
  }
});
