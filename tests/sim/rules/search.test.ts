// Search: a sweep finds by effort over area; open ground gives up most, caves little; homes searched are resented.

import { makeTask } from '../../../src/sim/task.ts';
import { expect, test } from 'vitest';
import { chanceOf } from '../../../src/sim/fixed.ts';
import { effort, searchedTiles, searchEnded, searchFor } from '../../../src/sim/rules/search.ts';
import { plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

/** Share of a day's sweeps of one tile of 5 km by a company that find the cell there. */
function found(letter: string, over = {}): number {
  const scenario = scenarioOf({
    map: plain(5, 5, letter),
    units: [{ id: 'army', at: [2, 2] }],
    towns: [{ at: [0, 0] }],
  });
  return shareOf(300, scenario, (game) => {
    Object.assign(game.unit('army'), { knowledge: 5, ...over });
    game.cell([2, 2], 4);
    for (let h = 7; h < 17 && !game.told('cellFound'); h++) {
      game.unit('army').men = 100;
      searchFor(game.hour(h), game.unit('army'), makeTask('search', game.at(2, 2), 8));
    }
    return game.told('cellFound');
  });
}

test('a company-day over 5 km finds 70 in 100 in the open, 33 in broken ground, 15 in caves', () => {
  const { board, at } = play({ map: ['gbe'] });
  const day = [0, 1, 2].map((x) => chanceOf(10 * effort(board.ground, at(x, 0), 1, 100, false)));
  expect(day[0]).toBeCloseTo(0.7, 2);
  expect(day[1]).toBeCloseTo(0.33, 2);
  expect(day[2]).toBeCloseTo(0.15, 2);
  expect(Math.abs(found('g') - 0.7)).toBeLessThan(0.07);
  expect(Math.abs(found('b') - 0.33)).toBeLessThan(0.07);
  expect(Math.abs(found('e') - 0.15)).toBeLessThan(0.07);
});

test('by night a third of it; more who know the ground', () => {
  const { board } = play({ map: ['g'] });
  expect(effort(board.ground, 0, 1, 100, true) / effort(board.ground, 0, 1, 100, false)).toBeCloseTo(1 / 3, 1);
  expect(found('b', { knowledge: 10 })).toBeGreaterThan(found('b', { knowledge: 0 }));
});

test('effort is shared out over the tiles searched, whatever their size', () => {
  for (const kmPerTile of [1, 2, 5]) {
    const { board } = play({ map: plain(9, 9), kmPerTile });
    const tiles = searchedTiles(board.ground, 40);
    const km2 = tiles.reduce(
      (sum, t) => sum + effort(board.ground, t, tiles.length, 100, false) * kmPerTile * kmPerTile,
      0,
    );
    expect(km2).toBeCloseTo(3, 9);
  }
});

test('smugglers are held, not fought', () => {
  const scenario = scenarioOf({ map: plain(5, 5), units: [{ id: 'army', at: [2, 2] }], towns: [{ at: [0, 0] }] });
  const held = shareOf(60, scenario, (game: Tiny) => {
    game.cell([2, 2], 3, { faction: 'smugglers' });
    for (let h = 7; h < 17; h++) searchFor(game.hour(h), game.unit('army'), makeTask('search', game.at(2, 2), 8));
    expect(game.state.tally.fightersRemoved + game.state.tally.ownWounded).toBe(0);
    return game.told('smugglersHeld') && game.state.cells.length === 0;
  });
  expect(held).toBeGreaterThan(0.5);
});

test('homes gone through are resented', () => {
  const game = play({ map: plain(5, 5), units: [{ id: 'army', at: [2, 2] }], towns: [{ at: [2, 2] }, { at: [4, 4] }] });
  searchEnded(game.hour(15), game.unit('army'), makeTask('search', game.at(2, 2), 8));
  expect(game.state.towns.map((t) => t.trust < 5000)).toEqual([true, false]);
});
