// Inquiry: into what is unexplained; reports when it said.

import { expect, test } from 'vitest';
import { move } from '../../../src/sim/rules/trust.ts';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

const wronged = (known = false) => {
  const game = field();
  move(game.hour(6), 1, 'trust', -600, { code: 'arbitraryArrest', by: 'hashd', known, abuse: true });
  game.state.stage = 'orders';
  return { game, entry: game.state.ledger[0].id };
};

test('refused where the cause is known, or one is open', () => {
  const { game, entry } = wronged(true);
  expect(refused(game, { type: 'openInquiry', entry })).toBe('causeKnown');
  expect(refused(game, { type: 'openInquiry', entry: 999 })).toBe('unknownEntry');
});

test('reports when it was said', () => {
  const { game, entry } = wronged();
  const said = taken(game, { type: 'openInquiry', entry });
  expect(refused(game, { type: 'openInquiry', entry })).toBe('inquiryOpen');
  const reported = (): boolean => game.state.log.some((e) => e.code.startsWith('inquiryFound'));
  expect(hoursUntil(game, reported)).toBe(said.doneIn);
});

test('promises less where the forces are feared', () => {
  const odds = (fear: number): number => {
    const { game, entry } = wronged();
    game.state.towns[1].fearOfForces = fear;
    return taken(game, { type: 'openInquiry', entry }).odds?.percent ?? -1;
  };
  expect(odds(8000)).toBeLessThan(odds(0));
});
