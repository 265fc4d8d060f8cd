// Withdrawal: for capital; the posts it mans are counted before it is asked.

import { expect, test } from 'vitest';
import { field, hoursUntil, refused, taken } from '../support/orders.ts';

test('refused for the army, without capital, and twice', () => {
  const game = field();
  expect(refused(game, { type: 'withdrawMilitia', unit: 'army' })).toBe('notAMilitia');
  game.state.capital = 1;
  expect(refused(game, { type: 'withdrawMilitia', unit: 'hashd' })).toBe('noCapital');
});

test('goes when it was said, or stalls; says which posts stand empty then', () => {
  for (let n = 0; n < 6; n++) {
    const game = field(`withdraw ${n}`);
    const said = taken(game, { type: 'withdrawMilitia', unit: 'hashd' });
    expect(said.warnings).toMatchObject([{ code: 'mayStall' }, { code: 'postsLeftEmpty', params: { count: 1 } }]);
    expect(refused(game, { type: 'withdrawMilitia', unit: 'hashd' })).toBe('unitLeaving');
    expect(hoursUntil(game, () => game.told('militiaLeft') || game.told('militiaStalls'), 30)).toBe(said.doneIn);
  }
});
