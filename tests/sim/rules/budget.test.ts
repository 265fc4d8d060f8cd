// Money: lent at dawn, asked back for what was put up. Capital is in council.test.ts.

import { expect, test } from 'vitest';
import { budgetHour, upkeep } from '../../../src/sim/rules/budget.ts';
import { STRUCTURES } from '../../../src/sim/rules/construction.ts';
import { MONITOR_COST } from '../../../src/sim/rules/militia.ts';
import { plain, play } from '../support/board.ts';

const sketch = {
  map: plain(4, 2),
  towns: [{ at: [1, 1] as const }],
  units: [{ at: [0, 0] as const, kind: 'militia' as const }],
  structures: [{ at: [2, 0] as const, kind: 'tower' as const }],
};

test('at dawn the income of a cycle less what posts and monitors cost', () => {
  const game = play(sketch);
  game.unit('unit0').monitored = true;
  const before = game.state.money;
  budgetHour(game.hour(29));
  expect(game.state.money).toBe(before);
  budgetHour(game.hour(30));
  expect(game.state.money).toBe(before + 40_000 - STRUCTURES.tower.upkeep - MONITOR_COST);
  expect(upkeep(game.state)).toBe(STRUCTURES.tower.upkeep + MONITOR_COST);
});

test('when the money is gone the monitors go, and nothing is owed', () => {
  const game = play(sketch);
  game.unit('unit0').monitored = true;
  game.state.money = -200_000;
  budgetHour(game.hour(30));
  expect(game.state.money).toBe(0);
  expect(game.unit('unit0').monitored).toBe(false);
  expect(game.told('moneyGone')).toBe(true);
});
