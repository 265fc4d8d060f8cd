// Awareness: begun and ended by settlement, paid for by the cycle.

import { expect, test } from 'vitest';
import { AWARENESS_COST } from '../../../src/sim/rules/awareness.ts';
import { upkeep } from '../../../src/sim/rules/budget.ts';
import { field, refused, taken } from '../support/orders.ts';

test('refused where there is no such town, twice, and without money for a cycle', () => {
  const game = field();
  expect(refused(game, { type: 'startAwareness', settlement: 'nowhere' })).toBe('unknownSettlement');
  expect(refused(game, { type: 'endAwareness', settlement: 'east' })).toBe('noAwareness');
  taken(game, { type: 'startAwareness', settlement: 'east' });
  expect(refused(game, { type: 'startAwareness', settlement: 'east' })).toBe('awarenessAlready');
  game.state.money = 1000;
  expect(refused(game, { type: 'startAwareness', settlement: 'west' })).toBe('noMoney');
});

test('costs by the cycle until it is ended', () => {
  const game = field();
  const before = upkeep(game.state);
  expect(taken(game, { type: 'startAwareness', settlement: 'east' }).moneyPerCycle).toBe(AWARENESS_COST / 1000);
  expect(upkeep(game.state) - before).toBe(AWARENESS_COST);
  expect(game.frame().people[0]).toMatchObject({ settlement: 'east', awareness: true });
  expect(taken(game, { type: 'endAwareness', settlement: 'east' }).moneyPerCycle).toBe(-AWARENESS_COST / 1000);
  expect(upkeep(game.state)).toBe(before);
});
