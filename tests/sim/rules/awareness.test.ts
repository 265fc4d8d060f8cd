// Awareness: paid for by the cycle, and over when the money is.

import { expect, test } from 'vitest';
import { AWARENESS_COST } from '../../../src/sim/rules/awareness.ts';
import { budgetHour, upkeep } from '../../../src/sim/rules/budget.ts';
import { plain, play } from '../support/board.ts';

const sketch = { map: plain(5, 3), towns: [{ at: [1, 1] as const }] };

test('costs by the cycle', () => {
  const game = play(sketch);
  const before = upkeep(game.state);
  game.state.people[0].awareness = true;
  expect(upkeep(game.state) - before).toBe(AWARENESS_COST);
});

test('ends when the money runs out, and the mukhtar loses his guard', () => {
  const game = play(sketch);
  Object.assign(game.state.people[0], { awareness: true, guarded: true });
  game.state.money = -100_000;
  budgetHour(game.hour(30));
  expect(game.state.people[0]).toMatchObject({ awareness: false, guarded: false });
});
