// End awareness: what was won fades again.

import { expect, test } from 'vitest';
import { field, taken } from '../support/orders.ts';

test('propaganda falls under a campaign and comes back after it', () => {
  const game = field();
  const said = (): number => game.state.people[0].propaganda;
  taken(game, { type: 'startAwareness', settlement: 'east' });
  const before = said();
  game.run(24 * 4);
  const low = said();
  expect(low).toBeLessThan(before);
  taken(game, { type: 'endAwareness', settlement: 'east' });
  game.run(24 * 4);
  expect(said()).toBeGreaterThan(low);
});
