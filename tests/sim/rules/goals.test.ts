// Goals and the end: won at the last dawn or by holding; lost in three ways, each told ahead.

import { expect, test } from 'vitest';
import type { Goal } from '../../../src/sim/index.ts';
import { goals, goalsHour, harmSecurity, scores } from '../../../src/sim/rules/goals.ts';
import { plain, play, type Sketch, type Tiny } from '../support/board.ts';

const sketch = (list: readonly Goal[], cycles = 12): Sketch => ({
  map: plain(8, 4),
  units: [{ id: 'army', at: [1, 1] }],
  towns: [
    { at: [1, 1], kind: 'city' },
    { at: [6, 2], kind: 'town' },
    { at: [4, 3], kind: 'town' },
  ],
  goals: list,
  cycles,
});
const easy: readonly Goal[] = [{ kind: 'ourNight', value: 10 }];
const hard: readonly Goal[] = [{ kind: 'ourNight', value: 101 }];

/** Dawn after dawn until the end, at most so many; `each` sets the night before. */
function dawns(game: Tiny, count: number, each: (day: number) => void = () => {}): number {
  for (let day = 1; day <= count; day++) {
    each(day);
    goalsHour(game.hour(24 * day + 6));
    if (game.state.outcome) return day;
  }
  return -1;
}

test('at the last dawn it is won with every goal met and lost without', () => {
  const lost = play(sketch(hard));
  expect(dawns(lost, 20)).toBe(12);
  expect(lost.state).toMatchObject({ stage: 'over', outcome: { result: 'lost', reason: 'goalsUnmet' } });
  const won = play(sketch([...easy, { kind: 'trustGain', value: 5 }]));
  for (const town of won.state.towns) town.trust = town.trustAtStart + 600;
  expect(dawns(won, 20)).toBeGreaterThan(0);
  expect(won.state.outcome?.result).toBe('won');
});

test('earlier when every goal is met five nights running, never in the first half', () => {
  // Where Baghdad asks, the end is a decision (decision.test.ts); where it does not, it comes by itself.
  const game = play(sketch(easy, 20), 'tiny', { off: ['S21'] });
  const day = dawns(game, 20);
  expect(day).toBeGreaterThanOrEqual(10);
  expect(day).toBeLessThan(20);
  expect(game.state.outcome).toMatchObject({ result: 'won', reason: 'heldFiveNights' });
});

test('lost when trust stays below 20 on three dawns, and told before', () => {
  const game = play(sketch(hard));
  const end = dawns(game, 10, (day) => {
    for (const town of game.state.towns) town.trust = day >= 4 ? 1000 : 5000;
  });
  expect(end).toBe(6);
  expect(game.state.outcome?.reason).toBe('trustGone');
  const [first] = game.state.log.filter((e) => e.code === 'warning_trust');
  expect(first.hour).toBe(24 * 4 + 6);
  const saved = play(sketch(hard, 9));
  dawns(saved, 9, (day) => {
    for (const town of saved.state.towns) town.trust = day % 3 === 0 ? 5000 : 1000;
  });
  expect(saved.state.outcome?.reason).toBe('goalsUnmet');
});

test('lost without capital, and told before', () => {
  const game = play(sketch(hard));
  game.state.capital = 0;
  // The first council that finds none left was yesterday's; the next is the end (budget.ts counts them).
  const end = dawns(game, 10, (day) => {
    game.state.losing.capital = day < 5 ? 1 : 2;
  });
  expect(game.state.outcome?.reason).toBe('capitalGone');
  expect(game.told('warning_capital')).toBe(true);
  expect(end).toBe(5);
});

test('lost when two towns are theirs for five nights, and told before', () => {
  const game = play(sketch(hard));
  const end = dawns(game, 10, () => {
    for (const town of game.state.towns.slice(1)) town.visitKnown = 1e6;
  });
  expect(end).toBe(5);
  expect(game.state.outcome?.reason).toBe('townsGone');
  expect(game.state.log.find((e) => e.code === 'warning_towns')?.hour).toBe(24 * 2 + 6);
  const one = play(sketch(hard, 9));
  dawns(one, 9, () => {
    one.state.towns[1].visitKnown = 1e6;
  });
  expect(one.state.outcome?.reason).toBe('goalsUnmet');
});

test('deadly attacks count for ten cycles', () => {
  const game = play(sketch([{ kind: 'deadlyAttacks', value: 0 }], 30));
  game.state.incidents.push({ hour: 30, tile: 0, kind: 'post', deadly: true });
  game.hour(40);
  expect(goals(game.state)).toMatchObject([{ now: 1, met: false }]);
  game.hour(30 + 241);
  expect(goals(game.state)).toMatchObject([{ now: 0, met: true }]);
});

test('scores fall with harm, stay within 0 and 100, and tell nothing hidden while the game is on', () => {
  const game = play(sketch(hard));
  const before = scores(game.state, 6);
  Object.assign(game.state.tally, { attacks: 3, deadlyAttacks: 1, ownKilled: 2, harmKnown: 4 });
  const after = scores(game.state, 6);
  expect(after.security).toBeLessThan(before.security);
  expect(after.forces).toBeLessThan(before.forces);
  expect(after.people).toBeLessThan(before.people);
  Object.assign(game.state.tally, { crossingsAttempted: 9, civiliansHarmedByForces: 50 });
  expect(scores(game.state, 6)).toEqual(after);
  expect(harmSecurity(game.state, false)).toBeGreaterThan(harmSecurity(game.state, true));
  Object.assign(game.state.tally, { attacks: 999, ownKilled: 999, harmKnown: 999 });
  expect(scores(game.state, 6)).toEqual({ security: 0, forces: 0, people: 0 });
});

test('each dawn writes one row', () => {
  const game = play(sketch(hard));
  dawns(game, 4);
  expect(game.state.history.map((row) => row.cycle)).toEqual([1, 2, 3, 4]);
});

test('who loses early is scored as if nobody had commanded the rest', () => {
  const ended = (day: number): number => {
    const game = play(sketch(hard, 20));
    dawns(game, 20, (d) => {
      for (const town of game.state.towns) town.trust = d > day - 3 ? 1000 : 5000;
    });
    expect(game.state.outcome?.reason).toBe('trustGone');
    return scores(game.state, day).security;
  };
  expect(ended(18)).toBeGreaterThan(ended(10));
  expect(ended(10)).toBeLessThan(60);
});
