// Leads: told by those who trust, are protected and still have something to tell; a quarter wrong; all go cold.

import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { distanceKm } from '../../../src/sim/index.ts';
import {
  EXPOSED_WITHIN_HOURS,
  exposure,
  freshness,
  informing,
  leadHour,
  leadRate,
} from '../../../src/sim/rules/lead.ts';
import { plain, play, scenarioOf, type Sketch } from '../support/board.ts';

const sketch: Sketch = {
  map: plain(16, 10),
  towns: [{ at: [8, 5], kind: 'village' }],
  units: [{ id: 'army', at: [8, 5] }],
};

test('informing peaks near c = 0.7, has a third of it at 0.5 and nothing at 1', () => {
  const peak = Array.from({ length: 101 }, (_, n) => n / 100).reduce((a, b) => (informing(b) > informing(a) ? b : a));
  expect(peak).toBeGreaterThanOrEqual(0.66);
  expect(peak).toBeLessThanOrEqual(0.74);
  expect(informing(peak)).toBeCloseTo(1, 2);
  expect(informing(0.5)).toBeCloseTo(0.31, 1);
  expect(informing(1)).toBe(0);
  expect(informing(0.2)).toBeLessThan(0.01);
});

test('more with trust and telephones, fewer with either fear, never quite none', () => {
  const rate = (over = {}, town = {}): number => {
    const game = play({ ...sketch, towns: [{ at: [8, 5], ...town }] });
    // On patrol by day, there by night: contested, leaning to the government.
    Object.assign(game.unit('army'), { postureDay: 'hold', postureNight: 'patrol' });
    Object.assign(game.state.towns[0], over);
    return leadRate(game.state, 0);
  };
  const base = rate();
  expect(base).toBeGreaterThan(0);
  expect(rate({ trust: 8000 })).toBeGreaterThan(base);
  expect(rate({ trust: 2000 })).toBeLessThan(base);
  expect(rate({}, { phones: 30 })).toBeLessThan(base);
  expect(rate({ fearOfIsil: 7000 })).toBeLessThan(base);
  expect(rate({ fearOfForces: 7000 })).toBeLessThan(base);
  expect(rate({ fearOfIsil: 10000 })).toBeGreaterThan(0);
});

test('a lead is worth half after a night and a half, and is given up when cold', () => {
  const game = play(sketch);
  const lead = game.lead([6, 5]);
  expect(freshness(game.state.scenario.board, lead)).toBe(1);
  expect(freshness(game.state.scenario.board, { ...lead, darkHours: 18 })).toBeCloseTo(0.5, 4);
  const cold = (hours: number): boolean => {
    for (let h = 1; h <= hours; h++) leadHour(game.hour(lead.heardHour + h));
    return !game.state.leads.includes(lead);
  };
  expect(cold(60)).toBe(false);
  expect(cold(150)).toBe(true);
});

test('a day takes nothing from a lead, a night does', () => {
  const game = play(sketch);
  const lead = game.lead([6, 5]);
  for (let hour = 9; hour < 15; hour++) leadHour(game.hour(hour));
  expect(lead.darkHours).toBe(0);
  for (let hour = 20; hour < 24; hour++) leadHour(game.hour(hour));
  expect(lead.darkHours).toBe(4);
});

test('who names ground where nobody could hide is believed less', () => {
  const game = play({ ...sketch, map: plain(12, 10).map((row) => `${row.slice(0, 6)}eeeeee`), kmPerTile: 5 });
  const said = (x: number): number => {
    game.state.leads = [];
    game.lead([x, 5], { radiusTiles: 0 });
    return game.frame().leads[0].confidence;
  };
  expect(said(9)).toBeGreaterThan(said(2) + 20);
});

test('come at dawn and dusk, as many as their rate; a quarter false; true ones name the ground the cell is on', () => {
  const scenario = scenarioOf(sketch);
  let hideouts = 0;
  let wrong = 0;
  let all = 0;
  let expected = 0;
  for (let n = 0; n < 60; n++) {
    const game = play(scenario, `lead ${n}`);
    Object.assign(game.unit('army'), { postureNight: 'patrol' });
    const cell = game.cell([11, 5], 4);
    for (let phase = 1; phase < 50; phase++) {
      game.state.leads = [];
      Object.assign(game.state.towns[0], { trust: 9000, supporters: 2 });
      expected += leadRate(game.state, 0) / 2;
      leadHour(game.hour(6 + 12 * phase + 3));
      expect(game.state.leads).toEqual([]);
      leadHour(game.hour(6 + 12 * phase));
      all += game.state.leads.length;
      for (const lead of game.state.leads.filter((l) => l.kind === 'hideout')) {
        hideouts++;
        if (lead.cell < 0) wrong++;
        else
          expect(distanceKm(game.board.ground, lead.tile, cell.tile)).toBeLessThanOrEqual(5 * (lead.radiusTiles + 0.5));
      }
    }
  }
  expect(Math.abs(all / expected - 1)).toBeLessThan(0.12);
  expect(Math.abs(wrong / hideouts - k.leadFalseShare)).toBeLessThan(0.08);
});

test('where none of theirs is about there is no talk of a hideout; where nobody feeds them only spite names a man', () => {
  const scenario = scenarioOf(sketch);
  let named = 0;
  for (let n = 0; n < 60; n++) {
    const game = play(scenario, `none ${n}`);
    game.state.cells = [];
    Object.assign(game.unit('army'), { postureNight: 'patrol' });
    for (let phase = 1; phase < 30; phase++) {
      game.state.leads = [];
      Object.assign(game.state.towns[0], { trust: 9000, supporters: 0 });
      leadHour(game.hour(6 + 12 * phase));
      expect(game.state.leads.filter((l) => l.kind === 'hideout' || l.guilty)).toEqual([]);
      named += game.state.leads.length;
    }
  }
  expect(named).toBeGreaterThan(0);
});

test('acting at once on a village exposes its source, later less, a city hides its own', () => {
  const game = play({
    ...sketch,
    towns: [
      { at: [8, 5], kind: 'village' },
      { at: [2, 2], kind: 'city' },
    ],
  });
  const village = game.lead([6, 5]);
  const city = game.lead([2, 3], { town: 1 });
  const now = village.heardHour;
  expect(exposure(game.state, village, now)).toBe(40);
  expect(exposure(game.state, village, now + EXPOSED_WITHIN_HOURS)).toBeLessThan(40);
  expect(exposure(game.state, city, now)).toBeLessThan(15);
  village.protected = true;
  expect(exposure(game.state, village, now)).toBe(0);
});
