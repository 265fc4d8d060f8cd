// Options: in the state, in its hash, in what is decoded; difficulty and constants change the board that is played;
// a system that is off runs none of its rules; reduced luck keeps the chances and shortens the streaks.

import { expect, test } from 'vitest';
import { cleanOptions, decodeState, encodeState, hashState, newGame } from '../../src/sim/index.ts';
import { draw, keysOf } from '../../src/sim/random.ts';
import { RULES } from '../../src/sim/rules/index.ts';
import { RULES_OF } from '../../src/sim/systems.ts';
import { plain, scenarioOf } from './support/board.ts';

const scenario = scenarioOf({ map: plain(9, 9), towns: [{ at: [4, 4] }], units: [{ id: 'army', at: [4, 4] }] });

test('defaults spelt out are the same game as none', () => {
  const spelt = { difficulty: 'officer', disputed: { strikes: 'raise', backlash: 'weak' }, off: [] } as const;
  expect(cleanOptions(spelt)).toEqual({});
  expect(hashState(newGame(scenario, 'a', spelt))).toBe(hashState(newGame(scenario, 'a')));
  expect(newGame(scenario, 'a', spelt).scenario).toBe(scenario);
});

test('order and repeats of what is switched off do not matter', () => {
  expect(cleanOptions({ off: ['S13', 'S5', 'S13'] })).toEqual({ off: ['S5', 'S13'] });
});

test('options are in the hash and come back with the state', () => {
  const game = newGame(scenario, 'a', { difficulty: 'recruit', constants: { leadsBase: 0.1 } });
  expect(hashState(game)).not.toBe(hashState(newGame(scenario, 'a')));
  const again = decodeState(encodeState(game), scenario);
  expect(hashState(again)).toBe(hashState(game));
  expect(again.scenario).toBe(game.scenario);
});

test('a recruit has one staff more; a constant of one’s own is multiplied by the difficulty', () => {
  const { board } = newGame(scenario, 'a', { difficulty: 'recruit', constants: { incidentRate: 2 } }).scenario;
  expect(board.staff).toBe(scenario.board.staff + 1);
  expect(board.constants.incidentRate).toBe(1.5);
  expect(board.constants.leadFalseShare).toBe(scenario.board.constants.leadFalseShare);
});

test('every rule a system names exists', () => {
  const names = RULES.map((rule) => rule.name);
  for (const rules of Object.values(RULES_OF)) for (const rule of rules) expect(names).toContain(rule);
});

test('reduced luck keeps the chance and has no long streaks', () => {
  const streak = (even: boolean): number => {
    const keys = keysOf('luck', even);
    let longest = 0;
    let hits = 0;
    for (let actor = 0; actor < 50; actor++) {
      let run = 0;
      for (let hour = 0; hour < 400; hour++) {
        if (draw(keys, 'raid', actor, hour) < 0.3) {
          hits++;
          run = 0;
        } else longest = Math.max(longest, ++run);
      }
    }
    expect(Math.abs(hits / 20_000 - 0.3)).toBeLessThan(0.01);
    return longest;
  };
  expect(streak(false)).toBeGreaterThan(12);
  expect(streak(true)).toBeLessThan(6);
});
