// Training: a course takes a unit out for days and brings it a level; who teaches decides how long; the track is reached
// in its order.

import { expect, test } from 'vitest';
import { courseOf, trainingHour } from '../../../src/sim/rules/training.ts';
import { field } from '../support/orders.ts';

test('coalition trainers are quicker than Iraqi instructors, they than nobody; once the ministry trains, so is it', () => {
  const { constants } = field().board;
  const hours = (['coalition', 'iraqi', 'none'] as const).map((who) => courseOf(constants, who, 0).hours);
  expect(hours).toEqual([72, 96, 168]);
  expect(courseOf(constants, 'iraqi', 3)).toEqual({ hours: 72, upTo: 5 });
});

test('a unit at school comes back a level better, and guards nothing meanwhile', () => {
  const game = field();
  game.state.training.trainers.push({ branch: 'army', untilHour: 9999 });
  const { fatigue } = game.unit('army');
  game.give({ type: 'trainUnit', unit: 'army' });
  game.run(48);
  expect(game.unit('army')).toMatchObject({ training: 3, task: { type: 'train' }, fatigue });
  game.run(25);
  expect(game.unit('army')).toMatchObject({ training: 4, task: null });
  expect(game.told('unitTrained')).toBe(true);
});

test('milestones come in their order, each with a word from Baghdad', () => {
  const game = field();
  const { training } = game.state;
  training.instructors = true;
  trainingHour(game.hour(30));
  expect(training.reached).toBe(0);
  training.gained = 2;
  trainingHour(game.hour(54));
  trainingHour(game.hour(78));
  expect(training.reached).toBe(2);
  expect(game.state.capital).toBe(7);
  expect(game.state.log.map((e) => e.code)).toEqual(['milestone_buildAndTrain', 'milestone_iraqiTrainers']);
});

test('trainers go home on their day', () => {
  const game = field();
  game.state.training.trainers.push({ branch: 'police', untilHour: 54 });
  trainingHour(game.hour(30));
  expect(game.state.training.trainers).toHaveLength(1);
  trainingHour(game.hour(54));
  expect(game.state.training.trainers).toEqual([]);
  expect(game.told('trainersLeft_police')).toBe(true);
});
