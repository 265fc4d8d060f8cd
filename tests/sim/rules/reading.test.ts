// Readings: off by a part of the band that changes slowly, wider where the forces are feared; exact on the first day.

import { expect, test } from 'vitest';
import { beginPhase, newGame, step } from '../../../src/sim/index.ts';
import { knownTrust, readingHour, trustBand, trustReading } from '../../../src/sim/rules/reading.ts';
import { move } from '../../../src/sim/rules/trust.ts';
import { meanOf, plain, play, scenarioOf } from '../support/board.ts';

const scenario = scenarioOf({ map: plain(5, 3), towns: [{ id: 'hit', at: [1, 1], fearOfForces: 60 }] });

test('as the level says on the first day; later off, within the band, and never far on the whole', () => {
  expect(trustReading(play(scenario).state, 0)).toBe(5000);
  let worst = 0;
  const mean = meanOf(300, scenario, (game) => {
    readingHour(game.hour(24 * 10 + 6));
    const off = trustReading(game.state, 0) - 5000;
    worst = Math.max(worst, Math.abs(off));
    return off;
  });
  expect(Math.abs(mean)).toBeLessThan(60);
  expect(worst).toBeGreaterThan(200);
  expect(worst).toBeLessThanOrEqual(100 * trustBand(play(scenario).state, 0));
});

test('changes little from one dawn to the next, and not within a day', () => {
  const game = play(scenario);
  readingHour(game.hour(24 * 12 + 6));
  const morning = trustReading(game.state, 0);
  game.hour(24 * 12 + 23);
  expect(trustReading(game.state, 0)).toBe(morning);
  readingHour(game.hour(24 * 13 + 6));
  expect(Math.abs(trustReading(game.state, 0) - morning)).toBeLessThan(330);
});

test('a known cause moves the reading by what the ledger says', () => {
  const game = play(scenario);
  readingHour(game.hour(24 * 12 + 6));
  const hour = game.hour(24 * 12 + 9);
  const before = game.frame().settlements[0].trust;
  move(hour, 0, 'trust', -500, { code: 'curfew' });
  expect(game.frame().settlements[0].trust).toBe(before - 5);
  expect(game.frame().ledger.at(-1)).toMatchObject({ cause: 'curfew', delta: -500 });
});

test('what nobody explains is shown as it looks, not to the point', () => {
  const seen = new Set<number>();
  meanOf(60, scenario, (game) => {
    move(game.hour(30), 0, 'trust', -300, { code: 'extortion', known: false });
    const { delta } = game.frame().ledger[0];
    seen.add(delta);
    expect(Math.abs(delta % 50)).toBe(0);
    expect(delta).toBeLessThanOrEqual(-200);
    expect(delta).toBeGreaterThanOrEqual(-400);
    return 0;
  });
  expect(seen.size).toBeGreaterThan(2);
});

test('the truth shows after the end, and all along where readings are switched off', () => {
  const game = play(scenario);
  readingHour(game.hour(24 * 12 + 6));
  expect(knownTrust(game.state)).not.toBe(5000);
  game.state.stage = 'over';
  expect(knownTrust(game.state)).toBe(5000);
  const plainly = newGame(scenario, 'tiny', { off: ['S12'] });
  for (let i = 0; i < 24 * 12; i++) {
    beginPhase(plainly);
    step(plainly);
  }
  expect(Math.abs(trustReading(plainly, 0) - plainly.towns[0].trust)).toBe(0);
});
