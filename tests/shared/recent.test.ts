// Latest answers are kept, and asked for anew once there are too many.

import { expect, test } from 'vitest';
import { keepingRecent } from '../../src/shared/recent.ts';

test('what has been asked is not made again, null included, until too much is kept', () => {
  const made: number[] = [];
  const half = keepingRecent(2, (n) => {
    made.push(n);
    return n % 2 === 0 ? n / 2 : null;
  });
  expect([4, 4, 3, 3, 4].map(half)).toEqual([2, 2, null, null, 2]);
  expect(made).toEqual([4, 3]);
  expect([6, 4].map(half)).toEqual([3, 2]);
  expect(made).toEqual([4, 3, 6, 4]);
});
