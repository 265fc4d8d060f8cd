// Province edges: groups come in from neighbouring provinces and hunted ones go out; the player hears of some of it.

import { expect, test } from 'vitest';
import { edgeHour, edgesOf } from '../../../src/sim/rules/edge.ts';
import { landOf } from '../../../src/sim/map/land.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const land = scenarioOf({ map: plain(20, 60, 'b'), kmPerTile: 5, neighbour: 4 });

test('edges lie between home and a neighbour; a province without neighbours has none', () => {
  expect(edgesOf(play(land).board)).toHaveLength(60);
  expect(edgesOf(play({ map: plain(6, 6) }).board)).toEqual([]);
});

test('now and then a group comes in and lies down in the province', () => {
  let came = 0;
  for (let i = 0; i < 60; i++) {
    const game = play(land, `in ${i}`);
    game.hour(17);
    edgeHour(game.hour(18));
    if (game.state.cells.length === 0) continue;
    came++;
    game.run(30);
    for (const cell of game.state.cells) expect(landOf(game.board).home[cell.tile]).toBe(1);
    if (game.told('cameFromNeighbour')) expect(game.state.believedCells).toBeGreaterThan(4_000_000);
  }
  expect(came).toBeGreaterThan(1);
  expect(came).toBeLessThan(20);
});

test('one that has lost heart near an edge goes out over it, and is gone', () => {
  const went = shareOf(80, land, (game) => {
    const cell = game.cell([15, 30], 4, { nerve: 10 });
    edgeHour(game.hour(18));
    if (cell.errand !== 'leave') return false;
    game.run(20);
    return !game.state.cells.some((c) => c.id === cell.id);
  });
  expect(went).toBeGreaterThan(0.1);
  expect(went).toBeLessThan(0.45);
});

test('one in good heart stays', () => {
  expect(
    shareOf(40, land, (game) => {
      const cell = game.cell([15, 30], 4, { nerve: 80 });
      edgeHour(game.hour(18));
      return cell.errand === 'leave';
    }),
  ).toBe(0);
});
