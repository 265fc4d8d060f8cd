// The threat board: up to three places, from belief, posts and what happened lately; it knows nothing hidden.

import { expect, test } from 'vitest';
import { threats } from '../../../src/sim/rules/threat.ts';
import { plain, play, type Sketch } from '../support/board.ts';

const sketch: Sketch = {
  map: plain(20, 10),
  kmPerTile: 5,
  towns: [{ at: [2, 2] }, { at: [17, 8] }, { at: [10, 5] }, { at: [2, 8] }],
  units: [{ id: 'army', at: [19, 0] }],
};
const board = () => {
  const game = play(sketch);
  game.state.hour = 18;
  game.state.belief.fill(0);
  game.state.belief[game.at(2, 2)] = 2_000_000;
  game.state.belief[game.at(17, 8)] = 400_000;
  return game;
};

test('names at most three, the likeliest first, chances that are chances', () => {
  const list = threats(board().state);
  expect(list.length).toBeLessThanOrEqual(3);
  expect(list[0].settlement).toBe('town0');
  expect(list.map((t) => t.percent)).toEqual(list.map((t) => t.percent).sort((a, b) => b - a));
  for (const t of list) expect(t.percent >= 0 && t.percent <= 100).toBe(true);
});

test('a held place is less in danger, a place attacked lately more', () => {
  const held = board();
  held.unit('army').tile = held.at(2, 2);
  const percent = (game: ReturnType<typeof board>, town: string): number =>
    threats(game.state).find((t) => t.settlement === town)?.percent ?? 0;
  expect(percent(held, 'town0')).toBeLessThan(percent(board(), 'town0'));
  const struck = board();
  struck.state.incidents.push({ hour: 10, tile: struck.at(17, 8), kind: 'device', deadly: false });
  expect(percent(struck, 'town1')).toBeGreaterThan(percent(board(), 'town1'));
  expect(threats(struck.state).find((t) => t.settlement === 'town1')?.reason).toBe('attackedLately');
});

test('hidden cells and hidden visits change nothing on it', () => {
  const game = board();
  const before = threats(game.state);
  game.cell([10, 5], 8);
  for (const town of game.state.towns) town.visit = 1e6;
  expect(threats(game.state)).toEqual(before);
});

test('a post below its crew is in more danger than a full one', () => {
  const percent = (crew: number): number => {
    const game = play({ ...sketch, structures: [{ id: 'post', at: [3, 2] }] });
    Object.assign(game.state, { hour: 18 });
    Object.assign(game.structure('post'), { crew });
    return threats(game.state).find((t) => t.structure === 'post')?.percent ?? 0;
  };
  expect(percent(8)).toBeGreaterThan(percent(20));
});
