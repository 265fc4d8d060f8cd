// Training a unit: for money and days, with places for few, up to what there is anybody to teach.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('done when it was said', () => {
  const game = field();
  game.state.training.trainers.push({ branch: 'army', untilHour: 9999 });
  const said = taken(game, { type: 'trainUnit', unit: 'army' });
  expect(said).toMatchObject({ money: 4, effects: { training: 4 }, warnings: [{ code: 'outOfAction' }] });
  expect(hoursUntil(game, () => game.told('unitTrained'), 100)).toBe(said.doneIn);
});

test('refused for militias, for who is at school, who knows it all, and when it is full', () => {
  const game = field();
  expect(refused(game, { type: 'trainUnit', unit: 'hashd' })).toBe('notTrainedHere');
  expect(refused(game, { type: 'trainUnit', unit: 'army' })).toBe('nobodyToTeach');
  game.state.training.instructors = true;
  taken(game, { type: 'trainUnit', unit: 'army' });
  expect(refused(game, { type: 'trainUnit', unit: 'army' })).toBe('trainsAlready');
  taken(game, { type: 'trainUnit', unit: 'border' });
  game.state.training.instructors = false;
  game.unit('police').training = 2;
  expect(refused(game, { type: 'trainUnit', unit: 'police' })).toBe('schoolFull');
});

test('refused where nobody can be trained in this game', () => {
  const game = field();
  Object.assign(game.state, { options: { off: ['S18'] } });
  expect(refused(game, { type: 'trainUnit', unit: 'army' })).toBe('notInThisGame');
});
