// Strictness: free, for checkpoints alone.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused at a tower, and for what it is already', () => {
  const game = field();
  expect(refused(game, { type: 'setStrictness', structure: 'tower', strictness: 'strict' })).toBe('notACheckpoint');
  expect(refused(game, { type: 'setStrictness', structure: 'gate', strictness: 'standard' })).toBe('strictnessAlready');
});

test('strict costs the town beside it trust by the evening, and says so', () => {
  const game = field();
  expect(taken(game, { type: 'setStrictness', structure: 'gate', strictness: 'strict' }).warnings).toHaveLength(1);
  game.run(12);
  expect(game.town('middle').trust).toBeLessThan(5000);
  expect(game.state.ledger).toMatchObject([{ cause: 'checkpoint', by: 'gate' }]);
});
