// Contacts: somebody moves out there; on the line one in three is not ISIL; what is lost is dropped in time.

import { expect, test } from 'vitest';
import { CONTACT_LASTS_HOURS, contactHour, noticeCell } from '../../../src/sim/rules/contact.ts';
import { crossingHour } from '../../../src/sim/rules/crossing.ts';
import { plain, play, scenarioOf } from '../support/board.ts';

const board = () => play({ map: plain(8, 4), abroad: 1, towns: [{ at: [7, 3] }], crossingsPerNight: 2 });

test('the count of men is a range that holds the true number', () => {
  for (let n = 0; n < 40; n++) {
    const game = play({ map: plain(8, 4), towns: [{ at: [7, 3] }] }, `c${n}`);
    const contact = noticeCell(game.hour(22), game.cell([3, 1], 2 + (n % 8)), 'post');
    expect(contact.menLow).toBeLessThanOrEqual(2 + (n % 8));
    expect(contact.menHigh).toBeGreaterThanOrEqual(2 + (n % 8));
    expect(contact.menLow).toBeGreaterThan(0);
  }
});

test('seen again it is the same contact, and no second alarm', () => {
  const game = board();
  const cell = game.cell([3, 1], 4);
  const first = noticeCell(game.hour(20), cell, 'post');
  cell.tile = game.at(4, 1);
  const again = noticeCell(game.hour(21), cell, 'post');
  expect(again.id).toBe(first.id);
  expect(again.tile).toBe(game.at(4, 1));
  expect(game.state.log).toHaveLength(1);
});

test('a contact is dropped when it has long not been seen; herders as soon as they are out of sight', () => {
  const game = board();
  const contact = noticeCell(game.hour(20), game.cell([3, 1], 4), 'post');
  contact.live = false;
  contactHour(game.hour(20 + CONTACT_LASTS_HOURS - 1));
  expect(game.state.contacts).toHaveLength(1);
  contactHour(game.hour(20 + CONTACT_LASTS_HOURS));
  expect(game.state.contacts).toEqual([]);
  game.contact(game.cell([3, 2], 3, { faction: 'smugglers' }), { hostilePercent: 0, live: false, seenHour: 20 });
  contactHour(game.hour(21));
  expect(game.state.contacts).toEqual([]);
});

test('strangers are likeliest traders on the line, likeliest ISIL far from it', () => {
  const game = play({ map: plain(12, 4), kmPerTile: 2, abroad: 1, towns: [{ at: [11, 3] }] });
  const at = (x: number): number => noticeCell(game.hour(20), game.cell([x, 1], 4), 'tower').hostilePercent;
  const [line, near, far] = [at(1), at(5), at(9)];
  expect(line).toBeLessThan(near);
  expect(near).toBeLessThan(far);
});

test('who comes to a house or strikes is known for what he is', () => {
  for (let n = 0; n < 20; n++) {
    const game = play({ map: plain(8, 4), towns: [{ at: [7, 3] }] }, `v${n}`);
    expect(noticeCell(game.hour(20), game.cell([3, 1], 4), 'visit').identified).toBe(true);
  }
});

test('smugglers come over the line beside fighters', () => {
  let isil = 0;
  let all = 0;
  const scenario = scenarioOf({ map: plain(8, 4), abroad: 1, towns: [{ at: [3, 3] }], crossingsPerNight: 2 });
  for (let n = 0; n < 300; n++) {
    const game = play(scenario, `f${n}`);
    crossingHour(game.hour(18));
    all += game.state.cells.length;
    isil += game.state.cells.filter((c) => c.faction === 'isil').length;
  }
  expect(isil / all).toBeGreaterThan(0.33);
  expect(isil / all).toBeLessThan(0.5);
});
