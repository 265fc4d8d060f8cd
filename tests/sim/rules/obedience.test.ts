// Obedience: a militia refuses as often as the preview says, oftener where it earns; the order is spent.

import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { type Heeds, refusalChance } from '../../../src/sim/rules/obedience.ts';
import { preview } from '../../../src/sim/index.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(14, 5),
  towns: [{ at: [2, 2] }],
  units: [{ id: 'hashd', kind: 'militia', at: [2, 2], men: 120, discipline: 30 }],
  structures: [{ id: 'gate', kind: 'checkpoint', at: [3, 2], crew: 'hashd' }],
});
const heeds: Heeds = { discipline: 50, pull: 50, monitored: false, integrating: false, leavesEarnings: false };
const chance = (over: Partial<Heeds>, capital = 5): number => refusalChance(k, { ...heeds, ...over }, capital);

test('more where discipline is low, patrons pull, Baghdad is weak, and it earns; less when watched', () => {
  expect(chance({ discipline: 20 })).toBeGreaterThan(chance({}));
  expect(chance({ pull: 90 })).toBeGreaterThan(chance({}));
  expect(chance({}, 1)).toBeGreaterThan(chance({}));
  expect(chance({ leavesEarnings: true })).toBeGreaterThan(chance({}));
  expect(chance({ monitored: true })).toBeLessThan(chance({}));
  expect(chance({ integrating: true })).toBeLessThan(chance({}));
});

test('refuses or puts it off in the next hour as often as was said; giving the order tells nothing', () => {
  let said = 0;
  const often = shareOf(400, scenario, (game) => {
    const order = { type: 'moveUnit', unit: 'hashd', to: game.at(9, 2) } as const;
    // The pull is drawn by the seed.
    game.state.allegiances[0].pull = 60;
    said = Number(preview(game.frame(), order).warnings.find((w) => w.code === 'mayRefuseToLeave')?.params['percent']);
    game.give(order);
    expect(game.state.log).toEqual([]);
    game.run(1);
    if (game.told('militiaRefuses')) {
      expect(game.unit('hashd')).toMatchObject({ task: null, route: [], tile: game.at(2, 2) });
    }
    return game.told('militiaRefuses') || game.told('militiaDelays');
  });
  expect(said).toBeGreaterThan(20);
  expect(Math.abs(100 * often - said)).toBeLessThan(7);
});

test('what it has refused is counted for all to see; others never refuse', () => {
  for (let n = 0; n < 40; n++) {
    const game = play(scenario, `r${n}`);
    game.give({ type: 'moveUnit', unit: 'hashd', to: game.at(9, 2) });
    game.run(1);
    if (!game.told('militiaRefuses')) continue;
    expect(game.frame().militias[0].refused).toBe(1);
    return;
  }
  expect.unreachable('none of forty refused');
});
