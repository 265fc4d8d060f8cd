// Integration: over eight cycles a militia becomes a smaller, better police unit, unless its patrons prevent it.

import { expect, test } from 'vitest';
import { INTEGRATION, preventedChance } from '../../../src/sim/rules/integration.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(8, 3),
  towns: [{ at: [6, 1] }],
  units: [{ id: 'hashd', kind: 'militia', at: [2, 1], men: 120, discipline: 50, training: 2 }],
  structures: [{ id: 'gate', kind: 'checkpoint', at: [3, 1], crew: 'hashd' }],
});

test('prevented as often as the odds say', () => {
  const prevented = shareOf(200, scenario, (game) => {
    game.state.allegiances[0].pull = 60;
    game.give({ type: 'integrateMilitia', unit: 'hashd' });
    game.run(24 * 3);
    return game.told('integrationPrevented');
  });
  expect(Math.abs(prevented - preventedChance(60, 50))).toBeLessThan(0.1);
});

test('in the end a police unit of seven men in ten, disciplined, its crews still at their posts', () => {
  for (let n = 0; n < 20; n++) {
    const game = play(scenario, `i${n}`);
    game.give({ type: 'integrateMilitia', unit: 'hashd' });
    game.run(24 * INTEGRATION.cycles + 24);
    if (game.told('integrationPrevented')) continue;
    expect(game.told('militiaIntegrated')).toBe(true);
    expect(game.unit('hashd')).toMatchObject({ kind: 'police', menAtFull: 84, training: 3 });
    expect(game.unit('hashd').discipline).toBeGreaterThan(70);
    expect(game.structure('gate')).toMatchObject({ crew: 20, crewUnit: 'hashd' });
    expect(game.unit('hashd').men + 20).toBeLessThanOrEqual(84);
    expect(game.frame().militias).toEqual([]);
    return;
  }
  expect.unreachable('all of twenty were prevented');
});
