// Air cover: so many sorties a phase, some hours over a place, following what is found, down in a storm.

import { expect, test } from 'vitest';
import { watchOf } from '../../../src/sim/rules/detection.ts';
import { STORM } from '../../../src/sim/rules/dust.ts';
import { ORBIT_HOURS, orbitHour } from '../../../src/sim/rules/orbit.ts';
import { plain, play } from '../support/board.ts';

const board = () =>
  play({ map: plain(12, 12), assets: [{ id: 'drone', sortiesDay: 2, sortiesNight: 1 }], towns: [{ at: [0, 0] }] });

test('an orbit uncovers ground for its hours and no longer', () => {
  const game = board();
  const spot = game.at(6, 6);
  expect(watchOf(game.state, false, 0)[spot]).toBe(0);
  game.give({ type: 'flyOrbit', asset: 'drone', tile: spot });
  for (let n = 1; n <= ORBIT_HOURS; n++) {
    game.run(1);
    expect(watchOf(game.state, false, 0)[spot], `hour ${n}`).toBeGreaterThan(0);
  }
  game.run(1);
  expect(game.state.orbits).toEqual([]);
});

test('sorties are new each phase', () => {
  const game = board();
  game.give({ type: 'flyOrbit', asset: 'drone', tile: game.at(6, 6) });
  expect(game.state.assets[0].sortiesLeft).toBe(1);
  game.run(12);
  expect(game.state.assets[0].sortiesLeft).toBe(1);
  game.run(12);
  expect(game.state.assets[0].sortiesLeft).toBe(2);
});

test('a storm brings everything down', () => {
  const game = board();
  game.give({ type: 'flyOrbit', asset: 'drone', tile: game.at(6, 6) });
  game.state.dust = STORM;
  orbitHour(game.hour(12));
  expect(game.state.orbits).toEqual([]);
  expect(game.told('orbitBrokenOff')).toBe(true);
  expect(game.frame().assets[0].grounded).toBe(true);
});

test('stays over what it sees', () => {
  const game = board();
  game.state.orbits.push({ asset: 'drone', tile: game.at(6, 6), hoursLeft: 4, follows: null });
  const cell = game.cell([6, 6], 4);
  const contact = game.contact(cell, { source: 'orbit' });
  orbitHour(game.hour(20));
  contact.tile = game.at(7, 6);
  orbitHour(game.hour(21));
  expect(game.state.orbits[0].tile).toBe(game.at(7, 6));
  contact.live = false;
  contact.tile = game.at(9, 9);
  orbitHour(game.hour(22));
  expect(game.state.orbits[0].tile).toBe(game.at(7, 6));
});
