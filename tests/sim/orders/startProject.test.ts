// Projects: paid at once, done when it was said, one at a time and each once.

import { expect, test } from 'vitest';
import { PROJECTS } from '../../../src/sim/rules/projects.ts';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused while one is in work, where it stands, and without money', () => {
  const game = field();
  taken(game, { type: 'startProject', settlement: 'east', kind: 'market' });
  expect(refused(game, { type: 'startProject', settlement: 'east', kind: 'school' })).toBe('projectInWork');
  game.state.people[1].projects.push('water');
  expect(refused(game, { type: 'startProject', settlement: 'middle', kind: 'water' })).toBe('projectStands');
  game.state.money = 1000;
  expect(refused(game, { type: 'startProject', settlement: 'west', kind: 'clinic' })).toBe('noMoney');
});

test('is done when it was said, and warns where nobody guards it', () => {
  const game = field();
  const said = taken(game, { type: 'startProject', settlement: 'east', kind: 'market' });
  expect(said).toMatchObject({ money: PROJECTS.market.cost / 1000, effects: { trust: 300 }, warnings: [] });
  const hours = hoursUntil(game, () => game.told('projectDone'), 24 * 6);
  expect(Math.abs(hours - (said.doneIn ?? 0))).toBeLessThanOrEqual(12);
  expect(game.frame().people[0].projects).toEqual(['market']);
  const other = field();
  other.unit('border').tile = other.at(12, 0);
  expect(taken(other, { type: 'startProject', settlement: 'west', kind: 'water' }).warnings).toMatchObject([
    { code: 'nobodyGuards' },
  ]);
});
