// Fights: short, and decided by who expected the other; every man is counted once.

import { expect, test } from 'vitest';
import { fight, splitCell, takeLosses, type Surprise } from '../../../src/sim/rules/fight.ts';
import type { UnitKind } from '../../../src/sim/index.ts';
import { meanOf, plain, play, scenarioOf } from '../support/board.ts';

const field = (kind: UnitKind = 'army', men = 100, letter = 'g') =>
  scenarioOf({
    map: plain(8, 5, letter),
    units: [{ id: 'unit', kind, at: [3, 2], men }],
    towns: [{ at: [0, 0] }, { at: [7, 4] }],
  });

/** Mean fighters removed and own men lost in a meeting with a cell of six. */
function meeting(surprise: Surprise, scenario = field(), training = 3): { removed: number; lost: number } {
  let lost = 0;
  const removed = meanOf(200, scenario, (game) => {
    const unit = Object.assign(game.unit('unit'), { training });
    const cell = game.cell([3, 2], 6);
    const before = unit.men;
    const result = fight(game.hour(12), cell, unit, surprise);
    expect(before - unit.men).toBe(result.killed + result.wounded);
    expect(game.state.cells.filter((c) => c.faction === 'isil').reduce((sum, c) => sum + c.men, 0)).toBe(
      6 - result.removed,
    );
    expect(game.state.tally.fightersRemoved).toBe(result.removed);
    expect(result.destroyed).toBe(result.removed === 6);
    lost += result.killed + result.wounded;
    return result.removed;
  });
  return { removed, lost: lost / 200 };
}

test('who expected the other loses less and takes more', () => {
  const [ours, none, theirs] = (['ours', 'none', 'theirs'] as const).map((s) => meeting(s));
  expect(ours.removed).toBeGreaterThan(none.removed);
  expect(none.removed).toBeGreaterThan(theirs.removed);
  expect(ours.lost).toBeLessThan(none.lost);
  expect(none.lost).toBeLessThan(theirs.lost);
});

test('training, numbers and open ground tell; a raid team is made for it', () => {
  const base = meeting('none').removed;
  expect(meeting('none', field(), 5).removed).toBeGreaterThan(base);
  expect(meeting('none', field('army', 10)).removed).toBeLessThan(base);
  expect(meeting('none', field('army', 100, 'b')).removed).toBeLessThan(base);
  expect(meeting('none', field('raid', 100)).removed).toBeGreaterThan(base);
});

test('losses never exceed the men there are, and are mourned', () => {
  const game = play(field('army', 3));
  takeLosses(game.hour(12), game.unit('unit'), 2, 3);
  expect(game.unit('unit').men).toBe(0);
  expect(game.unit('unit').grief).toBeGreaterThan(0);
  for (let n = 0; n < 30; n++) {
    const small = play(field('army', 2), `s${n}`);
    fight(small.hour(12), small.cell([3, 2], 12), small.unit('unit'), 'theirs');
    expect(small.unit('unit').men).toBeGreaterThanOrEqual(0);
  }
});

test('a cell that splits keeps its men and counts as one crossing', () => {
  const game = play(field());
  const cell = game.cell([3, 2], 7, { edge: 0, enteredAt: 3 });
  splitCell(game.hour(22), cell);
  const [one, other] = game.state.cells;
  expect(one.men + other.men).toBe(7);
  expect(Math.min(one.men, other.men)).toBeGreaterThanOrEqual(2);
  expect(one.id).not.toBe(other.id);
  expect(game.state.cells.filter((c) => c.edge >= 0)).toHaveLength(1);
  splitCell(game.hour(22), Object.assign(one, { men: 3 }));
  expect(game.state.cells).toHaveLength(2);
});

test('police who man a post are fewer guns, a militia more', () => {
  const removed = (kind: 'police' | 'army' | 'militia'): number =>
    meanOf(
      300,
      scenarioOf({
        map: plain(5, 3),
        units: [{ id: 'crew', kind, at: [1, 1] }],
        structures: [{ id: 'post', kind: 'post', at: [2, 1], crew: 'crew' }],
      }),
      (game) => fight(game.hour(24), game.cell([2, 1], 6), game.structure('post'), 'none').removed,
    );
  const [police, army, militia] = [removed('police'), removed('army'), removed('militia')];
  expect(police).toBeLessThan(army);
  expect(militia).toBeGreaterThan(army);
});
