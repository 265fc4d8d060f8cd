// Postures: who works day and night tires, who stays learns, replacements fill a unit and no more.

import { expect, test } from 'vitest';
import { postureHour } from '../../../src/sim/rules/posture.ts';
import { plain, play, type Tiny } from '../support/board.ts';

const board = () =>
  play({
    map: plain(4, 2),
    units: [{ id: 'army', at: [1, 1] }],
    structures: [{ id: 'post', at: [2, 1] }],
    towns: [{ at: [0, 0] }],
  });
const cycle = (game: Tiny): void => {
  for (let hour = 7; hour < 31; hour++) postureHour(game.hour(hour));
};

test('patrols by day and by night tire, rest refreshes', () => {
  const game = board();
  const unit = game.unit('army');
  Object.assign(unit, { postureDay: 'patrol', postureNight: 'patrol', fatigue: 20 });
  cycle(game);
  expect(unit.fatigue).toBeGreaterThan(35);
  Object.assign(unit, { postureNight: 'rest', fatigue: 50 });
  cycle(game);
  expect(unit.fatigue).toBeLessThan(50);
  for (let n = 0; n < 20; n++) cycle(game);
  expect(unit.fatigue).toBeGreaterThanOrEqual(0);
});

test('a unit learns the ground where it lives', () => {
  const game = board();
  const unit = game.unit('army');
  const before = unit.knowledge;
  postureHour(game.hour(30));
  expect(unit.knowledge).toBe(before + 1);
  unit.tile = game.at(3, 0);
  postureHour(game.hour(54));
  expect(unit.knowledge).toBe(before + 1);
});

test('replacements come up to full strength, crews counted', () => {
  const game = board();
  const unit = game.unit('army');
  game.give({ type: 'manStructure', structure: 'post', unit: 'army' });
  game.run(8);
  unit.men -= 2;
  const crew = game.structure('post').crew;
  expect(crew).toBeGreaterThan(0);
  for (let day = 1; day < 40; day++) postureHour(game.hour(24 * day + 6));
  expect(unit.men + crew).toBe(100);
});
