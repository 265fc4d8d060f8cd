// ISIL's money: it comes from nights nobody holds and ground nobody watches; investigators find it in time; who has none
// strikes less and loses men. The player is told ranges.

import { expect, test } from 'vitest';
import { enemyIncome, financeHour, meansToStrike } from '../../../src/sim/rules/finance.ts';
import { meanOf, plain, play, type Sketch, type Tiny } from '../support/board.ts';

const SKETCH: Sketch = {
  map: plain(10, 6),
  abroad: 2,
  towns: [{ id: 'town', at: [6, 3] }],
  units: [{ id: 'army', at: [9, 0] }],
  draws: [{ cells: 2, men: 16 }],
};

test('it takes less where the night is held and the border watched', () => {
  const open = play(SKETCH);
  const held = play(SKETCH);
  held.unit('army').tile = held.at(6, 3);
  expect(enemyIncome(held.state)).toBeLessThan(enemyIncome(open.state));
  const watched = play(SKETCH);
  for (const segment of watched.state.fence) segment.sensors = true;
  expect(enemyIncome(watched.state)).toBeLessThan(enemyIncome(open.state));
});

test('money in hand is what came in less what was spent, and never below nothing', () => {
  const game = play(SKETCH);
  const before = game.state.enemy.funds;
  expect(before).toBeGreaterThan(0);
  financeHour(game.hour(30));
  expect(game.state.enemy.funds).not.toBe(before);
  game.state.enemy.funds = 0;
  game.state.finance.cut = 100;
  financeHour(game.hour(54));
  expect(game.state.enemy.funds).toBe(0);
});

/** Investigators for so many cycles. */
function traced(game: Tiny, cycles: number): void {
  game.state.finance.untilHour = 24 * cycles + 6;
  for (let day = 1; day <= cycles; day++) financeHour(game.hour(24 * day + 6));
}

test('a council of investigators brings a report, two of them an account', () => {
  const game = play(SKETCH);
  traced(game, 5);
  expect(game.state.finance.reports.length).toBeGreaterThanOrEqual(1);
  const [low, high] = game.state.enemy.known.funds as [number, number];
  expect(low).toBeLessThan(high);
  const cycles = meanOf(30, SKETCH, (one) => {
    one.state.finance.untilHour = 9999;
    for (let day = 1; day < 40; day++) {
      financeHour(one.hour(24 * day + 6));
      if (one.told('fundsFrozen')) return day;
    }
    return 40;
  });
  expect(cycles).toBeGreaterThan(5);
  expect(cycles).toBeLessThan(10);
});

test('the range holds what there is, mostly', () => {
  const share = meanOf(200, SKETCH, (game) => {
    traced(game, 5);
    const [low, high] = game.state.enemy.known.funds as [number, number];
    return game.state.enemy.funds >= low && game.state.enemy.funds <= high ? 1 : 0;
  });
  expect(share).toBeGreaterThan(0.7);
  expect(share).toBeLessThan(1);
});

test('an account that is frozen takes money, cuts income, and leads on', () => {
  const game = play(SKETCH);
  game.cell([8, 5], 5);
  const income = enemyIncome(game.state);
  game.state.finance.progress = 9999;
  traced(game, 1);
  expect(game.told('fundsFrozen')).toBe(true);
  expect(enemyIncome(game.state)).toBeLessThan(income);
  expect(game.told('leadFromPapers')).toBe(true);
});

test('what is frozen does not say how much there was: the share is drawn, a third on the mean', () => {
  const shares: number[] = [];
  const mean = meanOf(200, SKETCH, (game) => {
    game.state.enemy.funds = 1_000_000;
    game.state.finance.progress = 9999;
    traced(game, 1);
    const [{ frozen }] = game.frame().finance.reports;
    shares.push((100 * frozen) / (frozen + game.state.enemy.funds / 1000));
    return shares[shares.length - 1];
  });
  expect(Math.abs(mean - 35)).toBeLessThan(3);
  expect(Math.min(...shares)).toBeLessThan(25);
  expect(Math.max(...shares)).toBeGreaterThan(45);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(19);
  expect(Math.max(...shares)).toBeLessThanOrEqual(51);
});

test('who has no money begins less and loses men', () => {
  const game = play(SKETCH);
  expect(meansToStrike(game.state)).toBe(1);
  game.state.enemy.funds = 0;
  expect(meansToStrike(game.state)).toBe(0.4);
  game.state.finance.cut = 100;
  const men = (): number => game.state.cells.reduce((sum, c) => sum + c.men, 0);
  const before = men();
  for (let day = 1; day < 30; day++) financeHour(game.hour(24 * day + 6));
  expect(men()).toBeLessThan(before);
  Object.assign(game.state, { options: { off: ['S20'] } });
  expect(meansToStrike(game.state)).toBe(1);
});
