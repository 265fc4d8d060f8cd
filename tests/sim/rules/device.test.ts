// Explosives on roads: laid by night, a danger by day, fewer where somebody looks for them.

import { expect, test } from 'vitest';
import { deviceHour, layDevice } from '../../../src/sim/rules/device.ts';
import { plain, play, scenarioOf, shareOf, type Sketch, type Tiny } from '../support/board.ts';

const road: Sketch = {
  map: plain(9, 5),
  roads: [{ road: 'motorway', from: [0, 2], to: [8, 2] }],
  towns: [{ at: [0, 0] }],
};
const lay = (game: Tiny): void => layDevice(game.hour(22), game.cell([0, 4], 4), game.at(4, 2));
const day = (game: Tiny): void => {
  for (let h = 30; h < 42; h++) deviceHour(game.hour(h));
};

test('no night sets one off', () => {
  const game = play(road);
  lay(game);
  for (let night = 0; night < 40; night++) {
    for (let h = 18; h < 30; h++) deviceHour(game.hour(24 * night + h));
  }
  expect(game.state.devices).toHaveLength(1);
  expect(game.state.incidents).toEqual([]);
});

test('traffic does by day: soon on a motorway, late on a lesser road, never off the road', () => {
  const explodes = (on: Sketch): number =>
    shareOf(200, on, (game) => {
      lay(game);
      day(game);
      return game.state.incidents.length > 0;
    });
  const motorway = explodes(road);
  const secondary = explodes({ ...road, roads: [{ road: 'secondary', from: [0, 2], to: [8, 2] }] });
  expect(motorway).toBeGreaterThan(0.5);
  expect(secondary).toBeLessThan(motorway);
  expect(secondary).toBeGreaterThan(0.1);
  expect(explodes({ ...road, roads: [] })).toBe(0);
});

test('patrols clear some first, engineers more', () => {
  const cleared = (kind: 'army' | 'engineers' | null): number => {
    const scenario = scenarioOf(kind ? { ...road, units: [{ kind, at: [4, 3] }] } : road);
    return shareOf(200, scenario, (game) => {
      for (const unit of game.state.units) unit.postureDay = 'patrol';
      lay(game);
      day(game);
      return game.told('deviceCleared');
    });
  };
  const patrol = cleared('army');
  expect(cleared(null)).toBe(0);
  expect(patrol).toBeGreaterThan(0.1);
  expect(cleared('engineers')).toBeGreaterThan(patrol);
});

test('a column that drives over it is hit, and the incident is counted once', () => {
  const game = play({ ...road, units: [{ id: 'army', at: [4, 2] }] });
  lay(game);
  game.unit('army').route = [game.at(5, 2)];
  deviceHour(game.hour(32));
  expect(game.state.devices).toEqual([]);
  expect(game.told('device_unit')).toBe(true);
  expect(game.unit('army').men).toBeLessThan(100);
  expect(game.state.tally.attacks).toBe(1);
});

test('a third of those that hit somebody kill', () => {
  const scenario = scenarioOf({ ...road, units: [{ id: 'army', at: [4, 2] }] });
  const deadly = shareOf(500, scenario, (game) => {
    lay(game);
    game.unit('army').route = [game.at(5, 2)];
    deviceHour(game.hour(32));
    return game.state.incidents[0].deadly;
  });
  expect(Math.abs(deadly - 1 / 3)).toBeLessThan(0.06);
});
