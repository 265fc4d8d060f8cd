// A tribal force: only where a town calls, once, and there when it was said.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused where the town does not call, and where one was raised', () => {
  const game = field();
  expect(refused(game, { type: 'raiseTribal', settlement: 'east' })).toBe('townDoesNotCall');
  Object.assign(game.state.people[0], { asks: 'call', raised: true });
  expect(refused(game, { type: 'raiseTribal', settlement: 'east' })).toBe('tribalRaised');
});

test('stands when it was said', () => {
  const game = field();
  game.state.people[0].asks = 'call';
  const said = taken(game, { type: 'raiseTribal', settlement: 'east' });
  expect(hoursUntil(game, () => game.told('tribalRaised'))).toBe(said.doneIn);
});
