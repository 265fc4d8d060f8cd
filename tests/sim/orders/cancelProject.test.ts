// Giving up a project: the money is gone, and so is a promise.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused where nothing is in work; costs trust else', () => {
  const game = field();
  expect(refused(game, { type: 'cancelProject', settlement: 'east' })).toBe('noProject');
  taken(game, { type: 'startProject', settlement: 'east', kind: 'clinic' });
  const { money } = game.state;
  expect(taken(game, { type: 'cancelProject', settlement: 'east' }).effects).toEqual({ trust: -100 });
  expect(game.state.money).toBe(money);
  expect(game.town('east').trust).toBe(4900);
  expect(game.frame().people[0].project).toBeNull();
});
