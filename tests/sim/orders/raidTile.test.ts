// Raid: on a lead or on belief; a team that raided rests.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused to a team that rests, and on a lead nobody gave', () => {
  const game = field();
  game.unit('raid').raidsFrom = 40;
  expect(refused(game, { type: 'raidTile', unit: 'raid', tile: game.at(9, 7) })).toBe('raidedLately');
  game.unit('raid').raidsFrom = 0;
  expect(refused(game, { type: 'raidTile', unit: 'raid', tile: game.at(9, 7), lead: 'l9' })).toBe('unknownLead');
});

test('is carried out when it was said, uses up its lead, and warns for the source', () => {
  const game = field();
  const lead = game.lead([9, 7], { town: 2, heardHour: game.state.hour });
  const said = taken(game, { type: 'raidTile', unit: 'raid', tile: game.at(9, 7), lead: lead.id });
  expect(said.warnings).toMatchObject([{ code: 'sourceAtRisk' }]);
  expect(hoursUntil(game, () => game.told('raidEmpty') || game.told('raidFound'))).toBe(said.doneIn);
  expect(game.state.leads).toEqual([]);
  expect(game.frame().units.find((u) => u.id === 'raid')?.readyIn).toBeGreaterThan(0);
});
