// Unman: the crew goes back to its unit.

import { expect, test } from 'vitest';
import { field, refused, taken } from '../support/orders.ts';

test('refused where nobody is', () => {
  expect(refused(field(), { type: 'unmanStructure', structure: 'empty' })).toBe('nobodyThere');
});

test('the crew is with its unit again, and the post sees nothing', () => {
  const game = field();
  const [men, crew] = [game.unit('hashd').men, game.structure('gate').crew];
  taken(game, { type: 'unmanStructure', structure: 'gate' });
  expect(game.unit('hashd').men).toBe(men + crew);
  expect(game.structure('gate')).toMatchObject({ crew: 0, crewUnit: null });
});

test('given in a pause it takes one of the staff kept', () => {
  const game = field();
  game.run(2);
  game.state.staffKept = 1;
  expect(taken(game, { type: 'unmanStructure', structure: 'tower' }).staff).toBe(1);
});
