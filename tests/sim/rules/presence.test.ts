// Show of presence: cells near lose heart and know where the forces look; people under it are afraid; nobody far off
// notices.

import { expect, test } from 'vitest';
import { field } from '../support/orders.ts';

test('takes heart from who is near, and tells them', () => {
  const game = field();
  const near = game.cell([8, 5], 4, { nerve: 60 });
  const far = game.cell([2, 8], 4, { nerve: 60 });
  const fear = game.town('middle').fearOfForces;
  game.give({ type: 'flyPresence', asset: 'jet', tile: game.at(8, 4) });
  game.run(1);
  expect([near.nerve, far.nerve]).toEqual([45, 60]);
  expect(near.memory.some((m) => m.tile === game.at(8, 4))).toBe(true);
  expect(game.town('middle').fearOfForces).toBeGreaterThan(fear);
  expect(game.state.ledger.some((e) => e.cause === 'presence')).toBe(true);
});

test('dust keeps it down', () => {
  const game = field();
  const near = game.cell([8, 5], 4, { nerve: 60 });
  game.give({ type: 'flyPresence', asset: 'jet', tile: game.at(8, 4) });
  game.state.dust = 2;
  game.run(1);
  expect(near.nerve).toBe(60);
});
