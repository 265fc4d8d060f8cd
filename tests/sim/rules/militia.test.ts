// Conduct: militias abuse most, monitors leave two fifths of it, time and losses add to it, and the cause is seldom seen.

import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { militiaHour, misconductChance } from '../../../src/sim/rules/militia.ts';
import type { UnitKind } from '../../../src/sim/index.ts';
import { meanOf, plain, play, scenarioOf, shareOf } from '../support/board.ts';

const among = (kind: UnitKind, at: readonly [number, number] = [2, 2]) =>
  scenarioOf({
    map: plain(9, 5),
    units: [{ id: 'unit', kind, at, discipline: 40, men: 100 }],
    towns: [{ at: [2, 2] }],
  });
const chanceOf = (kind: UnitKind, over = {}): number => {
  const game = play(among(kind));
  return misconductChance(k, Object.assign(game.unit('unit'), over));
};

test('militias most, then tribes, police and army; engineers are not among people', () => {
  const order = (['militia', 'tribal', 'police', 'army', 'engineers'] as const).map((kind) => chanceOf(kind));
  expect(order).toEqual([...order].sort((a, b) => b - a));
  expect(new Set(order).size).toBe(5);
  expect(order[4]).toBe(0);
});

test('a monitor leaves two fifths of it', () => {
  expect(chanceOf('militia', { monitored: true }) / chanceOf('militia')).toBeCloseTo(0.4, 9);
});

test('discipline keeps it down; time in place and losses bring it up', () => {
  expect(chanceOf('militia', { discipline: 90 })).toBeLessThan(chanceOf('militia', { discipline: 30 }));
  expect(chanceOf('militia', { knowledge: 10 })).toBeGreaterThan(chanceOf('militia', { knowledge: 0 }));
  expect(chanceOf('militia', { grief: 10 })).toBeGreaterThan(chanceOf('militia', { grief: 0 }));
});

test('happens as often as that, at dawn, and a fifth of it is grave', () => {
  const scenario = among('militia');
  const often = shareOf(600, scenario, (game) => {
    game.unit('unit').grief = 20;
    militiaHour(game.hour(12));
    expect(game.state.tally.abuses).toBe(0);
    militiaHour(game.hour(30));
    return game.state.tally.abuses > 0;
  });
  expect(Math.abs(often - chanceOf('militia', { grief: 20 }))).toBeLessThan(0.06);
  let grave = 0;
  let all = 0;
  meanOf(600, scenario, (game) => {
    game.unit('unit').grief = 20;
    militiaHour(game.hour(30));
    all += game.state.tally.abuses;
    grave += game.state.tally.civiliansHarmed;
    return 0;
  });
  expect(Math.abs(grave / all - 0.2)).toBeLessThan(0.06);
});

test('trust falls at once; who did it shows only now and then, and oftener with a monitor', () => {
  const known = (monitored: boolean): number => {
    let abuses = 0;
    let seen = 0;
    meanOf(500, among('militia'), (game) => {
      Object.assign(game.unit('unit'), { monitored, grief: 20, discipline: 0 });
      militiaHour(game.hour(30));
      if (game.state.tally.abuses === 0) return 0;
      abuses++;
      expect(game.state.towns[0].trust).toBeLessThan(5000);
      const [entry] = game.frame().ledger;
      if (entry.cause !== 'unexplained') seen++;
      else expect([entry.by, entry.abuse, entry.params]).toEqual([null, false, {}]);
      return 0;
    });
    return seen / abuses;
  };
  expect(known(true)).toBeGreaterThan(0.7);
  expect(known(false)).toBeLessThan(0.3);
});

test('where nobody lives nobody is wronged', () => {
  expect(
    shareOf(100, among('militia', [8, 4]), (game) => {
      game.unit('unit').grief = 20;
      militiaHour(game.hour(30));
      return game.state.tally.abuses > 0;
    }),
  ).toBe(0);
});

test('what people say is an accusation; some of it is untrue, more where ISIL is believed', () => {
  const rumours = (propaganda: number): number => {
    let said = 0;
    meanOf(800, among('militia'), (game) => {
      game.state.people[0].propaganda = propaganda;
      militiaHour(game.hour(30));
      if (game.state.ledger.some((e) => e.untrue)) {
        said++;
        expect(game.state.tally.abuses).toBe(0);
        expect(game.frame().ledger[0]).toMatchObject({ said: 'accused', by: 'unit' });
      }
      return 0;
    });
    return said / 800;
  };
  const [few, many] = [rumours(0), rumours(10000)];
  expect(few).toBeGreaterThan(0.005);
  expect(many).toBeGreaterThan(few + 0.015);
});
