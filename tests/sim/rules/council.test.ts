// The council: capital by the goals every fifth dawn, choices open on that dawn alone, nothing of it where it is off.

import { expect, test } from 'vitest';
import { CAPITAL_MOST } from '../../../src/sim/rules/budget.ts';
import { councilHour } from '../../../src/sim/rules/council.ts';
import { newGame, step } from '../../../src/sim/index.ts';
import { plain, play, scenarioOf } from '../support/board.ts';

const sketch = { map: plain(4, 2), towns: [{ at: [1, 1] as const }], units: [{ at: [0, 0] as const }] };

test('every fifth dawn Baghdad gives where every goal is met and takes where none is', () => {
  const council = (value: number, hour: number): number => {
    const game = play({ ...sketch, goals: [{ kind: 'ourNight', value }] });
    const before = game.state.capital;
    councilHour(game.hour(hour));
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
    for (let day = 1; day < 40; day++) councilHour(game.hour(24 * day + 6));
    expect(game.state.capital).toBe(capital);
  }
});

test('a council that finds no capital left is the warning, the next in a row the end of it', () => {
  const game = play({ ...sketch, goals: [{ kind: 'ourNight', value: 101 }] });
  game.state.capital = 1;
  const counted = [5, 6, 10].map((day) => {
    councilHour(game.hour(24 * day + 6));
    return game.state.losing.capital;
  });
  expect(counted).toEqual([1, 1, 2]);
  game.state.capital = 5;
  councilHour(game.hour(24 * 15 + 6));
  expect(game.state.losing.capital).toBe(0);
});

test('choices are open at its dawn and gone when the day has begun', () => {
  const game = play(sketch);
  expect(game.frame().council).toMatchObject({ open: false, nextIn: 5 });
  game.run(24 * 5);
  const { council } = game.frame();
  expect(council.open).toBe(true);
  expect(council.agenda.length).toBeGreaterThan(3);
  expect(game.told('councilSits')).toBe(true);
  game.run(1);
  expect(game.frame().council).toMatchObject({ open: false, agenda: [] });
});

test('switched off it neither gives, takes nor sits', () => {
  const state = newGame(scenarioOf({ ...sketch, goals: [{ kind: 'ourNight', value: 101 }] }), 'off', { off: ['S21'] });
  for (let i = 0; i < 24 * 6; i++) {
    state.stage = 'running';
    step(state);
  }
  expect(state.capital).toBe(5);
  expect(state.council.held).toBe(0);
});
