// Quiet nights: who stays through the night earns trust, told every fifth dawn; a visit or a militia alone earns none.

import { expect, test } from 'vitest';
import { quietNightHour } from '../../../src/sim/rules/quietNight.ts';
import { plain, play, type Sketch, type Tiny } from '../support/board.ts';

const held = (kind: 'army' | 'militia' = 'army'): Sketch => ({
  map: plain(4, 4),
  units: [{ id: 'unit', kind, at: [1, 1] }],
  towns: [{ at: [1, 1] }, { at: [3, 3] }],
});
const nights = (game: Tiny, count: number): void => {
  for (let day = 1; day <= count; day++) quietNightHour(game.hour(24 * day + 6));
};

test('five nights kept are told and earn trust; a place nobody kept earns none', () => {
  const game = play(held());
  nights(game, 4);
  expect(game.state.towns[0].trust).toBe(5000);
  nights(game, 5);
  expect(game.state.towns[0].trust).toBeGreaterThan(5000);
  expect(game.state.towns[1].trust).toBe(5000);
  expect(game.state.ledger).toMatchObject([{ cause: 'nightsKept', town: 0 }]);
});

test('a visit in the night undoes it, and so does a militia alone', () => {
  const visited = play(held());
  for (let day = 1; day <= 5; day++) {
    visited.state.towns[0].visitKnown = 1e6;
    quietNightHour(visited.hour(24 * day + 6));
  }
  expect(visited.state.towns[0].trust).toBe(5000);
  const militia = play(held('militia'));
  nights(militia, 5);
  expect(militia.state.towns[0].trust).toBe(5000);
});

test('a visit nobody told of tells nothing by the trust it costs', () => {
  const earned = (visit: number): number => {
    const game = play(held());
    for (let day = 1; day <= 5; day++) {
      game.state.towns[0].visit = visit;
      quietNightHour(game.hour(24 * day + 6));
    }
    return game.state.towns[0].trust;
  };
  expect(earned(1e6)).toBe(earned(0));
});
