// Response: who stands ready near by stops more than who stands far off, once a night, and nobody else by himself.

import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { catches, responseHour } from '../../../src/sim/rules/response.ts';
import { plain, play, scenarioOf, shareOf, type Sketch } from '../support/board.ts';

const line = (unitAt: readonly [number, number]): Sketch => ({
  map: plain(40, 7),
  abroad: 2,
  kmPerTile: 2,
  units: [{ id: 'army', at: unitAt }],
  fence: Array.from({ length: 7 }, (_, y) => ({ edge: `e${y}`, sensors: true, towers: false })),
  towns: [{ at: [39, 0] }],
});

/** Share of crossings that are stopped. */
function stops(sketch: Sketch, posture: 'ready' | 'hold' = 'ready'): number {
  return shareOf(120, scenarioOf(sketch), (game) => {
    game.unit('army').postureNight = posture;
    game.state.hour = 18;
    game.state.stage = 'orders';
    const route = Array.from({ length: 14 }, (_, n) => game.at(2 + n, 3));
    game.cell([1, 3], 3, { errand: 'cross', doing: 'walk', route, startsAt: 20 });
    game.run(11);
    return game.state.tally.crossingsStopped > 0;
  });
}

test('a fence is worth what its response is worth', () => {
  const near = stops(line([5, 3]));
  const far = stops(line([34, 3]));
  const none = stops(line([5, 3]), 'hold');
  expect(near).toBeGreaterThan(0.4);
  expect(near).toBeGreaterThan(far + 0.2);
  expect(near).toBeGreaterThan(none + 0.2);
});

test('of those that stand ready the quickest goes, and the others stay', () => {
  const game = play({
    ...line([20, 3]),
    units: [
      { id: 'far', at: [20, 3] },
      { id: 'near', at: [8, 3] },
    ],
  });
  for (const unit of game.state.units) unit.postureNight = 'ready';
  game.state.hour = 22;
  const contact = game.contact(game.cell([3, 3], 3));
  responseHour(game.hour(22));
  expect(game.unit('near').task).toMatchObject({ type: 'intercept', target: contact.id });
  expect(game.unit('far').task).toBeNull();
});

test('nobody answers twice in a night, nor who holds, nor for herders', () => {
  const answers = (change: (game: ReturnType<typeof play>) => void): boolean => {
    const game = play(line([8, 3]));
    game.unit('army').postureNight = 'ready';
    game.state.hour = 22;
    game.contact(game.cell([3, 3], 3));
    change(game);
    responseHour(game.hour(22));
    return game.unit('army').task !== null;
  };
  expect(answers(() => {})).toBe(true);
  expect(answers((game) => Object.assign(game.unit('army'), { answered: 19 }))).toBe(false);
  expect(answers((game) => Object.assign(game.unit('army'), { postureNight: 'hold' }))).toBe(false);
  expect(answers((game) => Object.assign(game.state.contacts[0], { hostilePercent: 0 }))).toBe(false);
  expect(answers((game) => Object.assign(game.state.contacts[0], { seenHour: 20, live: false }))).toBe(false);
});

test('a party under watch is caught oftener than one that was lost', () => {
  expect(catches(k, true)).toBeGreaterThan(2 * catches(k, false));
});

test('a unit that finds nobody comes home', () => {
  const game = play(line([8, 3]));
  const cell = game.cell([3, 3], 3);
  const contact = game.contact(cell, { live: false });
  game.state.staffKept = 1;
  game.give({ type: 'interceptContact', unit: 'army', contact: contact.id });
  game.state.cells = [];
  game.run(12);
  expect(game.told('contactMissed')).toBe(true);
  expect(game.unit('army')).toMatchObject({ tile: game.at(8, 3), task: null });
});
