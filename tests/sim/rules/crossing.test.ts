// Crossings: as many groups as there is pressure, away from where others were stopped, held up by wire, through once
// in cover or 15 km inside.

import { expect, test } from 'vitest';
import { crossingHour, stepOverBorder, stopped, throughHour } from '../../../src/sim/rules/crossing.ts';
import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { marchHour } from '../../../src/sim/rules/march.ts';
import { meanOf, plain, play, scenarioOf, type Sketch } from '../support/board.ts';

const line: Sketch = { map: plain(12, 10), abroad: 2, towns: [{ at: [11, 9] }], crossingsPerNight: 1.5 };

test('groups set out at dusk, about as many as there is pressure for', () => {
  const scenario = scenarioOf(line);
  const mean = meanOf(500, scenario, (game) => {
    crossingHour(game.hour(17));
    expect(game.state.cells).toEqual([]);
    crossingHour(game.hour(18));
    const groups = game.state.cells.filter((c) => c.faction === 'isil');
    for (const g of groups) expect(g.men >= 2 && g.men <= 4).toBe(true);
    return groups.length;
  });
  expect(Math.abs(mean - 1.5)).toBeLessThan(0.2);
});

test('they keep away from where others were stopped', () => {
  const scenario = scenarioOf(line);
  const north = (lore: number): number =>
    meanOf(200, scenario, (game) => {
      game.state.routeLore.fill(lore, 0, 5);
      crossingHour(game.hour(18));
      return game.state.cells.filter((c) => c.tile < game.at(0, 5)).length;
    });
  expect(north(400)).toBeLessThan(0.4 * north(0));
  expect(north(-200)).toBeGreaterThan(north(0));
});

test('word of a stop spreads along the line and fades', () => {
  const game = play(line);
  const cell = game.cell([2, 4], 3, { edge: 4 });
  stopped(game.hour(22), cell);
  expect(game.state.tally.crossingsStopped).toBe(1);
  expect(game.state.routeLore[4]).toBeGreaterThan(0);
  expect(game.state.routeLore[5]).toBeGreaterThan(0);
  expect(game.state.routeLore[9]).toBe(0);
  const before = game.state.routeLore[4];
  crossingHour(game.hour(30));
  expect(game.state.routeLore[4]).toBeLessThan(before);
});

/** Hours a party of three needs from the tile beyond the border to the tile inside it. */
function hoursToPass(sketch: Sketch): number {
  const game = play(sketch);
  const cell = game.cell([1, 4], 3, { route: [game.at(2, 4)], errand: 'cross', doing: 'walk', startsAt: 0 });
  for (let h = 19; h < 29; h++) {
    marchHour(game.hour(h));
    if (cell.tile === game.at(2, 4)) return h - 18;
  }
  return 99;
}

test('wire holds them up for an hour, what is cut does not', () => {
  const fenced: Sketch = { ...line, fence: [{ edge: 'e4', sensors: false, towers: false }] };
  expect(hoursToPass(fenced) - hoursToPass(line)).toBe(k.wireDelayHours);
  const game = play(fenced);
  const party = game.cell([1, 4], 3);
  expect(stepOverBorder(game.hour(20), party, game.at(2, 4))).toBe(true);
  expect(stepOverBorder(game.hour(21), party, game.at(2, 4))).toBe(false);
  expect(game.state.fence[4].cut).toBe(true);
  expect(stepOverBorder(game.hour(22), game.cell([1, 4], 3), game.at(2, 4))).toBe(false);
});

test('a passage counts once, however long it takes', () => {
  const game = play({ ...line, fence: [{ edge: 'e4', sensors: false, towers: false }] });
  const party = game.cell([1, 4], 3);
  for (let h = 20; h < 24; h++) stepOverBorder(game.hour(h), party, game.at(2, 4));
  expect(game.state.tally.crossingsAttempted).toBe(1);
});

test('through once in cover or well inside, not before', () => {
  const game = play({ ...line, map: plain(12, 10).map((row, y) => (y === 7 ? 'ggbbbggggggg' : row)) });
  const through = (x: number, y: number): boolean => {
    const party = game.cell([x, y], 3, { edge: y, enteredAt: game.at(2, y) });
    throughHour(game.hour(23));
    return party.edge < 0;
  };
  expect(through(3, 4)).toBe(false);
  expect(through(5, 4)).toBe(true);
  expect(through(3, 7)).toBe(true);
});
