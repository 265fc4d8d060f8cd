// Monitors: with a militia, for money each cycle.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused with the army', () => {
  expect(refused(field(), { type: 'monitorMilitia', unit: 'army' })).toBe('notAMilitia');
});

test('costs what was said, each cycle', () => {
  const game = field();
  const before = game.frame().money.upkeep;
  const said = taken(game, { type: 'monitorMilitia', unit: 'hashd' });
  expect(game.unit('hashd').monitored).toBe(true);
  expect(game.frame().money.upkeep - before).toBe(said.moneyPerCycle);
  expect(refused(game, { type: 'monitorMilitia', unit: 'hashd' })).toBe('monitoredAlready');
});
