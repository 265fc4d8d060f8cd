// Ambush: who lies out is not seen, meets most visitors with surprise on his side, guards nothing else, and tires.

import { expect, test } from 'vitest';
import { liesOut } from '../../../src/sim/rules/ambush.ts';
import { forageAt } from '../../../src/sim/rules/forage.ts';
import { control } from '../../../src/sim/rules/control.ts';
import { memoryHour } from '../../../src/sim/rules/memory.ts';
import { makeTask } from '../../../src/sim/task.ts';
import { plain, scenarioOf, shareOf, play, type Tiny } from '../support/board.ts';

const land = scenarioOf({
  map: plain(12, 8, 'b'),
  kmPerTile: 2,
  towns: [{ id: 'town', at: [3, 3] }],
  units: [{ id: 'army', at: [3, 3] }],
});

function lyingOut(game: Tiny): void {
  game.unit('army').task = makeTask('ambush', game.at(3, 3), 1, { target: 'town' });
}

test('most visitors walk into it and lose men, fewer of ours than in a chance meeting', () => {
  let losses = 0;
  const sprung = shareOf(200, land, (game) => {
    lyingOut(game);
    const cell = game.cell([3, 3], 6, { supplies: 100 });
    forageAt(game.hour(22), cell);
    losses += game.state.tally.ownKilled + game.state.tally.ownWounded;
    if (game.told('ambushSprung')) expect(cell.supplies).toBe(100);
    return game.told('ambushSprung');
  });
  expect(sprung).toBeGreaterThan(0.65);
  expect(sprung).toBeLessThan(0.85);
  expect(losses / 200).toBeLessThan(1);
});

test('nobody sees it by night, and the place is not held meanwhile', () => {
  const game = play(land);
  const cell = game.cell([3, 3], 6);
  expect(control(game.state, 0, true, false)).toBeGreaterThan(60);
  lyingOut(game);
  expect(liesOut(game.unit('army'), true)).toBe(true);
  memoryHour(game.hour(22));
  expect(cell.memory).toEqual([]);
  expect(control(game.state, 0, true, false)).toBeLessThan(60);
  memoryHour(game.hour(12));
  expect(cell.memory).toHaveLength(1);
});

test('at dawn it is over; an empty night tires more than one in which somebody came', () => {
  const game = play(land);
  game.hour(17);
  lyingOut(game);
  const before = game.unit('army').fatigue;
  game.run(14);
  expect(game.unit('army').task).toBeNull();
  expect(game.told('ambushEmpty')).toBe(true);
  expect(game.unit('army').fatigue).toBeGreaterThan(before + 12);
});
