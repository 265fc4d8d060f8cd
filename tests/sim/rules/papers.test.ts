// Papers lead to a cell or a store, now and then to the method and the money; some are old. The player's reading of money
// is a range.

import { expect, test } from 'vitest';
import { layUp } from '../../../src/sim/rules/cache.ts';
import { leadFromPapers } from '../../../src/sim/rules/papers.ts';
import { plain, play, scenarioOf, type Tiny } from '../support/board.ts';

const land = scenarioOf({ map: plain(24, 10, 'b'), kmPerTile: 2, towns: [{ at: [12, 8] }] });

function taken(i: number, withStore = false): Tiny {
  const game = play(land, `papers ${i}`);
  game.cell([3, 3], 4);
  if (withStore) layUp(game.state, game.at(6, 6));
  game.state.enemy.funds = 100_000;
  leadFromPapers(game.hour(40), game.at(12, 2), i);
  return game;
}

test('most lead to a cell, and are right more often than word of mouth', () => {
  let right = 0;
  for (let i = 0; i < 300; i++) if (taken(i).state.leads.some((l) => l.cell >= 0 && l.source === 'papers')) right++;
  expect(right).toBeGreaterThan(240);
  expect(right).toBeLessThan(290);
});

test('some name a store', () => {
  let stores = 0;
  for (let i = 0; i < 200; i++) if (taken(i, true).state.leads.some((l) => l.kind === 'cache')) stores++;
  expect(stores).toBeGreaterThan(25);
  expect(stores).toBeLessThan(80);
});

test('some say how the leader wants it done, some what money there is, as a range', () => {
  let methods = 0;
  let funds = 0;
  for (let i = 0; i < 200; i++) {
    const { known, method } = taken(i).state.enemy;
    if (known.method !== null) {
      methods++;
      expect(known.method).toBe(method);
    }
    if (known.funds) {
      funds++;
      expect(known.funds[0]).toBeLessThan(known.funds[1]);
      expect(known.funds[1]).toBeGreaterThan(60_000);
    }
  }
  expect(methods).toBeGreaterThan(50);
  expect(funds).toBeGreaterThan(25);
});

test('the frame says no more than was read', () => {
  const game = play(land);
  expect(game.frame().enemy).toMatchObject({ funds: null, methodRead: null, leaderFell: null, incidents: 0 });
});
