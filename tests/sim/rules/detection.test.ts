// Detection: far by day, hardly at night; the moon and thermal sights give some back; ground and stillness hide.

import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { detectionHour, footRange, noticeChance, structureSight, watchOf } from '../../../src/sim/rules/detection.ts';
import { plain, play, scenarioOf, shareOf, type Sketch } from '../support/board.ts';

const tower: Sketch = {
  map: plain(30, 3),
  kmPerTile: 1,
  units: [{ id: 'army', at: [0, 1] }],
  structures: [{ id: 'tower', kind: 'tower', at: [5, 1], crew: 'army' }],
  towns: [{ at: [29, 2] }],
};

/** Chance an hour that a walking party of four is noticed. */
function chance(sketch: Sketch, x: number, hour: number, over = {}, men = 4): number {
  const game = play(sketch);
  const h = game.hour(hour);
  h.watch = watchOf(game.state, h.isNight, h.moon);
  return noticeChance(h, game.cell([x, 1], men, { doing: 'walk', ...over }));
}

test('ranges on foot: 5 km by day, half a km in a moonless night, one and a half under a full moon', () => {
  expect([footRange(k, false, 0), footRange(k, true, 0), footRange(k, true, 1)]).toEqual([5, 0.5, 1.5]);
});

test('a tower sees ten km by day, next to nothing by night, six with a thermal sight', () => {
  const { state } = play(tower);
  const [plainTower] = state.structures;
  expect(structureSight(k, plainTower, false, 0).km).toBe(10);
  expect(structureSight(k, plainTower, true, 0).km).toBeLessThan(1);
  expect(structureSight(k, { ...plainTower, thermal: true }, true, 0).km).toBe(6);
  expect(chance(tower, 13, 12)).toBeGreaterThan(0.5);
  expect(chance(tower, 10, 22)).toBe(0);
  const thermal = { ...tower, structures: [{ ...tower.structures?.[0], at: [5, 1] as const, thermal: true }] };
  expect(chance(thermal, 10, 22)).toBeGreaterThan(0.3);
  expect(chance({ ...tower, moonLit: 100 }, 7, 22)).toBeGreaterThan(chance(tower, 7, 22));
});

test('a tower nobody mans sees nothing', () => {
  expect(chance({ ...tower, units: [{ id: 'army', at: [0, 1], men: 5 }] }, 13, 12)).toBe(0);
});

test('who lies still in broken ground is hardly ever noticed', () => {
  const wild = { ...tower, map: plain(30, 3, 'b') };
  expect(chance(wild, 8, 12)).toBeLessThan(chance(tower, 8, 12));
  expect(chance(wild, 8, 12, { doing: 'hide' })).toBeLessThan(0.01);
  expect(chance(tower, 8, 12, { doing: 'hide' })).toBeLessThan(0.05);
  expect(chance(tower, 8, 12, {}, 12)).toBeGreaterThan(chance(tower, 8, 12, {}, 2));
});

test('a drone notices a mover in the open about a third of the time an hour, in broken ground a tenth', () => {
  const seen = (letter: string): number => {
    const game = play({ map: plain(9, 9, letter), kmPerTile: 2, towns: [{ at: [0, 0] }] });
    game.state.orbits.push({ asset: 'drone', tile: game.at(4, 4), hoursLeft: 3, follows: null });
    const h = game.hour(22);
    h.watch = watchOf(game.state, true, 0);
    return noticeChance(h, game.cell([4, 4], 4, { doing: 'walk' }));
  };
  expect(seen('g')).toBeCloseTo(0.35, 1);
  expect(seen('b')).toBeCloseTo(0.1, 1);
});

test('notices as often as its chance says, and tells the player once', () => {
  const scenario = scenarioOf(tower);
  const expected = chance(tower, 14, 12);
  const share = shareOf(500, scenario, (game) => {
    game.cell([14, 1], 4, { doing: 'walk' });
    detectionHour(game.hour(12));
    return game.state.contacts.length === 1 && game.told('contactSeen') !== game.told('contactIdentified');
  });
  expect(Math.abs(share - expected)).toBeLessThan(0.06);
});

test('patrols sweep the ground around them', () => {
  const sketch: Sketch = { ...tower, structures: [] };
  const patrolled = play(sketch);
  patrolled.unit('army').postureNight = 'patrol';
  const held = play(sketch);
  const at = held.at(4, 1);
  expect(watchOf(held.state, true, 0)[at]).toBe(0);
  expect(watchOf(patrolled.state, true, 0)[at]).toBeGreaterThan(0);
});
