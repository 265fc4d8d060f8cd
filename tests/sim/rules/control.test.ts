// Control: by day what one stands on, after dark only where somebody stays; visits undo it, and half of that a night.

import { expect, test } from 'vitest';
import {
  control,
  controlForInforming,
  controlHour,
  HELD,
  ourNight,
  presence,
  recordVisit,
} from '../../../src/sim/rules/control.ts';
import { plain, play, type Sketch } from '../support/board.ts';

const sketch = (at: readonly [number, number]): Sketch => ({
  map: plain(20, 3),
  kmPerTile: 2,
  units: [{ id: 'army', at }],
  towns: [{ at: [3, 1] }],
});

test('a station counts whole, a patrol half, help within the hour a third, the far and the busy nothing', () => {
  const F = (at: readonly [number, number], postureNight: 'hold' | 'patrol' | 'ready' | 'rest', over = {}): number => {
    const game = play(sketch(at));
    Object.assign(game.unit('army'), { postureNight }, over);
    return presence(game.state, 0, true);
  };
  expect(F([3, 1], 'hold')).toBe(1);
  expect(F([5, 1], 'patrol')).toBe(0.5);
  expect(F([10, 1], 'ready')).toBe(0.3);
  expect(F([10, 1], 'patrol')).toBe(0);
  expect(F([19, 1], 'ready')).toBe(0);
  expect(F([3, 1], 'hold', { men: 5 })).toBe(0);
  expect(F([3, 1], 'hold', { stallsUntil: 40 })).toBe(0);
  const task = { type: 'move', tile: 0, target: null, hoursLeft: 0, edges: [], layer: null };
  expect(F([3, 1], 'hold', { task })).toBe(0);
});

test('day and night are two things', () => {
  const game = play(sketch([3, 1]));
  Object.assign(game.unit('army'), { postureDay: 'hold', postureNight: 'rest' });
  expect(control(game.state, 0, false, true)).toBe(100);
  expect(control(game.state, 0, true, true)).toBeLessThan(control(game.state, 0, false, true));
});

test('a manned post holds a place, an empty or unfinished one does not', () => {
  const held = (crew: number, building: boolean): number => {
    const game = play({ ...sketch([19, 2]), structures: [{ id: 'post', at: [3, 1] }] });
    Object.assign(game.structure('post'), { crew, building });
    return control(game.state, 0, true, true);
  };
  expect(held(20, false)).toBe(100);
  expect(held(0, false)).toBe(20);
  expect(held(20, true)).toBe(20);
});

test('a visit takes half of the scale and fades by half a night; what is not known of stays off the map', () => {
  const game = play(sketch([3, 1]));
  recordVisit(game.state, 0, false);
  expect(control(game.state, 0, true, false)).toBe(50);
  expect(control(game.state, 0, true, true)).toBe(100);
  for (let h = 0; h < 24; h++) controlHour(game.hour(20 + h));
  expect(control(game.state, 0, true, false)).toBe(75);
  recordVisit(game.state, 0, true);
  expect(control(game.state, 0, true, true)).toBe(50);
});

test('our night is the weighted share of places held after dark', () => {
  const game = play({
    map: plain(10, 3),
    units: [{ id: 'army', at: [1, 1] }],
    towns: [
      { at: [1, 1], kind: 'city' },
      { at: [5, 1], kind: 'town' },
      { at: [9, 1], kind: 'village' },
    ],
  });
  expect(ourNight(game.state)).toBe(50);
  game.unit('army').postureNight = 'rest';
  expect(control(game.state, 0, true, true) >= HELD).toBe(true);
  game.unit('army').tile = game.at(5, 1);
  expect(ourNight(game.state)).toBe(33);
});

test('for informing the night counts twice', () => {
  const game = play(sketch([3, 1]));
  Object.assign(game.unit('army'), { postureDay: 'hold', postureNight: 'patrol', tile: game.at(5, 1) });
  const day = control(game.state, 0, false, false);
  const night = control(game.state, 0, true, false);
  expect(controlForInforming(game.state, 0)).toBeCloseTo((day + 2 * night) / 300, 9);
  expect(night).not.toBe(day);
});
