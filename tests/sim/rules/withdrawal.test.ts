// Withdrawal: most militias go within the cycle, one in four stalls for two, and their posts stand empty.

import { expect, test } from 'vitest';
import { LEAVES_HOURS, stallChance } from '../../../src/sim/rules/withdrawal.ts';
import { plain, scenarioOf, play, shareOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(6, 3),
  units: [{ id: 'hashd', kind: 'militia', at: [1, 1], men: 120 }],
  structures: [{ at: [2, 1], kind: 'checkpoint', crew: 'hashd' }],
  towns: [{ at: [5, 2] }],
});
const stays = (game: ReturnType<typeof play>): boolean => game.state.units.some((u) => u.id === 'hashd');

test('one in four stalls', () => {
  const share = shareOf(600, scenario, (game) => {
    game.give({ type: 'withdrawMilitia', unit: 'hashd' });
    game.run(LEAVES_HOURS + 1);
    return stays(game);
  });
  expect(Math.abs(share - 0.25)).toBeLessThan(0.05);
});

test('who does not stall is gone within the cycle, his crews with him', () => {
  for (let n = 0; n < 10; n++) {
    const game = play(scenario, `w${n}`);
    game.give({ type: 'withdrawMilitia', unit: 'hashd' });
    game.run(LEAVES_HOURS - 1);
    expect(stays(game)).toBe(true);
    game.run(2);
    if (stays(game)) continue;
    expect(game.structure('post0')).toMatchObject({ crew: 0, crewUnit: null });
    expect(game.frame().departed.map((u) => u.id)).toEqual(['hashd']);
    return;
  }
  expect.unreachable('all of ten stalled');
});

test('who stalls is gone two cycles later', () => {
  for (let n = 0; n < 40; n++) {
    const game = play(scenario, `s${n}`);
    game.give({ type: 'withdrawMilitia', unit: 'hashd' });
    game.run(LEAVES_HOURS + 1);
    if (!stays(game)) continue;
    expect(game.told('militiaStalls')).toBe(true);
    game.run(46);
    expect(stays(game)).toBe(true);
    game.run(3);
    expect(stays(game)).toBe(false);
    return;
  }
  expect.unreachable('none of forty stalled');
});

test('stalls more where its patrons pull and Baghdad is weak', () => {
  expect(stallChance(40, 5)).toBeCloseTo(0.25, 6);
  expect(stallChance(90, 5)).toBeGreaterThan(stallChance(40, 5));
  expect(stallChance(40, 3)).toBeGreaterThan(stallChance(40, 5));
  expect(stallChance(40, 9)).toBe(stallChance(40, 5));
});
