// Works: what was agreed is done on its day and not before, and only once.

import { expect, test } from 'vitest';
import { beginWork } from '../../../src/sim/rules/works.ts';
import { field } from '../support/orders.ts';

test('a company comes on its day, to the largest town, and keeps its name after it', () => {
  const game = field();
  beginWork(game.state, 'companyAsked', 2);
  expect(game.frame().works).toEqual([{ of: 'companyAsked', dueHour: game.state.hour + 48 }]);
  game.run(47);
  expect(game.state.raised).toHaveLength(0);
  game.run(1);
  expect(game.frame().works).toEqual([]);
  expect(game.unit('baghdad-1')).toMatchObject({ men: 80, training: 2, tile: game.at(11, 4) });
  beginWork(game.state, 'companyAsked', 1);
  game.run(24);
  expect(game.frame().units.map((u) => u.name.en)).toContain('Company from Baghdad 2');
});

test('money comes once', () => {
  const game = field();
  game.run(24);
  const before = game.state.money;
  game.run(24);
  const usual = game.state.money - before;
  beginWork(game.state, 'moneyAsked', 1);
  game.run(24);
  expect(game.state.money - before - 2 * usual).toBe(1000 * game.frame().council.asksFor);
  game.run(24);
  expect(game.state.money - before - 3 * usual).toBe(1000 * game.frame().council.asksFor);
});
