// Mukhtars: who speaks is gone for; a guard may save him; when he is lost the place falls silent.

import { expect, test } from 'vitest';
import { leadRate } from '../../../src/sim/rules/lead.ts';
import { isQuiet, mukhtarHour, struckIn, worthOfKilling } from '../../../src/sim/rules/mukhtar.ts';
import { trustBand } from '../../../src/sim/rules/reading.ts';
import { plain, play, scenarioOf, shareOf } from '../support/board.ts';

const scenario = scenarioOf({ map: plain(8, 3), towns: [{ id: 'hit', at: [2, 1] }] });
const silent = scenarioOf({ map: plain(8, 3), towns: [{ id: 'hit', at: [2, 1], trust: 30 }] });

test('speaks where trust is there and fear is not; killings look for him', () => {
  const game = play(scenario);
  expect(game.state.people[0].mukhtar).toBe('speaks');
  expect(play(silent).state.people[0].mukhtar).toBe('silent');
  expect(worthOfKilling(game.state, 0)).toBeGreaterThan(1);
  expect(worthOfKilling(play(silent).state, 0)).toBe(1);
});

test('stops when people are afraid, begins again when they are not, sooner with a guard', () => {
  const game = play(scenario);
  game.town('hit').fearOfIsil = 8000;
  mukhtarHour(game.hour(30));
  expect(game.state.people[0].mukhtar).toBe('silent');
  expect(game.told('mukhtarSilent')).toBe(true);
  const begins = (guarded: boolean): number =>
    shareOf(400, scenario, (other) => {
      Object.assign(other.state.people[0], { mukhtar: 'silent', guarded });
      mukhtarHour(other.hour(30));
      return other.told('mukhtarSpeaks');
    });
  expect(begins(true)).toBeGreaterThan(begins(false) + 0.08);
});

test('a guard saves him two times in three; lost, nobody says a word and the reading is wide', () => {
  const saved = shareOf(400, scenario, (game) => {
    game.state.people[0].guarded = true;
    return struckIn(game.hour(24), 0, 5) === 'saved';
  });
  expect(Math.abs(saved - 0.65)).toBeLessThan(0.07);
  const game = play(scenario);
  const [band, tips] = [trustBand(game.state, 0), leadRate(game.state, 0)];
  expect(struckIn(game.hour(24), 0, 5)).toBe('mukhtar');
  expect(isQuiet(game.state, 0)).toBe(true);
  expect(trustBand(game.state, 0)).toBeGreaterThan(band + 3);
  expect(leadRate(game.state, 0)).toBeLessThan(tips / 2);
  game.hour(24 + 24 * 6);
  expect(isQuiet(game.state, 0)).toBe(false);
});

test('where none speaks another resident is struck; in time somebody follows the one who was lost', () => {
  expect(struckIn(play(silent).hour(24), 0, 5)).toBe('resident');
  const game = play(scenario);
  struckIn(game.hour(24), 0, 5);
  for (let day = 2; day < 40; day++) mukhtarHour(game.hour(24 * day + 6));
  expect(game.state.people[0].mukhtar).not.toBe('lost');
  expect(game.told('mukhtarFollowed')).toBe(true);
});
