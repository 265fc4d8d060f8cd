// Man: a crew for a post, from a unit that goes there.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused where the crew is full, or somebody else’s', () => {
  const game = field();
  expect(refused(game, { type: 'manStructure', structure: 'gate', unit: 'hashd' })).toBe('crewFull');
  game.structure('gate').crew = 12;
  expect(refused(game, { type: 'manStructure', structure: 'gate', unit: 'army' })).toBe('otherCrew');
});

test('the crew is there when it was said, and no man is made or lost', () => {
  const game = field();
  const said = taken(game, { type: 'manStructure', structure: 'empty', unit: 'army' });
  expect(hoursUntil(game, () => game.structure('empty').crew > 0)).toBe(said.doneIn);
  expect(game.structure('empty').crew + game.unit('army').men).toBe(100);
  expect(game.structure('empty').crewUnit).toBe('army');
});
