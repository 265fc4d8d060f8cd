// Recall: a unit breaks off and goes home; what it had begun is given up.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused when there is nothing to break off', () => {
  expect(refused(field(), { type: 'recallUnit', unit: 'army' })).toBe('nothingToBreakOff');
});

test('comes home and leaves no half-built post behind', () => {
  const game = field();
  taken(game, { type: 'buildStructure', kind: 'post', tile: game.at(13, 2), unit: 'army' });
  game.run(1);
  expect(game.unit('army').tile).not.toBe(game.at(11, 4));
  game.state.staffKept = 1;
  taken(game, { type: 'recallUnit', unit: 'army' });
  expect(game.state.structures).toHaveLength(3);
  expect(hoursUntil(game, () => game.unit('army').tile === game.at(11, 4), 6)).toBeGreaterThan(0);
});
