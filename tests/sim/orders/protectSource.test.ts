// Protection: who told is not found out.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused for papers, which nobody gave', () => {
  const game = field();
  const papers = game.lead([9, 7], { town: -1, source: 'papers' });
  expect(refused(game, { type: 'protectSource', lead: papers.id })).toBe('nobodyToProtect');
});

test('takes the risk away from whoever told', () => {
  const game = field();
  const lead = game.lead([9, 7], { town: 2 });
  expect(game.frame().leads[0].exposure).toBeGreaterThan(0);
  taken(game, { type: 'protectSource', lead: lead.id });
  expect(game.frame().leads[0].exposure).toBe(0);
  expect(refused(game, { type: 'protectSource', lead: lead.id })).toBe('protectedAlready');
});
