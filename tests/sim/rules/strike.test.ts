// Strike: sure of what is watched, dangerous near a settlement and to whoever was not ISIL at all.

import { expect, test } from 'vitest';
import { STORM } from '../../../src/sim/rules/dust.ts';
import { strikeHarmPercent, strikeHits, strikeHour } from '../../../src/sim/rules/strike.ts';
import { meanOf, plain, play, scenarioOf, shareOf, type Tiny } from '../support/board.ts';

const desert = scenarioOf({ map: plain(12, 6), towns: [{ at: [0, 0] }], assets: [{ kind: 'strike' }] });
const strike = (game: Tiny, x: number, over = {}, cell = {}): Tiny => {
  const party = game.cell([x, 5], 6, cell);
  const contact = game.contact(party, over);
  game.state.flights.push({ asset: 'asset0', kind: 'strike', target: contact.id, tile: contact.tile });
  strikeHour(game.hour(20));
  return game;
};

test('what is watched is hit as often as staff says, what was lost less', () => {
  for (const live of [true, false]) {
    const share = shareOf(500, desert, (game) => strike(game, 10, { live }).told('strikeHit'));
    expect(Math.abs(share - strikeHits(live)), `live ${live}`).toBeLessThan(0.06);
  }
  expect(strikeHits(true)).toBeGreaterThan(2 * strikeHits(false));
});

test('the estimate of harm rises near a settlement and where nobody was identified', () => {
  const { board, at } = play({ map: plain(12, 6), towns: [{ at: [0, 0] }], kmPerTile: 2 });
  const far = strikeHarmPercent(board, at(10, 5), true);
  const near = strikeHarmPercent(board, at(1, 1), true);
  const amid = strikeHarmPercent(board, at(0, 0), true);
  expect(far).toBeLessThan(near);
  expect(near).toBeLessThan(amid);
  expect(strikeHarmPercent(board, at(10, 5), false)).toBeGreaterThan(far);
});

test('harm comes as often as it was estimated, and costs trust', () => {
  const town = scenarioOf({ map: plain(12, 6), towns: [{ at: [10, 5] }], assets: [{ kind: 'strike' }] });
  const estimate = strikeHarmPercent(town.board, 5 * 12 + 10, true) / 100;
  const share = shareOf(500, town, (game) => strike(game, 10).state.tally.civiliansHarmedByForces > 0);
  expect(Math.abs(share - estimate)).toBeLessThan(0.06);
  const trust = meanOf(60, town, (game) => strike(game, 10).state.towns[0].trust);
  expect(trust).toBeLessThan(5000);
});

test('smugglers under a strike are people harmed', () => {
  const games = shareOf(60, desert, (game) => {
    strike(game, 10, { identified: false, hostilePercent: 67 }, { faction: 'smugglers' });
    return (
      game.told('strikeHitOthers') && game.state.tally.civiliansHarmed >= 6 && game.state.tally.fightersRemoved === 0
    );
  });
  expect(games).toBeGreaterThan(0.5);
});

test('a storm keeps it down', () => {
  const game = play(desert);
  game.state.dust = STORM;
  expect(strike(game, 10).told('strikeCalledOff')).toBe(true);
  expect(game.state.cells[0].men).toBe(6);
});
