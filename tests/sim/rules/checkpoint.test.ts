// Checkpoint: everybody waits at it; strict ones find more and cost more; on no road they find nothing.

import { expect, test } from 'vitest';
import { checkpointHour } from '../../../src/sim/rules/checkpoint.ts';
import type { Strictness } from '../../../src/sim/index.ts';
import { meanOf, plain, play, scenarioOf, type Sketch } from '../support/board.ts';

const sketch: Sketch = {
  map: plain(10, 4),
  kmPerTile: 2,
  roads: [{ road: 'motorway', from: [0, 1], to: [9, 1] }],
  units: [{ id: 'army', at: [0, 0] }],
  structures: [{ id: 'gate', kind: 'checkpoint', at: [4, 1], crew: 'army' }],
  towns: [{ at: [5, 1] }, { at: [9, 3], kind: 'village' }],
};

/** Over forty dusks: couriers held a day, and trust lost by the town beside it. */
function kept(on: Sketch, strictness: Strictness): { finds: number; costs: number } {
  const scenario = scenarioOf(on);
  let costs = 0;
  const finds = meanOf(30, scenario, (game) => {
    game.cell([8, 3], 4);
    game.structure('gate').strictness = strictness;
    for (let day = 0; day < 40; day++) {
      game.state.towns[0].movedDown = 0;
      checkpointHour(game.hour(24 * day + 18));
      checkpointHour(game.hour(24 * day + 12));
    }
    costs = 5000 - game.state.towns[0].trust;
    expect(game.state.towns[1].trust).toBe(5000);
    return game.state.log.filter((e) => e.code === 'courierHeld').length / 40;
  });
  return { finds, costs: costs / 40 };
}

test('strictness trades finding against friction', () => {
  const lax = kept(sketch, 'lax');
  const strict = kept(sketch, 'strict');
  expect(strict.finds).toBeGreaterThan(2 * lax.finds);
  expect(strict.costs).toBe(40);
  expect(lax.costs).toBe(0);
  expect(kept(sketch, 'standard').costs).toBeLessThan(strict.costs);
});

test('off the road it finds nobody; without a crew it neither finds nor costs', () => {
  expect(kept({ ...sketch, roads: [] }, 'strict').finds).toBe(0);
  expect(kept({ ...sketch, structures: [{ id: 'gate', kind: 'checkpoint', at: [4, 1] }] }, 'strict')).toEqual({
    finds: 0,
    costs: 0,
  });
});

const gateOf = (kind: 'militia' | 'police' | 'army') =>
  scenarioOf({
    map: plain(6, 3),
    towns: [{ id: 'hit', at: [1, 1] }],
    units: [{ id: 'crew', kind, at: [2, 1] }],
    structures: [{ id: 'gate', kind: 'checkpoint', at: [2, 1], crew: 'crew' }],
  });
const trustAfter = (kind: 'militia' | 'police' | 'army', monitored = false): number => {
  const game = play(gateOf(kind));
  game.unit('crew').monitored = monitored;
  for (let day = 1; day <= 8; day++) checkpointHour(game.hour(24 * day + 18));
  return game.town('hit').trust;
};

test('who mans it matters: police are trusted, the army is borne, a militia takes money', () => {
  expect(trustAfter('police')).toBeGreaterThan(trustAfter('army'));
  // Half a point a cycle more than the army.
  expect(trustAfter('army') - trustAfter('militia')).toBe(8 * 50);
  expect(trustAfter('militia', true)).toBeGreaterThan(trustAfter('militia'));
});

test('why trust falls where a militia takes money shows only to who watches it', () => {
  const causes = (monitored: boolean): string[] => {
    const game = play(gateOf('militia'));
    game.unit('crew').monitored = monitored;
    for (let day = 1; day <= 8; day++) checkpointHour(game.hour(24 * day + 18));
    game.hour(24 * 9 + 8);
    return game
      .frame()
      .ledger.filter((e) => e.cause !== 'checkpoint')
      .map((e) => e.cause);
  };
  expect(causes(false)).toEqual(['unexplained', 'unexplained']);
  expect(causes(true)).toEqual(['toll', 'toll']);
});
