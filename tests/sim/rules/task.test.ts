// Tasks: done where the route has led, then home again; nothing is done by nobody.

import { expect, test } from 'vitest';
import { plain, play } from '../support/board.ts';

const board = () =>
  play({
    map: plain(10, 3),
    units: [
      { id: 'army', at: [0, 1] },
      { id: 'other', at: [0, 0] },
    ],
    towns: [{ at: [9, 2] }],
  });

test('a company builds, mans what it built and goes home', () => {
  const game = board();
  game.give({ type: 'buildStructure', kind: 'checkpoint', tile: game.at(4, 1), unit: 'army' });
  const built = game.state.structures[0];
  expect(built.building).toBe(true);
  game.run(12);
  expect(built).toMatchObject({ building: false, condition: 100, crewUnit: 'army' });
  expect(built.crew).toBeGreaterThan(0);
  game.run(6);
  expect(game.unit('army')).toMatchObject({ task: null, tile: game.at(0, 1) });
});

test('nothing is finished before the unit is there', () => {
  const game = board();
  game.give({ type: 'buildStructure', kind: 'checkpoint', tile: game.at(9, 1), unit: 'army' });
  while (game.unit('army').route.length > 0) {
    expect(game.state.structures[0].building).toBe(true);
    game.run(1);
  }
});

test('what nobody works on any more is given up, and its ground is free', () => {
  const game = board();
  game.give({ type: 'buildStructure', kind: 'post', tile: game.at(4, 1), unit: 'army' });
  game.give({ type: 'moveUnit', unit: 'army', to: game.at(2, 2) });
  game.run(12);
  expect(game.state.structures).toEqual([]);
  game.give({ type: 'buildStructure', kind: 'post', tile: game.at(4, 1), unit: 'other' });
  game.run(24);
  expect(game.state.structures).toMatchObject([{ building: false, crewUnit: 'other' }]);
});

test('a unit without men finishes nothing', () => {
  const game = board();
  game.give({ type: 'buildStructure', kind: 'post', tile: game.at(0, 1), unit: 'army' });
  game.unit('army').men = 0;
  game.run(3);
  expect(game.state.structures.filter((s) => !s.building)).toEqual([]);
});
