// Lift: over the wadis within the hour, unless the air is full of sand.

import { expect, test } from 'vitest';
import { STORM } from '../../../src/sim/rules/dust.ts';
import { play } from '../support/board.ts';

const board = () =>
  play({
    map: ['gggggg', 'eeeeee', 'eeeeee', 'gggggg'],
    units: [{ id: 'team', kind: 'raid', at: [0, 0], men: 40 }],
    assets: [{ id: 'heli', kind: 'lift' }],
    towns: [{ at: [5, 0] }],
  });

test('a team is across the escarpments in the next hour', () => {
  const game = board();
  game.give({ type: 'flyLift', asset: 'heli', unit: 'team', to: game.at(2, 3) });
  expect(game.unit('team').tile).toBe(game.at(0, 0));
  game.run(1);
  expect(game.unit('team').tile).toBe(game.at(2, 3));
  const walker = board();
  walker.give({ type: 'moveUnit', unit: 'team', to: walker.at(2, 3) });
  walker.run(1);
  expect(walker.unit('team').tile).not.toBe(walker.at(2, 3));
});

test('a storm calls it off', () => {
  const game = board();
  game.give({ type: 'flyLift', asset: 'heli', unit: 'team', to: game.at(2, 3) });
  game.state.dust = STORM;
  game.run(1);
  expect(game.unit('team').tile).toBe(game.at(0, 0));
  expect(game.told('liftCalledOff')).toBe(true);
});
