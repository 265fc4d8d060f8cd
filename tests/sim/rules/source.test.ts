// Sources: some are right more often than others, some serve grudges, a voice on the telephone is hard to find; what the
// player is shown is how often they are.

import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS as k } from '../../../src/sim/index.ts';
import { arrest } from '../../../src/sim/rules/arrest.ts';
import { raid } from '../../../src/sim/rules/raid.ts';
import { exposedShare, grudgeShare, wrongShare } from '../../../src/sim/rules/source.ts';
import { plain, play, scenarioOf } from '../support/board.ts';

const land = scenarioOf({
  map: plain(12, 8, 'b'),
  kmPerTile: 2,
  towns: [{ id: 'town', at: [3, 3] }],
  units: [{ id: 'police', kind: 'police', at: [3, 3], men: 60 }],
});

test('a mukhtar is right more often than an unnamed caller, papers most often; papers serve no grudge', () => {
  expect(wrongShare(k, 'mukhtar')).toBeLessThan(wrongShare(k, 'phone'));
  expect(wrongShare(k, 'papers')).toBeLessThan(wrongShare(k, 'mukhtar'));
  expect(grudgeShare('papers')).toBe(0);
  expect(grudgeShare('phone')).toBeGreaterThan(grudgeShare('shepherd'));
  expect(exposedShare('phone')).toBeLessThan(exposedShare('resident'));
});

test('the lead says how far its source is to be believed', () => {
  const game = play(land);
  game.lead([3, 3], { source: 'phone' });
  const [view] = game.frame().leads;
  expect(view.reliability).toBe(Math.round(100 * (1 - wrongShare(k, 'phone'))));
  expect(view.grudge).toBeGreaterThan(0);
  expect(JSON.stringify(view)).not.toContain('guilty');
});

test('to serve a grudge costs more than to be wrong', () => {
  const cost = (grudge: boolean): number => {
    let lost = 0;
    for (let i = 0; i < 40; i++) {
      const game = play(land, `grudge ${i}`);
      const lead = game.lead([3, 3], { kind: 'suspect', guilty: false, grudge });
      const before = game.town('town').trust;
      arrest(game.hour(12), game.unit('police'), lead.id);
      lost += before - game.town('town').trust;
    }
    return lost;
  };
  expect(cost(true)).toBeGreaterThan(cost(false) + 1000);
});

test('a raid for somebody’s grudge is told', () => {
  const game = play(land);
  const lead = game.lead([4, 3], { grudge: true });
  raid(game.hour(12), game.unit('police'), game.at(4, 3), lead.id);
  expect(game.told('grudgeServed')).toBe(true);
  expect(game.frame().ledger.some((e) => e.cause === 'grudgeServed')).toBe(true);
});
