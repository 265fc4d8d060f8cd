// A guard for the mukhtar: a standing order, paid for by the cycle.

import { expect, test } from 'vitest';
import { upkeep } from '../../../src/sim/rules/budget.ts';
import { GUARD_COST } from '../../../src/sim/rules/mukhtar.ts';
import { field, refused, taken } from '../support/orders.ts';

test('refused when it is so already, and where there is no mukhtar', () => {
  const game = field();
  expect(refused(game, { type: 'protectMukhtar', settlement: 'east', on: false })).toBe('mukhtarUnguarded');
  taken(game, { type: 'protectMukhtar', settlement: 'east', on: true });
  expect(refused(game, { type: 'protectMukhtar', settlement: 'east', on: true })).toBe('mukhtarGuarded');
  game.state.people[2].mukhtar = 'lost';
  expect(refused(game, { type: 'protectMukhtar', settlement: 'west', on: true })).toBe('noMukhtar');
});

test('costs by the cycle while he is guarded', () => {
  const game = field();
  const before = upkeep(game.state);
  taken(game, { type: 'protectMukhtar', settlement: 'east', on: true });
  expect(upkeep(game.state) - before).toBe(GUARD_COST);
  taken(game, { type: 'protectMukhtar', settlement: 'east', on: false });
  expect(upkeep(game.state)).toBe(before);
});
