// Harm to civilians: it falls on the nearest settlement and is counted once.

import { expect, test } from 'vitest';
import { harmCivilians } from '../../../src/sim/rules/harm.ts';
import { nearestTown } from '../../../src/sim/rules/hour.ts';
import { plain, play } from '../support/board.ts';

test('harm to civilians falls on the nearest settlement, on trust and on fear', () => {
  const game = play({
    map: plain(8, 5),
    units: [{ id: 'unit', at: [3, 2] }],
    towns: [{ at: [0, 0] }, { at: [7, 4] }],
  });
  expect(nearestTown(game.hour(12), game.at(6, 4))).toBe(1);
  harmCivilians(game.hour(12), game.at(6, 4), 2, 'harmInRaid', 'unit');
  expect(game.state.towns[0].trust).toBe(5000);
  expect(game.state.towns[1].trust).toBeLessThanOrEqual(4300);
  expect(game.state.towns[1].fearOfForces).toBeGreaterThan(0);
  expect(game.state.tally.civiliansHarmedByForces).toBe(2);
  harmCivilians(game.hour(12), game.at(6, 4), 0, 'harmInRaid', 'unit');
  expect(game.state.tally.civiliansHarmed).toBe(2);
});
