// The odds a player is shown on one board, factor by factor: a change of balance shows here as the player would see it.
// Update with `vitest -u`. Whether odds come true is a fact (src/cli/facts/odds.ts).

import { expect, test } from 'vitest';
import { type Order, preview } from '../../src/sim/index.ts';
import type { Tiny } from './support/board.ts';
import { field } from './support/orders.ts';

function shown(given: (game: Tiny) => Order): string {
  const game = field();
  const order = given(game);
  const { chain, harmPercent, odds, warnings } = preview(game.frame(), order);
  const factors = (odds?.factors ?? []).map(({ code, points }) => `${code} ${points > 0 ? '+' : ''}${points}`);
  const parts = [
    odds ? `${odds.percent}% (${odds.low} to ${odds.high}): ${factors.join(', ')}` : 'no odds',
    ...(chain ? [`seen ${chain.seen}, in time ${chain.inTime}, stopped ${chain.stopped}`] : []),
    ...(harmPercent === null ? [] : [`harm ${harmPercent}%`]),
    ...warnings.map(({ code, params }) => [code, ...Object.values(params)].join(' ')),
  ];
  return parts.join('; ');
}

test('a raid on nothing but belief, on a fresh lead, on one a day old', () => {
  const raid = (hoursOld: number | null) =>
    shown((game) => {
      const lead =
        hoursOld === null
          ? null
          : game.lead([9, 7], { town: 2, heardHour: game.state.hour - hoursOld, darkHours: hoursOld / 2 });
      return { type: 'raidTile', unit: 'raid', tile: game.at(9, 7), ...(lead ? { lead: lead.id } : {}) };
    });
  expect([raid(null), raid(0), raid(24)]).toMatchInlineSnapshot(`
    [
      "40% (26 to 53): beliefHere +58, groundAndTeam -21, knowsGround +3; harm 1%",
      "49% (32 to 60): beliefHere +80, groundAndTeam -35, knowsGround +4; harm 1%; sourceAtRisk 40 west",
      "40% (26 to 53): beliefHere +58, groundAndTeam -21, knowsGround +3; harm 1%; sourceAtRisk 16 west",
    ]
  `);
});

test('a search, an ambush, an arrest', () => {
  expect([
    shown((game) => ({ type: 'searchArea', unit: 'army', tile: game.at(9, 7) })),
    shown(() => ({ type: 'layAmbush', unit: 'army', settlement: 'middle' })),
    shown((game) => {
      const lead = game.lead([7, 4], { kind: 'suspect', town: 1, guilty: true });
      return { type: 'arrestSuspect', unit: 'police', lead: lead.id };
    }),
  ]).toMatchInlineSnapshot(`
    [
      "15% (11 to 30): beliefHere +58, groundAndMen -44, knowsGround +1",
      "no odds; ambushLeavesOpen middle",
      "48% (34 to 57): leadConfidence +60, atHome -12; harm 1%; falseArrestCosts middle; sourceAtRisk 20 middle",
    ]
  `);
});

test('a strike: identified and watched, not identified, lost an hour ago', () => {
  const strike = (over: object) =>
    shown((game) => ({
      type: 'flyStrike',
      asset: 'jet',
      contact: game.contact(game.cell([6, 7], 4), over).id,
    }));
  expect([
    strike({}),
    strike({ identified: false, hostilePercent: 67 }),
    strike({ live: false, seenHour: 5 }),
  ]).toMatchInlineSnapshot(`
    [
      "75% (56 to 79): theyAreIsil +100, watchedNow -25; harm 2%",
      "50% (38 to 58): theyAreIsil +67, watchedNow -17; harm 38%; notIdentified 33",
      "30% (23 to 41): theyAreIsil +100, lastSeen -70; harm 2%",
    ]
  `);
});

test('going after a party: from near, from far, after it was lost', () => {
  const after = (unit: string, over: object = {}) =>
    shown((game) => {
      game.state.hour = 18;
      const contact = game.contact(game.cell([4, 2], 3), over);
      return { type: 'interceptContact', unit, contact: contact.id };
    });
  expect([after('border'), after('army'), after('border', { live: false, seenHour: 9 })]).toMatchInlineSnapshot(`
    [
      "75% (53 to 80): seenNow +100, inTime -25; seen 100, in time 75, stopped 75",
      "68% (48 to 74): seenNow +100, inTime -32; seen 100, in time 68, stopped 68",
      "10% (7 to 26): seenNow +33, inTime -23; seen 33, in time 30, stopped 10",
    ]
  `);
});

test('a militia: sent away, integrated, told to leave', () => {
  expect([
    shown((game) => ({ type: 'moveUnit', unit: 'hashd', to: game.at(12, 1) })),
    shown(() => ({ type: 'integrateMilitia', unit: 'hashd' })),
    shown(() => ({ type: 'withdrawMilitia', unit: 'hashd' })),
  ]).toMatchInlineSnapshot(`
    [
      "no odds; mayRefuseToLeave hashd 30",
      "66% (59 to 68): disciplineOf +82, patronsPull -16; menLeave hashd 30",
      "no odds; mayStall hashd 25; postsLeftEmpty 1",
    ]
  `);
});
