// Ambush: a unit lies out beside a settlement until morning; one is enough for a place.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused for a place that is not there, with too few men, and where somebody lies out already', () => {
  const game = field();
  expect(refused(game, { type: 'layAmbush', unit: 'army', settlement: 'nowhere' })).toBe('unknownSettlement');
  game.unit('police').men = 8;
  expect(refused(game, { type: 'layAmbush', unit: 'police', settlement: 'middle' })).toBe('tooFewMen');
  taken(game, { type: 'layAmbush', unit: 'army', settlement: 'middle' });
  expect(refused(game, { type: 'layAmbush', unit: 'border', settlement: 'middle' })).toBe('ambushLaid');
});

test('lies out until dawn and goes home', () => {
  const game = field();
  const said = taken(game, { type: 'layAmbush', unit: 'army', settlement: 'middle' });
  expect(said.startsIn).toBeGreaterThan(8);
  expect(hoursUntil(game, () => game.told('ambushEmpty') || game.told('ambushSprung'))).toBeGreaterThan(12);
  expect(hoursUntil(game, () => game.unit('army').task === null)).toBeGreaterThanOrEqual(0);
  expect(game.unit('army').tile).toBe(game.at(11, 4));
});

test('warns that the place is left open, and that the men are tired', () => {
  const game = field();
  game.unit('army').fatigue = 80;
  const codes = taken(game, { type: 'layAmbush', unit: 'army', settlement: 'east' }).warnings.map((w) => w.code);
  expect(codes).toContain('ambushLeavesOpen');
  expect(codes).toContain('ambushTired');
});
