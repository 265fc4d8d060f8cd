// Fence: wire, then sensors, then towers; sensors notice 85 in 100, towers only where somebody mans them.

import { expect, test } from 'vitest';
import { stepOverBorder } from '../../../src/sim/rules/crossing.ts';
import { STORM } from '../../../src/sim/rules/dust.ts';
import { fenceHour, fenceNotices, hasWire, SENSOR_NOTICES } from '../../../src/sim/rules/fence.ts';
import { plain, play, scenarioOf, shareOf, type Sketch } from '../support/board.ts';

const line = (sensors: boolean, towers = false, units: Sketch['units'] = []): Sketch => ({
  map: plain(12, 5),
  abroad: 1,
  fence: [{ edge: 'e2', sensors, towers }],
  units,
  towns: [{ at: [11, 4] }],
});

test('sensors notice 85 in 100, wire alone nobody', () => {
  const seen = (sensors: boolean): number =>
    shareOf(800, scenarioOf(line(sensors)), (game) => {
      stepOverBorder(game.hour(22), game.cell([0, 2], 3), game.at(1, 2));
      return game.state.contacts.length > 0;
    });
  expect(SENSOR_NOTICES).toBe(0.85);
  expect(Math.abs(seen(true) - SENSOR_NOTICES)).toBeLessThan(0.04);
  expect(seen(false)).toBe(0);
});

test('what the sensors see is on the map, on the side that can be reached', () => {
  for (let n = 0; n < 5; n++) {
    const game = play(line(true), `f${n}`);
    stepOverBorder(game.hour(22), game.cell([0, 2], 3), game.at(1, 2));
    for (const contact of game.state.contacts) expect(contact).toMatchObject({ tile: game.at(1, 2), source: 'fence' });
  }
});

test('towers see for whoever is near enough to man them, and hardly through dust', () => {
  const manned = play(line(false, true, [{ at: [2, 2] }]));
  expect(fenceNotices(manned.state, 2)).toBeGreaterThan(0.5);
  manned.state.dust = STORM;
  expect(fenceNotices(manned.state, 2)).toBeLessThan(0.2);
  expect(fenceNotices(play(line(false, true, [{ at: [9, 2] }])).state, 2)).toBe(0);
});

test('a cut fence senses nothing until it is mended; the cut is found at dawn', () => {
  const game = play(line(true));
  const segment = game.state.fence[2];
  segment.cut = true;
  expect(hasWire(segment, game.board.borders[2])).toBe(false);
  expect(fenceNotices(game.state, 2)).toBe(0);
  expect(game.frame().fence[0].cut).toBe(false);
  fenceHour(game.hour(29));
  expect(game.frame().fence[0].cut).toBe(false);
  fenceHour(game.hour(30));
  expect(game.frame().fence[0].cut).toBe(true);
  expect(game.told('fenceFoundCut')).toBe(true);
});

test('who was seen at the line and got through is told of at dawn, and counted once', () => {
  const game = play(line(true));
  game.state.fence[2].cut = true;
  game.state.seenThrough.push(2);
  fenceHour(game.hour(29));
  expect(game.told('crossingGotThrough')).toBe(false);
  fenceHour(game.hour(30));
  expect(game.told('crossingGotThrough')).toBe(true);
  expect(game.told('fenceFoundCut')).toBe(false);
  expect(game.state.tally.throughKnown).toBe(1);
  expect(game.frame().fence[0].cut).toBe(true);
});

test('a stretch half built and more holds, less does not', () => {
  const game = play(line(false));
  const segment = game.state.fence[2];
  const [, , edge] = game.board.borders;
  segment.wireM = edge.lengthM / 2;
  expect(hasWire(segment, edge)).toBe(false);
  segment.wireM++;
  expect(hasWire(segment, edge)).toBe(true);
});
