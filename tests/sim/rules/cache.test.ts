// Caches: laid out by the seed, known to those near, eaten from before any village, found by searches and cordons; a hole
// that the forces have emptied still draws those who count on it.

import { expect, test } from 'vitest';
import { newGame, type Scenario } from '../../../src/sim/index.ts';
import { cacheInCordon, cacheShows, fetchAt, layUp } from '../../../src/sim/rules/cache.ts';
import { isStocked } from '../../../src/sim/state/border.ts';
import { nightHour } from '../../../src/sim/rules/night.ts';
import { remember } from '../../../src/sim/rules/memory.ts';
import { plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const land = scenarioOf({
  map: plain(24, 10, 'b'),
  kmPerTile: 2,
  towns: [{ at: [12, 8] }],
  units: [{ id: 'army', at: [20, 2] }],
});

function dusk(game: Tiny): void {
  for (const h of [18, 19, 20]) nightHour(game.hour(h));
}

test('as many as the level says, in ground that hides; a third of the cells where it says nothing; none when off', () => {
  const of = (hidden: Partial<Scenario['hidden']>, off = false): number => {
    const scenario = { ...land, hidden: { ...land.hidden, draws: [{ cells: 6, men: 24 }], ...hidden } };
    return newGame(scenario, 'stores', off ? { off: ['S2'] } : {}).caches.length;
  };
  expect(of({ caches: [{ count: 4 }] })).toBe(4);
  expect(of({})).toBe(2);
  expect(of({ caches: [{ count: 4 }] }, true)).toBe(0);
});

test('cells near one when it is laid know of it, others do not', () => {
  const game = play(land);
  const near = game.cell([3, 3], 4);
  const far = game.cell([23, 3], 4);
  layUp(game.state, game.at(2, 3));
  expect(near.caches).toEqual([1]);
  expect(far.caches).toEqual([]);
});

test('a hungry cell goes to a store it knows before a village, unless forces were seen there', () => {
  const goes = (danger: boolean): string => {
    const game = play(land);
    const cell = game.cell([10, 5], 4, { supplies: 100 });
    layUp(game.state, game.at(9, 3));
    if (danger) remember(cell, game.at(9, 3), 60, 5);
    dusk(game);
    return cell.errand;
  };
  expect(goes(false)).toBe('fetch');
  expect(goes(true)).not.toBe('fetch');
});

test('it takes what it can carry; what is empty is no longer counted on', () => {
  const game = play(land);
  const cell = game.cell([9, 3], 4, { supplies: 100 });
  layUp(game.state, game.at(9, 3));
  const [store] = game.state.caches;
  const before = store.supplies;
  fetchAt(game.hour(22), cell);
  expect(cell.supplies).toBe(500);
  expect(store.supplies).toBe(before - 1600);
  store.supplies = 0;
  fetchAt(game.hour(23), cell);
  expect(cell.caches).toEqual([]);
});

test('a search may find it, a cordon that was told of it mostly does; papers in it lead on', () => {
  const found = (how: (game: Tiny) => boolean): number =>
    shareOf(200, land, (game) => {
      layUp(game.state, game.at(9, 3));
      return how(game);
    });
  const searched = found((game) => cacheShows(game.hour(12), game.at(9, 3), 0.6, 'army'));
  const told = found((game) => cacheInCordon(game.hour(12), [game.at(9, 3)], true, 'army'));
  const chance = found((game) => cacheInCordon(game.hour(12), [game.at(9, 3)], false, 'army'));
  expect(searched).toBeGreaterThan(0.2);
  expect(searched).toBeLessThan(0.4);
  expect(told).toBeGreaterThan(0.6);
  expect(chance).toBeLessThan(0.2);
});

test('what was found is told and empty, and those who count on it still go there', () => {
  for (let i = 0; i < 20; i++) {
    const game = play(land, `found ${i}`);
    const cell = game.cell([10, 5], 4, { supplies: 100 });
    layUp(game.state, game.at(9, 3));
    if (!cacheInCordon(game.hour(12), [game.at(9, 3)], true, 'army')) continue;
    expect(game.told('cacheFound')).toBe(true);
    expect(isStocked(game.state.caches[0])).toBe(false);
    dusk(game);
    expect(cell.errand).toBe('fetch');
    return;
  }
  throw new Error('none was found in twenty games');
});
