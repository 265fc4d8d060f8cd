// Pressure: sectors of the border share the traffic; a surge multiplies one for some nights, told the day before.

import { expect, test } from 'vitest';
import {
  beginSurge,
  pressureAt,
  pressureHour,
  pressureNow,
  sectorPressure,
  sectorsOf,
} from '../../../src/sim/rules/pressure.ts';
import { crossingHour } from '../../../src/sim/rules/crossing.ts';
import { meanOf, plain, play, scenarioOf, type Tiny } from '../support/board.ts';

const border = scenarioOf({ map: plain(12, 12), abroad: 2, kmPerTile: 5, crossingsPerNight: 2 });

test('three sectors from north to south, of equal length, their mean kept', () => {
  const game = play(border);
  const { count, sectorOf, shares } = sectorsOf(game.board);
  expect(count).toBe(3);
  expect([...sectorOf]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
  for (const share of shares) expect(share).toBeCloseTo(1 / 3);
  for (let i = 0; i < 20; i++) {
    const { state } = play(border, `seed ${i}`);
    const mean = state.pressure.sectors.reduce((sum, p) => sum + p, 0) / 3;
    expect(Math.abs(mean - 100)).toBeLessThan(1);
  }
});

test('where there is no border with Syria nothing presses and nothing breaks', () => {
  const game = play({ map: plain(6, 6) });
  beginSurge(game.state, { percent: 300, fromHour: 30, cycles: 3 });
  pressureHour(game.hour(30));
  expect(game.state.pressure.surges).toEqual([]);
  expect(pressureNow(game.state)).toBe(1);
});

test('a surge is told a day before, multiplies its sector, and ends', () => {
  const game = play(border);
  const south = game.at(3, 11);
  beginSurge(game.state, { tile: south, percent: 300, fromHour: 60, cycles: 2 });
  pressureHour(game.hour(30));
  expect(game.told('surgeAnnounced')).toBe(false);
  pressureHour(game.hour(37));
  expect(game.told('surgeAnnounced')).toBe(true);
  const before = sectorPressure(game.state, 2);
  game.hour(61);
  expect(sectorPressure(game.state, 2)).toBeCloseTo(3 * before);
  expect(sectorPressure(game.state, 0)).toBe(game.state.pressure.sectors[0]);
  for (let h = 61; h < 112; h++) pressureHour(game.hour(h));
  expect(game.told('surgeOver')).toBe(true);
  expect(sectorPressure(game.state, 2)).toBeLessThan(200);
});

test('what is said of it is a step, mostly the right one, and not the figure', () => {
  const said: Record<string, number[]> = {};
  for (let i = 0; i < 200; i++) {
    const { frame, state } = play(border, `said ${i}`);
    frame().sectors.forEach(({ level }, s) => (said[level] ??= []).push(state.pressure.sectors[s]));
  }
  const mean = (level: string): number => said[level].reduce((sum, p) => sum + p, 0) / said[level].length;
  expect(Object.keys(said)).toEqual(expect.arrayContaining(['few', 'usual', 'more']));
  expect(mean('few')).toBeLessThan(mean('usual'));
  expect(mean('usual')).toBeLessThan(mean('more'));
  // The same truth is told in more than one way.
  expect(Math.max(...said['few'])).toBeGreaterThan(Math.min(...said['usual']));
  expect(Math.max(...said['usual'])).toBeGreaterThan(Math.min(...said['more']));
});

test('no news of the border holds a figure of it; fighting across it shows in the step', () => {
  const game = play(border);
  beginSurge(game.state, { tile: game.at(3, 11), percent: 300, fromHour: 60, cycles: 2 });
  for (let hour = 30; hour < 24 * 16; hour++) {
    pressureHour(game.hour(hour));
    if (hour === 61) expect(game.frame().sectors[2].level).not.toBe('few');
  }
  const news = game.state.log.filter((e) => e.code.startsWith('pressure') || e.code.startsWith('surge'));
  expect(news.length).toBeGreaterThan(3);
  for (const { params } of news) expect(Object.keys(params)).not.toContain('percent');
});

test('more cross where it presses', () => {
  const tried = (surge: boolean): number =>
    meanOf(150, border, (game: Tiny) => {
      if (surge) beginSurge(game.state, { tile: game.at(3, 11), percent: 500, fromHour: 1, cycles: 30 });
      crossingHour(game.hour(18));
      return game.state.cells.filter((c) => c.faction === 'isil' && c.tile >= game.at(0, 8)).length;
    });
  expect(tried(true)).toBeGreaterThan(2.5 * tried(false));
});

test('shares shift every fifth day, told the day before where it is much', () => {
  let told = 0;
  for (let i = 0; i < 20; i++) {
    const game = play(border, `shift ${i}`);
    const before = game.state.pressure.sectors.slice();
    for (let day = 1; day <= 5; day++) pressureHour(game.hour(24 * day + 6));
    expect(game.state.pressure.sectors).not.toEqual(before);
    if (game.told('pressureRises') || game.told('pressureFalls')) told++;
  }
  expect(told).toBeGreaterThan(3);
});

test('switched off every edge has its usual traffic', () => {
  const game = play(border);
  Object.assign(game.state, { options: { off: ['S8'] } });
  expect(pressureAt(game.state, 0)).toBe(1);
});
