// Foraging: a visit feeds a cell and frightens a place; who is posted there may meet it; somebody may tell.

import { DEFAULT_CONSTANTS as k, type GameState } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { forageAt, reportChance } from '../../../src/sim/rules/forage.ts';
import { meanOf, plain, play, scenarioOf, shareOf, type Sketch } from '../support/board.ts';

const sketch: Sketch = { map: plain(8, 5), towns: [{ at: [3, 2], trust: 60 }] };
/** The state after a cell came to a place where so many feed cells. */
function visited(seed: string, supporters: number): GameState {
  const game = play(sketch, seed);
  game.state.towns[0].supporters = supporters;
  forageAt(game.hour(22), game.cell([3, 2], 4, { supplies: 100 }));
  return game.state;
}

const guarded: Sketch = { ...sketch, units: [{ id: 'army', at: [3, 2] }] };

test('feeds the cell, more where it has friends', () => {
  const fed = (supporters: number): number => visited('tiny', supporters).cells[0].supplies;
  expect(fed(0)).toBeGreaterThan(300);
  expect(fed(2)).toBeGreaterThan(fed(0));
});

test('frightens the place, on the mean less where it has friends; no single step says how many', () => {
  const steps = (supporters: number): readonly number[] =>
    Array.from({ length: 400 }, (_, i) => visited(`visit ${i}`, supporters).towns[0].fearOfIsil);
  const [none, some] = [steps(0), steps(3)];
  const mean = (of: readonly number[]): number => of.reduce((sum, step) => sum + step, 0) / of.length;
  expect(Math.abs(mean(none) / k.visitFear - 1)).toBeLessThan(0.15);
  expect(Math.abs((4 * mean(some)) / k.visitFear - 1)).toBeLessThan(0.4);
  expect(new Set(some)).toEqual(new Set(none));
});

test('leaves its mark on control whether or not it is told', () => {
  let told = 0;
  const marks = shareOf(300, sketch, (game) => {
    forageAt(game.hour(22), game.cell([3, 2], 4));
    if (game.told('visitReported')) {
      told++;
      expect(game.state.towns[0].visitKnown).toBeGreaterThan(0);
    } else {
      expect(game.state.towns[0].visitKnown).toBe(0);
      expect(game.frame().ledger.every((e) => e.cause === 'unexplained')).toBe(true);
    }
    return game.state.towns[0].visit > 0;
  });
  expect(marks).toBe(1);
  expect(Math.abs(told / 300 - reportChance(k, 6000, 0, 100))).toBeLessThan(0.08);
});

test('people tell if they trust and do not fear; a fifth tells always', () => {
  expect(reportChance(k, 8000, 0, 100)).toBeGreaterThan(reportChance(k, 3000, 0, 100));
  expect(reportChance(k, 8000, 8000, 100)).toBeLessThan(reportChance(k, 8000, 0, 100));
  expect(reportChance(k, 8000, 0, 20)).toBeLessThan(reportChance(k, 8000, 0, 100));
  expect(reportChance(k, 0, 10000, 0)).toBeGreaterThanOrEqual(0.2);
});

test('who is posted there meets some of them; nobody does where nobody is', () => {
  const met = (on: Sketch): number =>
    shareOf(300, on, (game) => {
      forageAt(game.hour(22), game.cell([3, 2], 4));
      return game.told('foragersMet');
    });
  expect(met(guarded)).toBeGreaterThan(0.4);
  expect(met(guarded)).toBeLessThan(0.8);
  expect(met(sketch)).toBe(0);
});

test('a cell that was met remembers, and one that got away unharmed is not fed', () => {
  const scenario = scenarioOf(guarded);
  meanOf(60, scenario, (game) => {
    const cell = game.cell([3, 2], 6, { supplies: 100 });
    forageAt(game.hour(22), cell);
    if (!game.told('foragersMet')) return 0;
    expect(cell.supplies).toBe(100);
    expect(cell.memory.some((m) => m.tile === game.at(3, 2))).toBe(true);
    return 0;
  });
});
