// Integration: for capital and money, with odds made of discipline and of what its patrons pull.

import { expect, test } from 'vitest';
import { INTEGRATION } from '../../../src/sim/rules/integration.ts';
import { field, refused, taken } from '../support/orders.ts';

test('refused for the army, twice, and without capital', () => {
  const game = field();
  expect(refused(game, { type: 'integrateMilitia', unit: 'army' })).toBe('notAMilitia');
  const said = taken(game, { type: 'integrateMilitia', unit: 'hashd' });
  expect(said).toMatchObject({ capital: INTEGRATION.capital, doneIn: 24 * INTEGRATION.cycles });
  expect(said.odds?.factors.map((f) => f.code)).toEqual(['disciplineOf', 'patronsPull']);
  expect(refused(game, { type: 'integrateMilitia', unit: 'hashd' })).toBe('integratingAlready');
  const poor = field();
  poor.state.capital = 1;
  expect(refused(poor, { type: 'integrateMilitia', unit: 'hashd' })).toBe('noCapital');
});

test('shown with the militia until it is over', () => {
  const game = field();
  taken(game, { type: 'integrateMilitia', unit: 'hashd' });
  expect(game.frame().militias[0].integratedAt).toBe(game.state.hour + 24 * INTEGRATION.cycles);
});
