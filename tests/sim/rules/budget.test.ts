// Money and capital: lent at dawn, asked back for what was put up, given and taken by the goals every fifth dawn.

import { expect, test } from 'vitest';
import { budgetHour, CAPITAL_MOST, upkeep } from '../../../src/sim/rules/budget.ts';
import { STRUCTURES } from '../../../src/sim/rules/construction.ts';
import { MONITOR_COST } from '../../../src/sim/rules/militia.ts';
import { plain, play } from '../support/board.ts';

const sketch = {
  map: plain(4, 2),
  towns: [{ at: [1, 1] as const }],
  units: [{ at: [0, 0] as const, kind: 'militia' as const }],
  structures: [{ at: [2, 0] as const, kind: 'tower' as const }],
};

test('at dawn the income of a cycle less what posts and monitors cost', () => {
  const game = play(sketch);
  game.unit('unit0').monitored = true;
  const before = game.state.money;
  budgetHour(game.hour(29));
  expect(game.state.money).toBe(before);
  budgetHour(game.hour(30));
  expect(game.state.money).toBe(before + 40_000 - STRUCTURES.tower.upkeep - MONITOR_COST);
  expect(upkeep(game.state)).toBe(STRUCTURES.tower.upkeep + MONITOR_COST);
});

test('when the money is gone the monitors go, and nothing is owed', () => {
  const game = play(sketch);
  game.unit('unit0').monitored = true;
  game.state.money = -200_000;
  budgetHour(game.hour(30));
  expect(game.state.money).toBe(0);
  expect(game.unit('unit0').monitored).toBe(false);
  expect(game.told('moneyGone')).toBe(true);
});

test('every fifth dawn Baghdad gives where every goal is met and takes where none is', () => {
  const council = (value: number, hour: number): number => {
    const game = play({ ...sketch, goals: [{ kind: 'ourNight', value }] });
    const before = game.state.capital;
    budgetHour(game.hour(hour));
    return game.state.capital - before;
  };
  expect(council(0, 24 * 5 + 6)).toBeGreaterThan(0);
  expect(council(101, 24 * 5 + 6)).toBeLessThan(0);
  expect(council(0, 24 * 3 + 6)).toBe(0);
});

test('capital stays between nothing and its most', () => {
  for (const [value, capital] of [
    [0, CAPITAL_MOST],
    [101, 0],
  ] as const) {
    const game = play({ ...sketch, goals: [{ kind: 'ourNight', value }] });
    game.state.capital = capital;
    for (let day = 1; day < 40; day++) budgetHour(game.hour(24 * day + 6));
    expect(game.state.capital).toBe(capital);
  }
});

test('a council that finds no capital left is the warning, the next in a row the end of it', () => {
  const game = play({ ...sketch, goals: [{ kind: 'ourNight', value: 101 }] });
  game.state.capital = 1;
  const counted = [5, 6, 10].map((day) => {
    budgetHour(game.hour(24 * day + 6));
    return game.state.losing.capital;
  });
  expect(counted).toEqual([1, 1, 2]);
  game.state.capital = 5;
  budgetHour(game.hour(24 * 15 + 6));
  expect(game.state.losing.capital).toBe(0);
});
