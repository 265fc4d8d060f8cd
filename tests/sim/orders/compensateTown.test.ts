// Compensation: for a harm that is known, within five cycles, once.

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

test('refused for what is unexplained, too old, or no harm of the forces', () => {
  const { game, entry } = wronged(false);
  expect(refused(game, { type: 'compensateTown', entry })).toBe('causeUnknown');
  const late = wronged(true);
  late.game.state.hour = 6 + 24 * 6;
  expect(refused(late.game, { type: 'compensateTown', entry: late.entry })).toBe('tooLateToCompensate');
  const other = field();
  move(other.hour(6), 1, 'trust', -40, { code: 'checkpoint' });
  other.state.stage = 'orders';
  const [{ id }] = other.state.ledger;
  expect(refused(other, { type: 'compensateTown', entry: id })).toBe('nothingToCompensate');
});

test('makes good a part of it, once', () => {
  const { game, entry } = wronged(true);
  const before = game.town('middle').trust;
  expect(preview(frameOf(game.state), { type: 'compensateTown', entry }).effects).toEqual({ trust: 300, most: 300 });
  taken(game, { type: 'compensateTown', entry });
  expect(game.town('middle').trust - before).toBe(300);
  expect(refused(game, { type: 'compensateTown', entry })).toBe('compensatedAlready');
});
