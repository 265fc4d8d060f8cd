// Counts of people in sentences read well when they are none, one or many.

import { expect, test } from 'vitest';
import '../../src/text/game.ts';
import { withCounts } from '../../src/text/counts.ts';

test.each([
  [0, 0, 0, 'they got away; none of ours hurt'],
  [1, 0, 1, 'one fighter taken or killed; one of ours wounded'],
  [3, 1, 0, 'three fighters taken or killed; one of ours killed'],
  [12, 1, 2, '12 fighters taken or killed; one of ours killed, two wounded'],
])('%i removed, %i killed, %i wounded', (removed, killed, wounded, fight) => {
  expect(withCounts({ removed, killed, wounded })['fight']).toBe(fight);
});

test.each([
  [0, 2, 'two wounded'],
  [1, 3, 'one killed, three wounded'],
])('of civilians %i killed, %i wounded', (killed, wounded, civilians) => {
  expect(withCounts({ killed, wounded })['civilians']).toBe(civilians);
});

test('a sentence with a count of its own keeps it', () => {
  expect(withCounts({ count: 4, people: 2 })['count']).toBe(4);
  expect(withCounts({ people: 2 })['count']).toBe(2);
  expect(withCounts({ percent: 2 })['count']).toBeUndefined();
});
