// Lessons: what went well is tried again, what went badly is not, most where it was; they fade, and only those who were
// there, or were told, have them.

import { expect, test } from 'vitest';
import {
  GIVEN_UP,
  leaning,
  leaningTo,
  learnt,
  tellLessons,
  WENT_BADLY,
  WENT_WELL,
  worthOfKind,
} from '../../../src/sim/rules/lessons.ts';
import { plain, play } from '../support/board.ts';

const sketch = { map: plain(30, 8, 'b'), kmPerTile: 5 };

test('a kind that went badly is chosen less, one that went well more', () => {
  const game = play(sketch);
  const cell = game.cell([2, 2], 5);
  expect(leaning(cell, 'post')).toBe(1);
  learnt(game.hour(24), cell, 'post', game.at(4, 2), WENT_BADLY);
  learnt(game.hour(24), cell, 'device', game.at(4, 2), WENT_WELL);
  expect(leaning(cell, 'post')).toBeLessThan(1);
  expect(leaning(cell, 'device')).toBeGreaterThan(1);
  expect(leaning(cell, 'killing')).toBe(1);
});

test('a place is avoided near where it went badly, not far away, and less with time', () => {
  const game = play(sketch);
  const cell = game.cell([2, 2], 5);
  learnt(game.hour(24), cell, 'device', game.at(4, 2), WENT_BADLY);
  const here = leaningTo(game.hour(30), cell, 'device', game.at(5, 2));
  expect(here).toBeLessThan(0.5);
  expect(leaningTo(game.hour(30), cell, 'device', game.at(20, 2))).toBe(1);
  expect(leaningTo(game.hour(24 * 20), cell, 'device', game.at(5, 2))).toBeGreaterThan(here);
});

test('nobody else knows until he is told', () => {
  const game = play(sketch);
  const [a, b] = [game.cell([2, 2], 5), game.cell([3, 2], 5)];
  learnt(game.hour(24), a, 'post', game.at(4, 2), GIVEN_UP);
  expect(worthOfKind(b, 'post')).toBe(0);
  tellLessons(a, b);
  expect(worthOfKind(b, 'post')).toBe(GIVEN_UP);
  a.lessons[0].worth = -999;
  expect(worthOfKind(b, 'post')).toBe(GIVEN_UP);
});

test('lessons about one thing add up within bounds, and a cell keeps a dozen', () => {
  const game = play(sketch);
  const cell = game.cell([2, 2], 5);
  for (let i = 0; i < 20; i++) learnt(game.hour(24 + i), cell, 'post', game.at(4, 2), WENT_BADLY);
  expect(worthOfKind(cell, 'post')).toBe(-300);
  for (let x = 0; x < 30; x++) learnt(game.hour(50), cell, 'device', game.at(x, 1), WENT_WELL);
  expect(cell.lessons.length).toBeLessThanOrEqual(12);
});
