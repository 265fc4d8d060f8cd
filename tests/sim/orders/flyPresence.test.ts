// A show of presence: strike aircraft, with a word on what it gives away.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused outside the province, for others than strike aircraft, without sorties, and where the coalition stays away', () => {
  const game = field();
  expect(refused(game, { type: 'flyPresence', asset: 'jet', tile: game.at(0, 0) })).toBe('outsideProvince');
  expect(refused(game, { type: 'flyPresence', asset: 'drone', tile: game.at(8, 4) })).toBe('unknownAsset');
  game.state.coalition.support = 0;
  expect(refused(game, { type: 'flyPresence', asset: 'jet', tile: game.at(8, 4) })).toBe('coalitionStaysAway');
});

test('says what it gives away, and what a coalition aircraft over a militia looks like', () => {
  const game = field();
  const said = taken(game, { type: 'flyPresence', asset: 'jet', tile: game.at(8, 4) });
  expect(said.warnings.map((w) => w.code)).toEqual(['showsWhereWeLook', 'coversMilitia']);
});
