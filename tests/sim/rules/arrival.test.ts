// At the end of a walk: each errand does what it was for, then lies up again.

import { expect, test } from 'vitest';
import { arriveAt } from '../../../src/sim/rules/arrival.ts';
import { plain, play } from '../support/board.ts';

const board = () => play({ map: plain(10, 6, 'b'), kmPerTile: 2, towns: [{ at: [5, 3] }] });

test('foragers eat and go into hiding away from the place', () => {
  const game = board();
  const cell = game.cell([5, 3], 4, { errand: 'forage', supplies: 100 });
  arriveAt(game.hour(22), cell);
  expect(cell.supplies).toBeGreaterThan(100);
  expect(cell.errand).toBe('move');
  expect(cell.route.length).toBeGreaterThan(0);
});

test('smugglers who arrive are gone', () => {
  const game = board();
  arriveAt(game.hour(22), game.cell([5, 3], 3, { faction: 'smugglers', errand: 'leave' }));
  expect(game.state.cells).toEqual([]);
});

test('who only moved lies down', () => {
  const game = board();
  const cell = game.cell([2, 2], 4, { errand: 'move', doing: 'walk' });
  arriveAt(game.hour(22), cell);
  expect(cell).toMatchObject({ errand: 'none', doing: 'hide' });
});

test('a scout has looked once more and learnt who stands there', () => {
  const game = play({
    map: plain(10, 6, 'b'),
    kmPerTile: 2,
    units: [{ at: [5, 3], men: 18 }],
    towns: [{ at: [0, 0] }],
  });
  const cell = game.cell([4, 3], 6, {
    errand: 'scout',
    operation: { kind: 'post', tile: game.at(5, 3), target: 'unit0', scoutsLeft: 1, prepared: false },
  });
  arriveAt(game.hour(22), cell);
  expect(cell.operation?.scoutsLeft).toBe(0);
  expect(cell.memory).toEqual([{ tile: game.at(5, 3), men: 18, hour: 22 }]);
});
