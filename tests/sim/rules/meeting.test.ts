// Meetings: cells that lie near each other at the end of a night tell what they know; what is too small for what it
// wants joins with another. Far away nobody hears.

import { expect, test } from 'vitest';
import { createFieldSource } from '../../../src/sim/map/fields.ts';
import { landOf } from '../../../src/sim/map/land.ts';
import { learnt } from '../../../src/sim/rules/lessons.ts';
import { fellowFor, meetingHour } from '../../../src/sim/rules/meeting.ts';
import { remember } from '../../../src/sim/rules/memory.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const land = scenarioOf({ map: plain(30, 8, 'b'), kmPerTile: 2 });

test('those who meet tell posts, lessons and stores; those far away hear nothing', () => {
  const game = play(land);
  const a = game.cell([2, 2], 5, { caches: [3] });
  const b = game.cell([3, 2], 5);
  const far = game.cell([20, 2], 5);
  remember(a, game.at(9, 2), 20, 10);
  learnt(game.hour(10), a, 'post', game.at(9, 2), -100);
  meetingHour(game.hour(30));
  expect(b.memory).toEqual([{ tile: game.at(9, 2), men: 20, hour: 10 }]);
  expect(b.lessons).toHaveLength(1);
  expect(b.caches).toEqual([3]);
  expect([far.memory, far.lessons, far.caches]).toEqual([[], [], []]);
});

test('what one has seen since is not overwritten by older word', () => {
  const game = play(land);
  const [a, b] = [game.cell([2, 2], 5), game.cell([3, 2], 5)];
  remember(a, game.at(9, 2), 20, 10);
  remember(b, game.at(9, 2), 3, 12);
  meetingHour(game.hour(30));
  expect(b.memory[0].men).toBe(3);
  expect(a.memory[0].men).toBe(3);
});

test('one that wants a post and is too small joins those it meets, and the leader leads on', () => {
  const joined = shareOf(100, land, (game) => {
    const small = game.cell([2, 2], 3, { eager: true });
    const large = game.cell([3, 2], 5);
    game.state.enemy.leader = small.id;
    meetingHour(game.hour(30));
    if (game.state.cells.length > 1) return false;
    expect(large.men).toBe(8);
    expect(game.state.enemy.leader).toBe(large.id);
    return true;
  });
  expect(joined).toBeGreaterThan(0.4);
  expect(joined).toBeLessThan(0.8);
});

test('together they are never more than twelve, and those who want nothing stay apart', () => {
  const game = play(land);
  game.cell([2, 2], 3, { eager: true });
  game.cell([3, 2], 10);
  game.cell([12, 2], 4);
  game.cell([12, 3], 4);
  meetingHour(game.hour(30));
  expect(game.state.cells).toHaveLength(4);
});

test('a small one with a mind to storm a post goes to a fellow in reach', () => {
  const game = play(land);
  const small = game.cell([2, 2], 3, { eager: true });
  game.cell([9, 2], 5);
  const field = createFieldSource(game.board.ground, landOf(game.board).foot).spread(small.tile, 1_000_000_000);
  expect(fellowFor(game.hour(20), small, field)).toBe(game.at(9, 2));
  expect(fellowFor(game.hour(20), { ...small, eager: false }, field)).toBeNull();
  expect(fellowFor(game.hour(20), { ...small, men: 8 }, field)).toBeNull();
});
