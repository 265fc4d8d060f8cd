// Release: those held from a settlement go home in the next hour.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused where nobody is held', () => {
  expect(refused(field(), { type: 'releaseDetainees', settlement: 'east' })).toBe('nobodyHeld');
});

test('sends everybody home', () => {
  const game = field();
  game.town('east').heldInnocent = 2;
  taken(game, { type: 'releaseDetainees', settlement: 'east' });
  game.run(1);
  expect(game.frame().settlements[0].detainees).toBe(0);
  expect(game.town('east').trust).toBeGreaterThan(5000);
});

test('twice ordered is once done', () => {
  const game = field();
  game.town('east').heldInnocent = 1;
  taken(game, { type: 'releaseDetainees', settlement: 'east' });
  expect(refused(game, { type: 'releaseDetainees', settlement: 'east' })).toBeNull();
  game.run(1);
  expect(game.state.ledger.filter((e) => e.cause === 'released')).toHaveLength(1);
});
