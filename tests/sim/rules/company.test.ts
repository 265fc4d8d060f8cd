// Companies that are sent: where they come in, how the second is called, and that one called away does not come back
// after it has gone for good.

import { expect, test } from 'vitest';
import { sendCompany, takeAway } from '../../../src/sim/rules/company.ts';
import { hourOf } from '../../../src/sim/rules/hour.ts';
import { manWith } from '../../../src/sim/rules/construction.ts';
import { sendAway } from '../../../src/sim/rules/muster.ts';
import { field } from '../support/orders.ts';

const COMPANY = { of: 'sent', kind: 'army', men: 80, training: 2, name: { en: 'Company' } } as const;

test('comes in at the largest town or at an air base; the second has a number', () => {
  const game = field();
  expect(sendCompany(game.state, { ...COMPANY, from: 'town' }).tile).toBe(game.at(11, 4));
  expect(sendCompany(game.state, { ...COMPANY, from: 'airbase' })).toMatchObject({
    id: 'sent-2',
    tile: game.at(13, 8),
  });
  expect(game.frame().units.map((u) => u.name.en)).toContain('Company 2');
});

test('leaves with its crews, and is known by its name afterwards', () => {
  const game = field();
  const unit = sendCompany(game.state, { ...COMPANY, from: 'town' });
  manWith(unit, game.structure('empty'));
  expect(game.structure('empty').crew).toBe(20);
  takeAway(hourOf(game.state), unit.id);
  expect(game.structure('empty')).toMatchObject({ crew: 0, crewUnit: null });
  expect(game.frame().departed).toContainEqual({ id: 'sent-1', name: { en: 'Company' } });
});

test('called away and gone for good, it does not come back', () => {
  const game = field();
  const unit = sendCompany(game.state, { ...COMPANY, from: 'town' });
  sendAway(hourOf(game.state), unit, 2);
  takeAway(hourOf(game.state), unit.id);
  game.run(72);
  expect(game.state.units.some((u) => u.id === unit.id)).toBe(false);
});
