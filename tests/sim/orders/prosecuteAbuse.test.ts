// Prosecution: of an abuse that was found out, for capital.

import { expect, test } from 'vitest';
import { frameOf, preview } from '../../../src/sim/index.ts';
import { move } from '../../../src/sim/rules/trust.ts';
import { field, refused, taken } from '../support/orders.ts';

const wronged = (known: boolean) => {
  const game = field();
  move(game.hour(6), 1, 'trust', -600, { code: 'arbitraryArrest', by: 'hashd', known, abuse: true });
  game.state.stage = 'orders';
  return { game, entry: game.state.ledger[0].id };
};

test('refused while nobody has found out, and without capital', () => {
  const { game, entry } = wronged(false);
  expect(refused(game, { type: 'prosecuteAbuse', entry })).toBe('noAbuseKnown');
  const known = wronged(true);
  known.game.state.capital = 0;
  expect(refused(known.game, { type: 'prosecuteAbuse', entry: known.entry })).toBe('noCapital');
});

test('gives trust back, once', () => {
  const { game, entry } = wronged(true);
  const before = game.town('middle').trust;
  const promised = preview(frameOf(game.state), { type: 'prosecuteAbuse', entry }).effects;
  taken(game, { type: 'prosecuteAbuse', entry });
  expect(game.town('middle').trust).toBe(before + promised.trust);
  expect(refused(game, { type: 'prosecuteAbuse', entry })).toBe('prosecutedAlready');
});
