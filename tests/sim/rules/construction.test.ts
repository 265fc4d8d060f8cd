// Building: hours of work on the spot, dearer on rugged ground; crews come from a unit and go back to it.

import { expect, test } from 'vitest';
import {
  buildCost,
  buildFenceHour,
  buildHours,
  manWith,
  STRUCTURES,
  unman,
  upkeepOf,
} from '../../../src/sim/rules/construction.ts';
import { BUILD_M_PER_HOUR } from '../../../src/sim/rules/fence.ts';
import { plain, play, type Sketch } from '../support/board.ts';

const sketch: Sketch = {
  map: ['gbe', 'ggg'],
  units: [{ id: 'army', at: [0, 1] }],
  structures: [
    { id: 'post', at: [0, 0] },
    { id: 'high', at: [2, 0] },
  ],
  towns: [{ at: [2, 1] }],
};

test('rugged ground takes longer to build on, costs more, and more to keep', () => {
  const { board, structure } = play(sketch);
  const [flat, broken, steep] = [0, 1, 2];
  const cost = (tile: number): number => buildCost(board.ground, 'tower', tile);
  expect(cost(flat)).toBe(STRUCTURES.tower.cost);
  expect([cost(broken) > cost(flat), cost(steep) > cost(broken)]).toEqual([true, true]);
  expect(buildHours(board.ground, 'tower', steep, false)).toBeGreaterThan(STRUCTURES.tower.hours);
  expect(upkeepOf(board.ground, structure('high'))).toBeGreaterThan(upkeepOf(board.ground, structure('post')));
});

test('engineers work twice as fast', () => {
  const { board } = play(sketch);
  expect(buildHours(board.ground, 'post', 0, true)).toBe(buildHours(board.ground, 'post', 0, false) / 2);
});

test('a crew is as large as the post and comes from the unit, which keeps five', () => {
  const { structure, unit, state } = play(sketch);
  const [army, post] = [unit('army'), structure('post')];
  manWith(army, post);
  expect([army.men, post.crew]).toEqual([100 - STRUCTURES.post.crew, STRUCTURES.post.crew]);
  unman(state.units, post);
  expect([army.men, post.crew, post.crewUnit]).toEqual([100, 0, null]);
  army.men = 12;
  manWith(army, post);
  expect([army.men, post.crew]).toEqual([5, 7]);
});

const line: Sketch = {
  map: plain(8, 12),
  abroad: 1,
  units: [{ id: 'sappers', kind: 'engineers', at: [1, 0] }],
  kmPerTile: 1,
};

test('fence grows edge by edge, by day only', () => {
  const game = play(line);
  const unit = game.unit('sappers');
  const task = {
    type: 'fence' as const,
    tile: 0,
    target: 'e0',
    hoursLeft: 0,
    edges: ['e0', 'e1'],
    layer: 'wire' as const,
    found: false,
  };
  expect(buildFenceHour(game.hour(22), unit, task)).toBe(false);
  expect(game.state.fence[0].wireM).toBe(0);
  let hours = 0;
  while (!buildFenceHour(game.hour(12), unit, task)) hours++;
  expect(hours + 1).toBe(2000 / BUILD_M_PER_HOUR);
  expect(game.state.fence.map((f) => f.wireM).slice(0, 3)).toEqual([1000, 1000, 0]);
});

test('engineers drive from one stretch to the next, they do not fly', () => {
  const game = play(line);
  game.state.units[0].men = 60;
  game.give({ type: 'buildFence', unit: 'sappers', edges: ['e0', 'e11'], layer: 'wire' });
  while (game.state.fence[0].wireM < 1000) game.run(1);
  expect(game.unit('sappers').tile).toBe(game.at(1, 0));
  game.run(18);
  expect(game.state.fence[11].wireM).toBe(1000);
});

test('sensors stand once the whole stretch has them', () => {
  const game = play({ ...line, fence: [{ edge: 'e0', sensors: false, towers: false }] });
  game.give({ type: 'buildFence', unit: 'sappers', edges: ['e0'], layer: 'sensors' });
  game.run(2);
  expect(game.state.fence[0].sensors).toBe(false);
  game.run(8);
  expect(game.state.fence[0]).toMatchObject({ sensors: true, workM: 0 });
  expect(game.told('fenceBuilt')).toBe(true);
});
