// What towns ask: to leave, and what answering costs; to come, and who joins.

import { expect, test } from 'vitest';
import { callsHour, forcesStay, raiseTribal, TRIBAL } from '../../../src/sim/rules/calls.ts';
import { plain, play, scenarioOf } from '../support/board.ts';

const board = (trust: number) =>
  scenarioOf({
    map: plain(12, 3),
    towns: [{ id: 'hit', at: [2, 1], trust }],
    units: [{ id: 'police', kind: 'police', at: [2, 1], men: 60 }],
  });

test('asks to leave below 25; staying costs trust, leaving gives some; takes it back above 30', () => {
  const game = play(board(20));
  callsHour(game.hour(30));
  expect(game.told('townAsksToLeave')).toBe(true);
  expect(game.frame().settlements[0].mood).toBe('asksYouToLeave');
  expect(forcesStay(game.state, 0)).toBe(true);
  callsHour(game.hour(54));
  expect(game.state.ledger.at(-1)).toMatchObject({ cause: 'stayedUnasked', delta: -30 });
  game.unit('police').tile = game.at(11, 1);
  callsHour(game.hour(78));
  expect(game.state.ledger.at(-1)).toMatchObject({ cause: 'leftAsAsked', delta: 60 });
  game.town('hit').trust = 3100;
  callsHour(game.hour(102));
  expect(game.state.people[0].asks).toBeNull();
});

test('calls above 58, and its sons join the police near by every fifth dawn', () => {
  const game = play(board(65));
  callsHour(game.hour(30));
  expect(game.told('townCalls')).toBe(true);
  callsHour(game.hour(5 * 24 + 6));
  expect(game.told('townEnlists')).toBe(true);
  expect(game.unit('police')).toMatchObject({ men: 66, menAtFull: 66 });
});

test('a tribal force stands a day after it was called for', () => {
  const game = play(board(65));
  raiseTribal(game.state, 0);
  const since = game.state.hour;
  callsHour(game.hour(since + TRIBAL.hours - 1));
  expect(game.state.units).toHaveLength(1);
  callsHour(game.hour(since + TRIBAL.hours));
  expect(game.state.units[1]).toMatchObject({ kind: 'tribal', men: TRIBAL.men, tile: game.at(2, 1) });
  expect(game.frame().units[1].name.en).toContain('Tribal Force');
  callsHour(game.hour(since + TRIBAL.hours + 1));
  expect(game.state.units).toHaveLength(2);
});
