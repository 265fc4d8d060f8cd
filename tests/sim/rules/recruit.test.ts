// Recruitment: where trust is low men join; harm brings some at once; a lone survivor looks for others.

import { expect, test } from 'vitest';
import { joinAfterHarm, recruitHour } from '../../../src/sim/rules/recruit.ts';
import { meanOf, plain, scenarioOf, type Tiny } from '../support/board.ts';

const scenario = scenarioOf({ map: plain(10, 5), towns: [{ at: [5, 2], kind: 'city' }] });
const men = (game: Tiny): number => game.state.cells.reduce((sum, c) => sum + c.men, 0);

test('the lower the trust and the higher the fear of the forces, the more join; none where trust is good', () => {
  const joined = (trust: number, fearOfForces = 0): number =>
    meanOf(100, scenario, (game) => {
      game.cell([3, 2], 4);
      for (let day = 1; day <= 30; day++) {
        Object.assign(game.state.towns[0], { trust, fearOfForces });
        recruitHour(game.hour(24 * day + 6));
      }
      return men(game) - 4;
    });
  const low = joined(500);
  expect(low).toBeGreaterThan(joined(3500));
  expect(joined(500, 9000)).toBeGreaterThan(low);
  expect(joined(9000)).toBe(0);
});

test('of those who lost somebody some join at once', () => {
  const joined = meanOf(200, scenario, (game) => {
    game.cell([3, 2], 4);
    joinAfterHarm(game.hour(12), 0, 4, null);
    return men(game) - 4;
  });
  expect(joined).toBeGreaterThan(0.3);
  expect(joined).toBeLessThan(4);
});

test('cells stay within twelve', () => {
  meanOf(40, scenario, (game) => {
    game.cell([3, 2], 12);
    joinAfterHarm(game.hour(12), 0, 4, null);
    for (const cell of game.state.cells) expect(cell.men).toBeLessThanOrEqual(12);
    return 0;
  });
});

test('a lone survivor finds another cell in time', () => {
  const cells = meanOf(100, scenario, (game) => {
    game.cell([3, 2], 1);
    game.cell([6, 2], 4);
    game.state.towns[0].trust = 9000;
    for (let day = 1; day <= 20; day++) recruitHour(game.hour(24 * day + 6));
    expect(men(game)).toBe(5);
    return game.state.cells.length;
  });
  expect(cells).toBeLessThan(1.1);
});
