// The estimate: low trust brings cells, losses of those that got away take some, and nothing hidden moves it.

import { expect, test } from 'vitest';
import { estimateHour, lostMen } from '../../../src/sim/rules/estimate.ts';
import { plain, play, scenarioOf, type Sketch } from '../support/board.ts';

const sketch = (trust: number): Sketch => ({
  map: plain(9, 9),
  towns: [0, 3, 6].map((x) => ({ at: [x, 4] as const, kind: 'city' as const, trust })),
});

/** Cells believed in after so many dawns. */
function after(dawns: number, trust: number): number {
  const game = play(sketch(trust));
  game.state.believedCells = 10_000_000;
  for (let day = 1; day <= dawns; day++) estimateHour(game.hour(24 * day + 6));
  return game.state.believedCells;
}

test('where people are lost, more are believed to be there; where they are won, fewer', () => {
  expect(after(20, 5)).toBeGreaterThan(10_000_000);
  expect(after(20, 70)).toBeLessThan(10_000_000);
});

test('only at dawn', () => {
  const game = play(sketch(5));
  const before = game.state.believedCells;
  estimateHour(game.hour(24 + 15));
  expect(game.state.believedCells).toBe(before);
});

test('men lost by those that got away are cells fewer, never fewer than one', () => {
  const { state } = play(sketch(50));
  state.believedCells = 3_000_000;
  lostMen(state, 5);
  expect(state.believedCells).toBe(2_400_000);
  lostMen(state, 100);
  expect(state.believedCells).toBe(1_000_000);
});

test('recruits nobody knows of do not move it', () => {
  const game = play(sketch(5));
  const other = play(sketch(5));
  other.state.towns[0].supporters = 6;
  other.cell([2, 2], 5);
  estimateHour(game.hour(24 + 6));
  estimateHour(other.hour(24 + 6));
  expect(other.state.believedCells).toBe(game.state.believedCells);
});

test('groups that are thought to cross are counted, seen or not; those that do cross are not looked at', () => {
  const scenario = scenarioOf({ ...sketch(45), abroad: 1 });
  const { board } = scenario;
  const believed = (crossings: readonly [number, number], attempts: number): number => {
    const game = play({ ...scenario, board: { ...board, estimate: { ...board.estimate, crossings } } });
    game.state.believedCells = 3_000_000;
    game.state.tally.crossingsAttempted = attempts;
    for (let day = 1; day <= 10; day++) estimateHour(game.hour(24 * day + 6));
    return game.state.believedCells;
  };
  expect(believed([20, 40], 0)).toBeGreaterThan(believed([0, 0], 0) + 3_000_000);
  expect(believed([20, 40], 9)).toBe(believed([20, 40], 0));
});
