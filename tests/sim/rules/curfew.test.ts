// Curfew: resented every cycle; kept, it is hard on those who come by night, and people see less.

import { expect, test } from 'vitest';
import {
  curfewHour,
  metUnderCurfew,
  reportsUnderCurfew,
  stoppedByCurfew,
  tipsUnderCurfew,
} from '../../../src/sim/rules/curfew.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(12, 3),
  towns: [{ id: 'hit', at: [2, 1] }],
  units: [{ id: 'guard', at: [2, 1] }],
});

test('costs trust and adds fear each dawn', () => {
  const game = play(scenario);
  game.state.people[0].curfew = true;
  curfewHour(game.hour(30));
  expect(game.town('hit')).toMatchObject({ trust: 4900, fearOfForces: 40 });
  game.state.people[0].curfew = false;
  curfewHour(game.hour(54));
  expect(game.town('hit').trust).toBe(4900);
});

test('men who come for food are met oftener where somebody keeps it; people see less either way', () => {
  const game = play(scenario);
  expect([metUnderCurfew(game.state, 0), reportsUnderCurfew(game.state, 0)]).toEqual([1, 1]);
  game.state.people[0].curfew = true;
  expect(metUnderCurfew(game.state, 0)).toBeGreaterThan(1);
  game.unit('guard').tile = game.at(11, 1);
  expect(metUnderCurfew(game.state, 0)).toBe(1);
  expect(reportsUnderCurfew(game.state, 0)).toBeLessThan(1);
  expect(tipsUnderCurfew(game.state, 0)).toBeLessThan(1);
});

test('half of those who come to mine a road beside it give it up', () => {
  const stopped = (x: number): number =>
    shareOf(400, scenario, (game) => {
      game.state.people[0].curfew = true;
      return stoppedByCurfew(game.hour(23), game.at(x, 1), 7);
    });
  expect(Math.abs(stopped(3) - 0.5)).toBeLessThan(0.07);
  expect(stopped(9)).toBe(0);
});
