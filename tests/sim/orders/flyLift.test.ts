// Lift: a team without heavy vehicles, anywhere on foot can stand.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused to what is too heavy, and into a lake', () => {
  const game = field();
  expect(refused(game, { type: 'flyLift', asset: 'heli', unit: 'army', to: game.at(9, 7) })).toBe('tooHeavyToLift');
  expect(refused(game, { type: 'flyLift', asset: 'heli', unit: 'raid', to: game.at(5, 8) })).toBe('noWay');
});

test('is there in the next hour', () => {
  const game = field();
  const said = taken(game, { type: 'flyLift', asset: 'heli', unit: 'raid', to: game.at(3, 8) });
  expect(hoursUntil(game, () => game.unit('raid').tile === game.at(3, 8), 3)).toBe(said.doneIn);
  expect(game.state.assets[2].sortiesLeft).toBe(0);
});
