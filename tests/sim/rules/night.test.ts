// A cell's night: it eats, forages when hungry, lies low when broken, and acts on what its own men have seen.

import { expect, test } from 'vitest';
import { marchHour } from '../../../src/sim/rules/march.ts';
import { memoryHour } from '../../../src/sim/rules/memory.ts';
import { nightHour } from '../../../src/sim/rules/night.ts';
import type { Cell } from '../../../src/sim/state.ts';
import { plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const wadis = scenarioOf({ map: plain(16, 12, 'b'), kmPerTile: 2, towns: [{ at: [8, 6] }] });

/** The hours from dusk in which plans are made. */
function dusk(game: Tiny, day = 0): void {
  for (const h of [18, 19, 20]) nightHour(game.hour(24 * day + h));
}

test('at dawn a night of rations is gone; who has none left loses men, then is no more', () => {
  const game = play(wadis);
  const cell = game.cell([2, 2], 3, { supplies: 250 });
  const eat = (day: number): void => nightHour(game.hour(24 * day + 6));
  eat(1);
  expect(cell).toMatchObject({ supplies: 150, men: 3 });
  eat(2);
  eat(3);
  expect(cell).toMatchObject({ supplies: 0, men: 2 });
  for (const day of [4, 5]) eat(day);
  expect(game.state.cells).toEqual([]);
});

test('below three nights of rations it goes for food; above it does not', () => {
  const forages = (supplies: number): number =>
    shareOf(60, wadis, (game) => {
      const cell = game.cell([6, 6], 4, { supplies });
      dusk(game);
      return cell.errand === 'forage';
    });
  expect(forages(290)).toBe(1);
  expect(forages(600)).toBe(0);
});

test('a cell that has lost heart stays quiet and takes heart again', () => {
  const game = play(wadis);
  const cell = game.cell([6, 6], 4, { nerve: 5, supplies: 100 });
  dusk(game);
  expect(cell.errand).not.toBe('forage');
  expect(cell.nerve).toBeGreaterThan(5);
});

test('by day nobody makes plans', () => {
  const game = play(wadis);
  const cell = game.cell([6, 6], 4, { supplies: 100 });
  const before = structuredClone(cell);
  for (let h = 7; h < 18; h++) nightHour(game.hour(h));
  expect(cell).toEqual(before);
});

/** Two days and nights of a cell that looks, plans and walks, with a company at a place. */
function life(companyAt: readonly [number, number], hidden = true): Cell[] {
  const game = play({
    map: plain(40, 12, 'b'),
    kmPerTile: 2,
    units: [{ id: 'army', at: companyAt }],
    towns: [{ at: [1, 6] }],
    incidentsPerNight: 3,
  });
  for (let n = 0; n < 4; n++) game.cell([3 + n, 2 + n], 5, { supplies: 250 + 150 * n });
  for (let h = 7; h < 55; h++) {
    const hour = game.hour(h);
    nightHour(hour);
    marchHour(hour);
    memoryHour(hour);
  }
  const unseen = game.state.cells.every((c) => c.memory.length === 0);
  expect(unseen, 'whether the company was seen').toBe(hidden);
  return game.state.cells;
}

test('what it has not seen changes nothing in what it does', () => {
  expect(life([38, 2])).toEqual(life([35, 10]));
});

test('what it has seen does', () => {
  const trails = (cells: Cell[]) => cells.map(({ tile, doing }) => ({ tile, doing }));
  expect(trails(life([4, 2], false))).not.toEqual(trails(life([38, 2])));
});

test('a cell that saw a company close by moves on', () => {
  const moves = (seen: boolean): number =>
    shareOf(80, wadis, (game) => {
      const cell = game.cell([4, 4], 4);
      if (seen) cell.memory.push({ tile: game.at(5, 4), men: 100, hour: 17 });
      dusk(game);
      return cell.errand === 'move';
    });
  expect(moves(true)).toBe(1);
  expect(moves(false)).toBeLessThan(0.5);
});

test('it scouts before it strikes, and prepares in between', () => {
  const game = play(wadis);
  const cell = game.cell([4, 4], 6, {
    operation: { kind: 'killing', tile: game.at(8, 6), target: 'town0', scoutsLeft: 1, prepared: false },
  });
  const errands: string[] = [];
  for (let day = 0; day < 4 && game.state.incidents.length === 0; day++) {
    dusk(game, day);
    errands.push(cell.doing === 'prepare' ? 'prepare' : cell.errand);
    for (let h = 19; h < 30; h++) marchHour(game.hour(24 * day + h));
    for (let h = 30; h < 42; h++) marchHour(game.hour(24 * day + h));
  }
  expect(errands).toEqual(['scout', 'prepare', 'strike']);
  expect(game.state.incidents).toMatchObject([{ kind: 'killing', deadly: true }]);
});
