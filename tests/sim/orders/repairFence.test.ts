// Mending: a cut that was found is closed.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused where no cut is known', () => {
  const game = field();
  game.state.fence[4].cut = true;
  expect(refused(game, { type: 'repairFence', unit: 'army', edge: 'e4' })).toBe('nothingToRepair');
});

test('closes it when it was said', () => {
  const game = field();
  Object.assign(game.state.fence[4], { cut: true, cutKnown: true });
  const said = taken(game, { type: 'repairFence', unit: 'border', edge: 'e4' });
  expect(hoursUntil(game, () => !game.state.fence[4].cut)).toBe(said.doneIn);
  expect(game.frame().fence[0].cut).toBe(false);
});
