// Raid: finds as often as staff said; finds nobody where nobody is, and is resented; shows who gave the tip.

import { expect, test } from 'vitest';
import { expose, raid, raidFinds } from '../../../src/sim/rules/raid.ts';
import { plain, play, scenarioOf, shareOf, type Sketch } from '../support/board.ts';

const sketch: Sketch = {
  map: plain(10, 6),
  units: [{ id: 'team', kind: 'raid', at: [4, 3], men: 40, training: 5 }],
  towns: [{ at: [6, 3], kind: 'village' }],
};

test('finds a cell that is there as often as was said', () => {
  const scenario = scenarioOf(sketch);
  const { board, unit, at } = play(scenario);
  for (const hour of [12, 22]) {
    const said = raidFinds(board.ground, at(4, 3), 'raid', unit('team'), hour === 22);
    const share = shareOf(400, scenario, (game) => {
      game.cell([4, 3], 5);
      raid(game.hour(hour), game.unit('team'), game.at(4, 3), null);
      return game.told('raidFound');
    });
    expect(Math.abs(share - said)).toBeLessThan(0.07);
  }
});

test('finds nobody where nobody is, believes less of it, and rests', () => {
  const game = play(sketch);
  game.cell([5, 3], 5);
  const believed = game.state.belief[game.at(4, 3)];
  raid(game.hour(12), game.unit('team'), game.at(4, 3), null);
  expect(game.told('raidEmpty')).toBe(true);
  expect(game.state.belief[game.at(4, 3)]).toBeLessThan(believed);
  expect(game.unit('team').raidsFrom).toBeGreaterThan(12 + 24);
  expect(game.state.cells[0].men).toBe(5);
});

test('teams, numbers, night and knowledge of the ground help; caves and fatigue do not', () => {
  const { board, at } = play({ ...sketch, map: plain(10, 6).map((row, y) => (y === 0 ? 'eeeeeeeeee' : row)) });
  const team = { men: 40, training: 3, fatigue: 0, knowledge: 3 };
  const finds = (over = {}, kind: 'raid' | 'police' = 'raid', y = 3, night = false): number =>
    raidFinds(board.ground, at(4, y), kind, { ...team, ...over }, night);
  const base = finds();
  expect(finds({}, 'police')).toBeLessThan(base);
  expect(finds({ men: 15 })).toBeLessThan(base);
  expect(finds({ fatigue: 90 })).toBeLessThan(base);
  expect(finds({}, 'raid', 0)).toBeLessThan(base);
  expect(finds({ knowledge: 10 })).toBeGreaterThan(base);
  expect(finds({}, 'raid', 3, true)).toBeGreaterThan(base);
});

test('an empty raid on a village costs its trust', () => {
  const game = play(sketch);
  raid(game.hour(12), game.unit('team'), game.at(6, 3), null);
  expect(game.state.towns[0].trust).toBeLessThan(5000);
});

test('acting on a fresh tip from a village shows its source two times in five, never a protected one', () => {
  const share = (isProtected: boolean): number =>
    shareOf(500, sketch, (game) => {
      const lead = game.lead([4, 3], { protected: isProtected, heardHour: 10 });
      expose(game.hour(12), lead.id);
      return game.told('sourceExposed') && game.state.towns[0].fearOfIsil > 0;
    });
  expect(Math.abs(share(false) - 0.4)).toBeLessThan(0.06);
  expect(share(true)).toBe(0);
});

test('a raid answers whatever else was said of hideouts in its cordon, and nothing beyond it', () => {
  const game = play(sketch);
  const [here, suspect, far] = [
    game.lead([4, 3]),
    game.lead([4, 3], { kind: 'suspect' }),
    game.lead([9, 0], { source: 'papers' }),
  ];
  raid(game.hour(12), game.unit('team'), game.at(4, 3), null);
  expect(game.state.leads).toEqual([suspect, far]);
  expect(game.state.leads).not.toContain(here);
});
