// The belief map: from what was seen and nothing else; empty searches lower it here and raise it elsewhere.

import { expect, test } from 'vitest';
import {
  believe,
  beliefHour,
  forget,
  foundEmpty,
  newsOf,
  ONE_CELL,
  someoneAmong,
  totalBelief,
} from '../../../src/sim/rules/belief.ts';
import { watchOf } from '../../../src/sim/rules/detection.ts';
import { frameOf } from '../../../src/sim/index.ts';
import { play } from '../support/board.ts';

const board = (units: { at: readonly [number, number] }[] = []) =>
  play({ map: ['gggggggg', 'gbbggggg', 'gbbggggg', 'gggggggg', 'gggggggg'], towns: [{ at: [7, 4] }], units });

test('begins with the middle of the estimate, most of it where ground hides', () => {
  const { state, at } = board();
  expect(totalBelief(state) / ONE_CELL).toBeCloseTo(4, 2);
  expect(state.belief[at(1, 1)]).toBeGreaterThan(4 * state.belief[at(5, 3)]);
});

test('an empty search lowers what is believed there by its chance, and raises all the rest', () => {
  const { state, at } = board();
  const total = totalBelief(state);
  const here = state.belief[at(1, 1)];
  const there = state.belief[at(2, 2)];
  foundEmpty(state, at(1, 1), 0.7);
  expect(state.belief[at(1, 1)] / here).toBeLessThan(0.45);
  expect(state.belief[at(2, 2)]).toBeGreaterThan(there);
  expect(totalBelief(state) / total).toBeCloseTo(1, 3);
});

test('a lead moves belief to its area and makes no cells', () => {
  const { state, at } = board();
  const total = totalBelief(state);
  believe(state, [at(6, 3), at(5, 3)], 0.75);
  expect((state.belief[at(6, 3)] + state.belief[at(5, 3)]) / ONE_CELL).toBeGreaterThan(0.75);
  expect(totalBelief(state) / total).toBeCloseTo(1, 3);
});

test('a cell that is gone is believed no more', () => {
  const game = board();
  const total = totalBelief(game.state);
  forget(game.state, game.cell([1, 1], 4));
  expect(total - totalBelief(game.state)).toBeCloseTo(ONE_CELL, -4);
  expect(Math.min(...game.state.belief)).toBeGreaterThanOrEqual(0);
});

test('where somebody watches and sees nothing, less is believed', () => {
  const game = board([{ at: [5, 3] }]);
  const before = game.state.belief[game.at(5, 3)];
  for (let h = 7; h < 18; h++) {
    const hour = game.hour(h);
    hour.watch = watchOf(game.state, false, 0);
    beliefHour(hour);
  }
  expect(game.state.belief[game.at(5, 3)]).toBeLessThan(before);
  expect(game.state.belief[game.at(1, 4)]).toBe(board().state.belief[game.at(1, 4)]);
});

test('by night it spreads, by day it stays', () => {
  const game = board();
  game.state.belief.fill(0);
  game.state.belief[game.at(4, 3)] = ONE_CELL;
  game.state.believedCells = ONE_CELL;
  const quiet = (h: number): void => {
    const hour = game.hour(h);
    hour.watch = new Int32Array(game.state.belief.length);
    beliefHour(hour);
  };
  for (let h = 7; h < 18; h++) quiet(h);
  expect(game.state.belief[game.at(4, 3)]).toBe(ONE_CELL);
  for (let h = 18; h < 30; h++) quiet(h);
  expect(game.state.belief[game.at(4, 3)]).toBeLessThan(ONE_CELL);
  expect(totalBelief(game.state)).toBe(ONE_CELL);
});

test('the picture draws a lost contact to where it can be by now', () => {
  const game = board();
  game.state.hour = 30;
  const cell = game.cell([5, 3], 4);
  game.contact(cell, { live: false, seenHour: 22 });
  const frame = frameOf(game.state);
  const [contact] = frame.contacts;
  expect(contact.reach.length).toBeGreaterThan(5);
  expect(contact.reach).toContain(game.at(5, 3));
  const shown = frame.belief.reduce((sum, b) => sum + b, 0);
  expect(shown / totalBelief(game.state)).toBeCloseTo(1, 2);
  game.state.contacts[0].seenHour = 30;
  expect(frameOf(game.state).contacts[0].reach).toEqual([game.at(5, 3)]);
});

test('the same news twice is hardly a second cell', () => {
  const { state, at } = board();
  const here = (): number => state.belief[at(6, 3)] / ONE_CELL;
  believe(state, [at(6, 3)], 0.75);
  const once = here();
  believe(state, [at(6, 3)], 0.75);
  expect(once).toBeGreaterThan(0.7);
  expect(here() - once).toBeLessThan(0.6 * once);
  expect(newsOf(0)).toBe(1);
  expect(newsOf(3)).toBeLessThan(0.2);
});

test('somebody is among tiles as often as on any of them; nobody is ever sure', () => {
  const map = new Int32Array([500_000, 500_000, 5_000_000]);
  expect(someoneAmong(map, [0])).toBeCloseTo(0.5);
  expect(someoneAmong(map, [0, 1])).toBeCloseTo(0.75);
  expect(someoneAmong(map, [2])).toBeLessThan(0.95);
  expect(someoneAmong(map, [0, 1], () => 0.5)).toBeCloseTo(1 - 0.75 * 0.75);
});
