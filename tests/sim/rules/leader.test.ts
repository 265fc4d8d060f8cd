// Leaders: one leads by a method; when he falls those who hear keep quiet, then another comes and may want it otherwise.
// Word of it walks.

import { expect, test } from 'vitest';
import { removeFighters } from '../../../src/sim/rules/fight.ts';
import {
  leaderHour,
  leaderMayFall,
  leadsOn,
  methodAt,
  methodOdds,
  MIX,
  mixFor,
  rateFor,
} from '../../../src/sim/rules/leader.ts';
import { learnt } from '../../../src/sim/rules/lessons.ts';
import { plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const land = scenarioOf({ map: plain(40, 8, 'b'), kmPerTile: 5, draws: [{ cells: 6, men: 30 }] });

/** A game in which the cell at the west end leads by a method, and has long been heard of. */
function led(game: Tiny): { near: ReturnType<Tiny['cell']>; far: ReturnType<Tiny['cell']> } {
  game.state.cells = [];
  const near = game.cell([2, 4], 6);
  const far = game.cell([38, 4], 6);
  Object.assign(game.state.enemy, { leader: near.id, method: 'assault', methodBefore: 'assault', seat: near.tile });
  return { near, far };
}

test('a game begins with a leader among the cells, a method and money', () => {
  const { state } = play(land);
  expect(state.cells.map((c) => c.id)).toContain(state.enemy.leader);
  expect(state.enemy.leaders).toBe(1);
  expect(state.enemy.funds).toBeGreaterThan(0);
});

test('the methods together come to the national mix', () => {
  const sums = { device: 0, killing: 0, post: 0, harassment: 0 };
  const games = 400;
  for (let i = 0; i < games; i++) {
    const game = play(land, `mix ${i}`);
    const cell = game.state.cells[0];
    const hour = game.hour(24 * 30);
    const mix = mixFor(hour, cell);
    for (const kind of ['device', 'killing', 'post', 'harassment'] as const) {
      sums[kind] += (mix[kind] * rateFor(hour, cell)) / games;
    }
  }
  for (const kind of ['device', 'killing', 'post', 'harassment'] as const) {
    expect(Math.abs(sums[kind] - MIX[kind])).toBeLessThan(4);
  }
});

test('the leader falls with his cell; who has heard keeps quiet, and then another leads', () => {
  const game = play(land);
  const { near, far } = led(game);
  const hour = game.hour(24 * 5);
  removeFighters(hour, near, near.men);
  expect(game.state.enemy.leader).toBe(-1);
  const { quietUntil } = game.state.enemy;
  expect(quietUntil).toBeGreaterThan(24 * 7);
  // Three nights on: the near end has heard, the far end, 180 km away, has not.
  const later = game.hour(24 * 8);
  const here = game.cell([4, 4], 6);
  expect(rateFor(later, here)).toBeLessThan(0.5);
  expect(rateFor(later, far)).toBeGreaterThan(1);
  for (let day = 8; day < 20 && game.state.enemy.leader < 0; day++) leaderHour(game.hour(24 * day + 6));
  expect([here.id, far.id]).toContain(game.state.enemy.leader);
  expect(game.state.enemy.leaders).toBe(2);
  expect(game.state.enemy.quietUntil).toBe(-1);
});

test('some of the time the player hears that a leader has fallen', () => {
  const heard = shareOf(200, land, (game) => {
    const { near } = led(game);
    leaderMayFall(game.hour(30), near, near.men);
    return game.told('leaderFell');
  });
  expect(heard).toBeGreaterThan(0.5);
  expect(heard).toBeLessThan(0.9);
});

test('who leads a cell that joins another leads on', () => {
  const game = play(land);
  const { near, far } = led(game);
  leadsOn(game.hour(30), near, far);
  expect(game.state.enemy.leader).toBe(far.id);
});

test('a method that has gone badly for his own cell is given up; one that went well is kept', () => {
  const after = (worth: number): string => {
    const game = play(land);
    const { near } = led(game);
    learnt(game.hour(100), near, 'post', near.tile, worth);
    leaderHour(game.hour(24 * 5 + 6));
    return game.state.enemy.method;
  };
  expect(after(-200)).not.toBe('assault');
  expect(after(100)).toBe('assault');
});

test('what has gone wrong elsewhere and nobody told him of changes nothing', () => {
  const game = play(land);
  const { far } = led(game);
  learnt(game.hour(100), far, 'post', far.tile, -300);
  leaderHour(game.hour(24 * 5 + 6));
  expect(game.state.enemy.method).toBe('assault');
});

test('papers say what their men have last been told', () => {
  const game = play(land);
  const { near, far } = led(game);
  Object.assign(game.state.enemy, { method: 'lowProfile', since: 24 * 5 });
  const hour = game.hour(24 * 6);
  expect(methodAt(hour, near.tile)).toBe('lowProfile');
  expect(methodAt(hour, far.tile)).toBe('assault');
});

test('killings speak for intimidation; papers speak louder', () => {
  const p = (kinds: Parameters<typeof methodOdds>[0], read: Parameters<typeof methodOdds>[1], of: string): number =>
    methodOdds(kinds, read).find((o) => o.method === of)?.p ?? 0;
  expect(p(['killing', 'killing', 'killing'], null, 'intimidation')).toBeGreaterThan(0.6);
  expect(p([], 'lowProfile', 'lowProfile')).toBeGreaterThan(0.6);
  expect(methodOdds(['device'], null).reduce((sum, o) => sum + o.p, 0)).toBeCloseTo(1);
});

test('switched off there is one mix and one rate for all', () => {
  const game = play(land);
  const { near } = led(game);
  Object.assign(game.state, { options: { off: ['S19'] } });
  expect(mixFor(game.hour(30), near)).toBe(MIX);
  expect(rateFor(game.hour(30), near)).toBe(1);
});
