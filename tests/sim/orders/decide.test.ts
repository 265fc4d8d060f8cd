// Deciding: what is asked, once, for its price. What each kind of question does is in tests/sim/rules/decision.test.ts.

import { expect, test } from 'vitest';
import { openDecision } from '../../../src/sim/decisions/open.ts';
import { type DecisionKindId, DECISIONS, type Order } from '../../../src/sim/index.ts';
import type { Tiny } from '../support/board.ts';
import { field, refused, taken } from '../support/orders.ts';

function asked(kind: DecisionKindId): Tiny {
  const game = field();
  const { hour, stage } = game.state;
  const { settlements } = game.board;
  openDecision(game.hour(hour), kind, DECISIONS[kind], { settlement: settlements[0]?.id ?? '', men: 60 });
  game.state.stage = stage;
  return game;
}

const decide = (option: string, decision = 'd1'): Order => ({ type: 'decide', decision, option });

test('refused where nobody asks, for an answer that is not offered, and twice', () => {
  expect(refused(field(), decide('end'))).toBe('unknownDecision');
  const game = asked('truffles');
  expect(refused(game, decide('end'))).toBe('unknownOption');
  taken(game, decide('letBe'));
  expect(refused(game, decide('ban'))).toBe('decidedAlready');
});

test('refused while the hours run, and without the means', () => {
  const running = asked('truffles');
  running.state.stage = 'running';
  running.state.staffKept = 2;
  expect(refused(running, decide('letBe'))).toBe('notNow');
  const game = asked('sheikhsArms');
  game.state.money = 0;
  expect(refused(game, decide('arm'))).toBe('noMoney');
  game.state.money = 100_000;
  game.state.capital = 0;
  expect(refused(game, decide('arm'))).toBe('noCapital');
});

test('its price is paid at once, and what it brings comes with the hour', () => {
  const game = asked('sheikhsArms');
  game.state.staffLeft = 0;
  const said = taken(game, decide('arm'));
  expect(said).toMatchObject({ money: 12, capital: 1, staff: 0, doneIn: 1 });
  expect(game.state.ledger.filter((e) => e.cause === 'answered')).toEqual([]);
  game.run(1);
  expect(game.state.ledger.filter((e) => e.cause === 'answered')).toHaveLength(1);
});

test('warns where it leaves no capital', () => {
  const game = asked('protest');
  game.state.capital = 1;
  expect(taken(game, decide('concede')).warnings).toEqual([{ code: 'capitalRunsOut', params: {} }]);
});
