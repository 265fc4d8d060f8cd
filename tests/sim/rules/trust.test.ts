// Trust: moves for a reason that is written down, never far in a cycle, and drifts to the middle when left alone.

import { expect, test } from 'vitest';
import { move, provinceTrust, trustHour } from '../../../src/sim/rules/trust.ts';
import { trustBand } from '../../../src/sim/rules/reading.ts';
import { plain, play } from '../support/board.ts';

const board = (trust = 50) => play({ map: plain(4, 2), towns: [{ id: 'hit', at: [1, 1], trust }] });

test('every change stands in the ledger with its cause', () => {
  const game = board();
  expect(move(game.hour(12), 0, 'trust', -300, { code: 'falseArrest', by: 'unit0' })).toBe(-300);
  expect(game.town('hit').trust).toBe(4700);
  expect(game.state.ledger).toMatchObject([{ cause: 'falseArrest', delta: -300, by: 'unit0', hour: 12, known: true }]);
});

test('at most ten points a cycle either way, until the next dawn', () => {
  const game = board();
  for (let n = 0; n < 5; n++) move(game.hour(12), 0, 'trust', -300, { code: 'search' });
  expect(game.town('hit').trust).toBe(4000);
  expect(game.state.ledger.reduce((sum, e) => sum + e.delta, 0)).toBe(-1000);
  for (let n = 0; n < 5; n++) move(game.hour(13), 0, 'trust', 800, { code: 'released' });
  expect(game.town('hit').trust).toBe(5000);
  trustHour(game.hour(30));
  const before = game.town('hit').trust;
  move(game.hour(31), 0, 'trust', -300, { code: 'search' });
  expect(game.town('hit').trust).toBe(before - 300);
});

test('drifts a fiftieth of the way to 40 each dawn, from both sides, and at no other hour', () => {
  for (const [trust, after] of [
    [90, 8900],
    [40, 4000],
    [15, 1550],
  ] as const) {
    const game = board(trust);
    trustHour(game.hour(29));
    expect(game.town('hit').trust).toBe(trust * 100);
    trustHour(game.hour(30));
    expect(game.town('hit').trust).toBe(after);
    expect(game.state.ledger).toEqual([]);
  }
});

test('fears fade, but not to nothing; no measure leaves its scale', () => {
  const game = board(2);
  const town = game.town('hit');
  town.fearOfIsil = 9900;
  move(game.hour(12), 0, 'fearOfIsil', 500, { code: 'isilVisit' });
  expect(town.fearOfIsil).toBe(10000);
  move(game.hour(12), 0, 'trust', -900, { code: 'killing' });
  expect(town.trust).toBe(0);
  for (let day = 1; day < 300; day++) trustHour(game.hour(24 * day + 6));
  expect(town.fearOfIsil).toBeGreaterThan(1000);
  expect(town.fearOfIsil).toBeLessThan(2000);
});

test('a town weighs less than a city and more than a village', () => {
  const game = play({
    map: plain(4, 2),
    towns: [
      { at: [0, 0], kind: 'city', trust: 60 },
      { at: [1, 0], kind: 'town', trust: 30 },
      { at: [2, 0], kind: 'village', trust: 0 },
    ],
  });
  expect(provinceTrust(game.state)).toBe(4000);
});

test('who fears the forces does not complain to them: the reading grows wide', () => {
  const game = board();
  const calm = trustBand(game.state, 0);
  game.town('hit').fearOfForces = 8000;
  expect(trustBand(game.state, 0)).toBeGreaterThan(calm + 4);
});
