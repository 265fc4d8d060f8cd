// Orbit: a sortie over a place; in the air it is sent elsewhere without another.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused in a storm, without sorties, to what does not watch', () => {
  const game = field();
  const tile = game.at(6, 6);
  expect(refused(game, { type: 'flyOrbit', asset: 'jet', tile })).toBe('unknownAsset');
  game.state.assets[0].sortiesLeft = 0;
  expect(refused(game, { type: 'flyOrbit', asset: 'drone', tile })).toBe('noSorties');
  game.state.dust = 2;
  expect(refused(game, { type: 'flyOrbit', asset: 'drone', tile })).toBe('grounded');
});

test('uncovers ground, and is sent elsewhere without another sortie', () => {
  const game = field();
  taken(game, { type: 'flyOrbit', asset: 'drone', tile: game.at(6, 7) });
  expect(game.frame().watch[game.at(6, 7)]).toBeGreaterThan(0);
  expect(game.state.assets[0].sortiesLeft).toBe(0);
  taken(game, { type: 'flyOrbit', asset: 'drone', tile: game.at(9, 1) });
  expect(game.state.orbits).toMatchObject([{ tile: game.at(9, 1) }]);
});
