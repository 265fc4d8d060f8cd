// Choosing at the council: what is before it, at most three, for their price. What each does is in tests/sim/council.

import { expect, test } from 'vitest';
import type { ChoiceId } from '../../../src/sim/index.ts';
import type { Tiny } from '../support/board.ts';
import { field, refused, taken } from '../support/orders.ts';

function sitting(agenda: readonly ChoiceId[]): Tiny {
  const game = field();
  Object.assign(game.state.council, { held: 1, hour: game.state.hour, agenda: [...agenda], chosen: [] });
  return game;
}

test('refused where none sits, where it is not before it, and twice', () => {
  const choice = 'charter';
  expect(refused(field(), { type: 'chooseAtCouncil', choice })).toBe('noCouncil');
  const game = sitting(['charter', 'hardLine']);
  expect(refused(game, { type: 'chooseAtCouncil', choice: 'aircrew' })).toBe('notOnAgenda');
  expect(refused(game, { type: 'chooseAtCouncil', choice: 'bribe' as ChoiceId })).toBe('unknownChoice');
  taken(game, { type: 'chooseAtCouncil', choice });
  expect(refused(game, { type: 'chooseAtCouncil', choice })).toBe('chosenAlready');
});

test('refused without the means, and a fourth time', () => {
  const game = sitting(['charter', 'thermals', 'hardLine', 'investigators', 'concede']);
  game.state.money = 0;
  expect(refused(game, { type: 'chooseAtCouncil', choice: 'charter' })).toBe('noMoney');
  game.state.money = 500_000;
  game.state.capital = 0;
  expect(refused(game, { type: 'chooseAtCouncil', choice: 'charter' })).toBe('noCapital');
  game.state.coalition.support = 500;
  expect(refused(game, { type: 'chooseAtCouncil', choice: 'thermals' })).toBe('noSupport');
  game.state.capital = 3;
  for (const choice of ['hardLine', 'investigators', 'concede'] as const)
    taken(game, { type: 'chooseAtCouncil', choice });
  expect(refused(game, { type: 'chooseAtCouncil', choice: 'charter' })).toBe('councilHeardEnough');
});

test('warns where it leaves no capital', () => {
  const game = sitting(['charter']);
  game.state.capital = 1;
  expect(taken(game, { type: 'chooseAtCouncil', choice: 'charter' }).warnings).toMatchObject([
    { code: 'capitalRunsOut' },
  ]);
});
