// Judging a claim: at any pause, as often as one likes, without staff. What claims are is in tests/sim/rules/claims.test.ts.

import { expect, test } from 'vitest';
import type { Order } from '../../../src/sim/index.ts';
import type { Tiny } from '../support/board.ts';
import { field, refused, taken } from '../support/orders.ts';

function disputed(): Tiny {
  const game = field();
  game.state.claims = [{ id: 'money', kind: 'moneySource', place: null, officialsRight: true, judged: null }];
  return game;
}

const judge = (percent: number, claim = 'money'): Order => ({ type: 'judgeClaim', claim, percent });

test('refused of what nobody claims, and for what is no chance', () => {
  expect(refused(field(), judge(50))).toBe('unknownClaim');
  for (const percent of [-5, 101, 33.3]) expect(refused(disputed(), judge(percent))).toBe('notAPercentage');
});

test('said in orders and in a pause, and said again', () => {
  const game = disputed();
  game.state.staffLeft = 0;
  expect(taken(game, judge(80))).toMatchObject({ staff: 0, money: 0, capital: 0 });
  game.state.stage = 'running';
  game.state.staffKept = 0;
  taken(game, judge(15));
  expect(game.frame().claims).toMatchObject([{ judged: 15 }]);
});

test('it changes nothing in the province', () => {
  const [said, silent] = [disputed(), disputed()];
  taken(said, judge(90));
  said.run(48);
  silent.run(48);
  expect(said.state.cells).toEqual(silent.state.cells);
  expect(said.state.towns).toEqual(silent.state.towns);
});
