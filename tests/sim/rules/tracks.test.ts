// Tracks: a patrol near a settlement that was visited may find them by day and follow them; dust and time take them.

import { expect, test } from 'vitest';
import { leaveTrace, tracksHour } from '../../../src/sim/rules/tracks.ts';
import { plain, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const land = scenarioOf({
  map: plain(12, 8, 'b'),
  kmPerTile: 2,
  towns: [{ id: 'town', at: [3, 3] }],
  units: [{ id: 'army', at: [4, 3] }],
});

function day(game: Tiny, over: { posture?: 'hold'; knowledge?: number; dust?: number } = {}): boolean {
  const cell = game.cell([9, 6], 4);
  leaveTrace(game.hour(28), 0, cell.id);
  game.unit('army').postureDay = over.posture ?? 'patrol';
  game.unit('army').knowledge = over.knowledge ?? 5;
  game.state.dust = over.dust ?? 0;
  for (let h = 30; h < 42; h++) tracksHour(game.hour(h));
  return game.told('tracksFound');
}

test('a patrol finds them, oftener where it knows its ground; who stands still does not', () => {
  const plainly = shareOf(200, land, (game) => day(game));
  expect(plainly).toBeGreaterThan(0.25);
  expect(shareOf(200, land, (game) => day(game, { knowledge: 10 }))).toBeGreaterThan(plainly);
  expect(shareOf(50, land, (game) => day(game, { posture: 'hold' }))).toBe(0);
});

test('a storm takes them, and so does the second night', () => {
  expect(shareOf(50, land, (game) => day(game, { dust: 2 }))).toBe(0);
  expect(
    shareOf(50, land, (game) => {
      leaveTrace(game.hour(28), 0, game.cell([9, 6], 4).id);
      game.unit('army').postureDay = 'patrol';
      for (let h = 54; h < 66; h++) tracksHour(game.hour(h));
      return game.told('tracksFound');
    }),
  ).toBe(0);
});

test('they lead to where the visitors lie, mostly', () => {
  let found = 0;
  const right = shareOf(400, land, (game) => {
    if (!day(game)) return false;
    found++;
    const [lead] = game.state.leads;
    expect(lead).toMatchObject({ kind: 'hideout', source: 'tracks', town: -1 });
    return lead.cell === game.state.cells[0].id;
  });
  expect((right * 400) / found).toBeGreaterThan(0.7);
});
