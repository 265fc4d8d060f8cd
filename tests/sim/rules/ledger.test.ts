// Ids that a player sees: one after the other by kind, whatever has happened that he has not seen.

import { expect, test } from 'vitest';
import type { Frame } from '../../../src/sim/index.ts';
import { carryOver } from '../../../src/sim/campaign/carry.ts';
import { noticeCell } from '../../../src/sim/rules/contact.ts';
import { move } from '../../../src/sim/rules/trust.ts';
import { plain, play, scenarioOf } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(8, 5),
  towns: [{ at: [1, 1] }, { at: [6, 3] }],
  units: [{ id: 'army', at: [3, 3] }],
});
const hidden = { code: 'extortion', known: false };

/** The frame after things were seen, and before each of them something that was not. */
function seen(unseen: number): Frame {
  const game = play(scenario);
  const cell = game.cell([5, 1], 4);
  for (let n = 0; n < unseen; n++) move(game.hour(8), n % 2, 'fearOfIsil', 50, hidden);
  move(game.hour(9), 0, 'trust', -100, { code: 'search' });
  for (let n = 0; n < unseen; n++) move(game.hour(9), n % 2, 'fearOfForces', 50, hidden);
  move(game.hour(10), 1, 'trust', -100, { code: 'curfew' });
  game.hour(10).tell('surgeOver', 'notice', {});
  noticeCell(game.hour(10), cell, 'patrol');
  game.state.stage = 'orders';
  game.give({ type: 'buildStructure', unit: 'army', kind: 'tower', tile: game.at(3, 3) });
  return game.frame();
}

test('what is hidden leaves no gap in the ids of what is seen', () => {
  const nothing = seen(0);
  expect(nothing.ledger.map((entry) => entry.id)).toEqual([1, 2]);
  for (const { ledger, log, contacts, structures } of [seen(1), seen(5)]) {
    expect({ ledger, log, contacts, structures }).toEqual({
      ledger: nothing.ledger,
      log: nothing.log,
      contacts: nothing.contacts,
      structures: nothing.structures,
    });
  }
});

test('what shows at dawn is numbered then, and looks the same whatever happened first', () => {
  const morning = (hours: readonly [number, number]) => {
    const game = play(scenario);
    for (const hour of [...hours].sort((a, b) => a - b)) {
      move(game.hour(hour), hours.indexOf(hour), 'trust', -300, hidden);
      move(game.hour(hour), hours.indexOf(hour), 'fearOfForces', 300, hidden);
    }
    for (const entry of game.state.ledger) Object.assign(entry, { looks: entry.delta });
    expect(game.frame().ledger).toEqual([]);
    move(game.hour(28), 0, 'trust', -100, { code: 'curfew' });
    game.hour(29);
    game.run(1);
    return game.frame().ledger.filter((entry) => entry.cause !== 'checkpoint');
  };
  const ids = morning([26, 27]).map(({ id, cause }) => [id, cause]);
  expect(ids.slice(0, 2)).toEqual([
    [1, 'curfew'],
    [2, 'unexplained'],
  ]);
  expect(new Set(ids.map(([id]) => id)).size).toBe(5);
  expect(morning([27, 26])).toEqual(morning([26, 27]));
});

test('an inquiry into one of them is into that one, and what it finds keeps its number', () => {
  const game = play(scenario);
  move(game.hour(20), 1, 'trust', -400, { code: 'arbitraryArrest', by: 'army', known: false, abuse: true });
  move(game.hour(21), 0, 'trust', -300, hidden);
  game.hour(29);
  game.run(1);
  const entry = game.frame().ledger.find((one) => one.settlement === 'town1' && one.measure === 'trust');
  game.give({ type: 'openInquiry', entry: entry?.id ?? -1 });
  expect(game.state.ledger.filter((one) => one.inquiryDue >= 0).map((one) => one.cause)).toEqual(['arbitraryArrest']);
  game.run(30);
  const found = game.frame().ledger.find((one) => one.id === entry?.id);
  expect(found).toMatchObject({ settlement: 'town1', measure: 'trust', inquiryDue: null });
  expect(game.told('inquiryFound_arbitraryArrest') || game.told('inquiryFoundNothing')).toBe(true);
});

test('a structure gets an id that none has that a year before left', () => {
  const first = play(scenario);
  first.give({ type: 'buildStructure', unit: 'army', kind: 'tower', tile: first.at(3, 3) });
  for (const s of first.state.structures) Object.assign(s, { building: false, condition: 100 });
  const game = play(scenario, 'next', { carry: carryOver(first.state) });
  game.give({ type: 'buildStructure', unit: 'army', kind: 'tower', tile: game.at(5, 3) });
  expect(game.state.structures.map((s) => s.id)).toEqual(['s1', 's2']);
});
