// Patrons: call a militia elsewhere or some of its men home, with a day's notice, and take a court case amiss.

import { expect, test } from 'vitest';
import { prosecute } from '../../../src/sim/rules/inquiry.ts';
import { patronsHour } from '../../../src/sim/rules/patrons.ts';
import { move } from '../../../src/sim/rules/trust.ts';
import { refused } from '../support/orders.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(14, 5),
  towns: [{ at: [2, 2] }, { at: [11, 2] }],
  units: [{ id: 'hashd', kind: 'militia', at: [2, 2], men: 120, discipline: 30 }],
});

test('call about one in twelve dawns at full pull, never without; home or to a place they choose', () => {
  const called = (pull: number): number =>
    shareOf(600, scenario, (game) => {
      game.state.allegiances[0].pull = pull;
      patronsHour(game.hour(30));
      return game.told('militiaCalled') || game.told('militiaCalledHome');
    });
  expect(called(0)).toBe(0);
  expect(Math.abs(called(100) - 0.08)).toBeLessThan(0.03);
});

test('it sets out a day later, or stays; a monitor holds it', () => {
  const goes = (monitored: boolean): number =>
    shareOf(300, scenario, (game) => {
      const to = game.at(11, 2);
      Object.assign(game.state.allegiances[0], { pull: 80, calledTo: to, calledAt: 40 });
      game.unit('hashd').monitored = monitored;
      patronsHour(game.hour(39));
      expect(game.unit('hashd').task).toBeNull();
      patronsHour(game.hour(40));
      expect(game.state.allegiances[0].calledTo).toBe(-1);
      return game.unit('hashd').task?.tile === to;
    });
  expect(goes(false)).toBeGreaterThan(0.6);
  expect(goes(true)).toBeLessThan(goes(false) - 0.1);
});

test('men called home are gone for good', () => {
  for (let n = 0; n < 400; n++) {
    const game = play(scenario, `h${n}`);
    game.state.allegiances[0].pull = 100;
    patronsHour(game.hour(30));
    if (!game.told('militiaCalledHome')) continue;
    expect(game.unit('hashd')).toMatchObject({ men: 72, menAtFull: 72 });
    return;
  }
  expect.unreachable('nobody was called home');
});

test('a court case may be taken amiss: no orders for two days', () => {
  for (let n = 0; n < 40; n++) {
    const game = play(scenario, `c${n}`);
    game.state.allegiances[0].pull = 100;
    move(game.hour(30), 0, 'trust', -300, { code: 'arbitraryArrest', by: 'hashd', abuse: true });
    prosecute(game.hour(30), game.state.ledger[0]);
    patronsHour(game.hour(31));
    if (!game.told('militiaProvoked')) continue;
    game.state.stage = 'orders';
    expect(refused(game, { type: 'moveUnit', unit: 'hashd', to: game.at(5, 2) })).toBe('militiaSulks');
    expect(game.frame().militias[0].sulksUntil).toBe(31 + 48);
    return;
  }
  expect.unreachable('never taken amiss');
});
