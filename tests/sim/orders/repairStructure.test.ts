// Repair: a damaged post whole again.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused where nothing is broken', () => {
  expect(refused(field(), { type: 'repairStructure', structure: 'gate', unit: 'army' })).toBe('nothingToRepair');
});

test('is whole when it was said', () => {
  const game = field();
  game.structure('gate').condition = 40;
  const said = taken(game, { type: 'repairStructure', structure: 'gate', unit: 'army' });
  expect(hoursUntil(game, () => game.structure('gate').condition === 100)).toBe(said.doneIn);
});
