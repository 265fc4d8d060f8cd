// Dawn, dusk, cycles and the moon, read from the almanac.

import { expect, test } from 'vitest';
import { cycleAt, hoursToPhaseEnd, isDawn, isMoonUp, isPhaseStart, lightAt, phaseAt } from '../../src/sim/clock.ts';
import type { AlmanacDay, Board } from '../../src/sim/index.ts';
import { plain, play } from './support/board.ts';

const dark = play({ map: plain(2, 2) }).board;
const lit = play({ map: plain(2, 2), moonLit: 100 }).board;

/** A board under another sky. */
const under = (days: readonly Partial<AlmanacDay>[]): Board => ({
  ...dark,
  almanac: days.map((day, i) => ({ ...dark.almanac[i], ...day })),
});

test('day from dawn to dusk, then night to the next dawn', () => {
  expect([5, 6, 17, 18, 23, 24, 29, 30].map((h) => phaseAt(dark, h))).toEqual([
    'night',
    'day',
    'day',
    'night',
    'night',
    'night',
    'night',
    'day',
  ]);
  expect([6, 18, 30, 42].every((h) => isPhaseStart(dark, h))).toBe(true);
  expect([7, 17, 24].some((h) => isPhaseStart(dark, h))).toBe(false);
  expect([isDawn(dark, 30), isDawn(dark, 42)]).toEqual([true, false]);
  expect([6, 17, 18, 24].map((h) => hoursToPhaseEnd(dark, h))).toEqual([12, 1, 12, 6]);
});

test('a cycle is a day and the night after it', () => {
  expect([6, 18, 24, 29, 30].map((h) => cycleAt(dark, h))).toEqual([1, 1, 1, 1, 2]);
});

test('the sun keeps the almanac', () => {
  const winter = under([{ sunrise: 424, sunset: 1015 }]);
  expect([6, 7, 16, 17].map((h) => phaseAt(winter, h))).toEqual(['night', 'day', 'day', 'night']);
});

test('a full moon lights the night, a day needs none, a dark night has none', () => {
  expect([lightAt(lit, 22), lightAt(lit, 26), lightAt(lit, 12)]).toEqual([30, 30, 100]);
  expect(lightAt(dark, 22)).toBe(0);
});

test('the moon is up from its rise to its set, also over midnight and where it does not rise on a date', () => {
  const sky = under([
    { moonLit: 50, moonrise: 1260, moonset: 500 },
    { moonLit: 50, moonrise: 1320, moonset: 560 },
    { moonLit: 50, moonrise: null, moonset: 620 },
    { moonLit: 50, moonrise: 30, moonset: 700 },
  ]);
  expect(isMoonUp(sky, 3)).toBe(true);
  expect(isMoonUp(sky, 12)).toBe(false);
  expect(isMoonUp(sky, 23)).toBe(true);
  expect(isMoonUp(sky, 26)).toBe(true);
  expect(isMoonUp(sky, 48 + 5)).toBe(true);
  expect(isMoonUp(sky, 48 + 20)).toBe(false);
  expect(isMoonUp(sky, 72 + 5)).toBe(true);
});
