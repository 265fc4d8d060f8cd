// A level is won by doing something: whoever orders nothing loses each. Over more seeds in tests/prove/levels.test.ts.

import { expect, test } from 'vitest';
import { measureIdle } from '../../src/cli/levelMeasure.ts';
import { shipped, shippedIds } from './geo.ts';

test.each(shippedIds)('%s is lost by who orders nothing', (id) => {
  expect(measureIdle(shipped(id), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).won).toBe(0);
});
