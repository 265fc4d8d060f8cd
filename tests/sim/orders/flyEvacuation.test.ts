// Flying for the wounded: within two hours of an attack, by helicopter.

import { expect, test } from 'vitest';
import { rememberLosses } from '../../../src/sim/rules/evacuation.ts';
import { field, refused, taken } from '../support/orders.ts';

test('refused where nobody was given up, too late, and for what cannot carry', () => {
  const game = field();
  expect(refused(game, { type: 'flyEvacuation', asset: 'heli' })).toBe('nobodyToEvacuate');
  rememberLosses(game.state, game.at(7, 4), 2);
  expect(refused(game, { type: 'flyEvacuation', asset: 'drone' })).toBe('unknownAsset');
  game.run(3);
  game.state.staffKept = 1;
  expect(refused(game, { type: 'flyEvacuation', asset: 'heli' })).toBe('nobodyToEvacuate');
});

test('takes a sortie; the odds are those of one man', () => {
  const game = field();
  rememberLosses(game.state, game.at(7, 4), 1);
  expect(taken(game, { type: 'flyEvacuation', asset: 'heli' }).odds).toMatchObject({ of: 'saveOne', percent: 50 });
  expect(game.state.assets.find((a) => a.id === 'heli')?.sortiesLeft).toBe(0);
});
