// Inquiry: somebody finds out, and then somebody must answer; fear of the forces keeps people silent.

import { expect, test } from 'vitest';
import {
  COMPENSATION,
  compensate,
  INQUIRY_HOURS,
  inquiryHour,
  PROSECUTION,
  prosecute,
} from '../../../src/sim/rules/inquiry.ts';
import { move } from '../../../src/sim/rules/trust.ts';
import { plain, scenarioOf, play, shareOf, type Tiny } from '../support/board.ts';

const scenario = scenarioOf({
  map: plain(5, 3),
  units: [{ id: 'hashd', kind: 'militia', at: [2, 1], discipline: 40 }],
  towns: [{ at: [2, 1] }],
});

/** A wrong that nobody has explained. */
function wronged(game: Tiny, trust = -300): Tiny {
  const cause = { code: 'arbitraryArrest', by: 'hashd', known: false, abuse: true };
  move(game.hour(30), 0, 'trust', trust, cause);
  move(game.hour(30), 0, 'fearOfForces', 400, { ...cause, abuse: false });
  return game;
}

test('names the cause in a cycle or two, mostly; all effects of one deed are known together', () => {
  const finds = (fear: number): number =>
    shareOf(400, scenario, (game) => {
      wronged(game).state.towns[0].fearOfForces = fear;
      const [entry, other] = game.state.ledger;
      entry.inquiryDue = 30 + INQUIRY_HOURS;
      inquiryHour(game.hour(30 + INQUIRY_HOURS - 1));
      expect(entry.known).toBe(false);
      inquiryHour(game.hour(30 + INQUIRY_HOURS));
      expect(other.known).toBe(entry.known);
      if (!entry.known) expect(entry.inquiryDue).toBe(-1);
      return entry.known;
    });
  const unafraid = finds(0);
  expect(unafraid).toBeGreaterThan(0.9);
  expect(finds(10000)).toBeLessThan(unafraid - 0.3);
});

test('a court gives trust, takes fear and sharpens discipline', () => {
  const game = wronged(play(scenario));
  const before = { ...game.state.towns[0] };
  prosecute(game.hour(40), game.state.ledger[0]);
  expect(game.state.towns[0].trust - before.trust).toBe(PROSECUTION.trust);
  expect(game.state.towns[0].fearOfForces).toBeLessThan(before.fearOfForces);
  expect(game.unit('hashd').discipline).toBeGreaterThan(40);
});

test('compensation makes good at most half of the loss', () => {
  for (const loss of [-300, -900]) {
    const game = wronged(play(scenario), loss);
    const before = game.state.towns[0].trust;
    compensate(game.hour(40), game.state.ledger[0]);
    const gain = game.state.towns[0].trust - before;
    expect(gain).toBeGreaterThan(0);
    expect(gain).toBeLessThanOrEqual(Math.min(-loss / 2, COMPENSATION.trust));
  }
});

test('an untrue accusation is cleared up: half of the trust and of the fear comes back, and nobody is charged', () => {
  for (let n = 0; n < 20; n++) {
    const game = play(scenario, `u${n}`);
    const cause = { code: 'killing', by: 'hashd', abuse: true, accused: true, untrue: true };
    move(game.hour(30), 0, 'trust', -800, cause);
    move(game.hour(30), 0, 'fearOfForces', 900, { ...cause, abuse: false });
    expect(game.frame().ledger[0]).toMatchObject({ cause: 'killing', said: 'accused', abuse: false });
    const due = 30 + INQUIRY_HOURS;
    game.state.ledger[0].inquiryDue = due;
    const before = { ...game.state.towns[0] };
    inquiryHour(game.hour(due));
    if (!game.told('inquiryCleared')) continue;
    expect(game.state.towns[0].trust - before.trust).toBe(400);
    expect(game.state.towns[0].fearOfForces - before.fearOfForces).toBe(-450);
    expect(game.frame().ledger[0]).toMatchObject({ said: 'cleared', abuse: false });
    return;
  }
  expect.unreachable('no inquiry cleared it');
});

test('an accusation that is true is found out and can be charged', () => {
  for (let n = 0; n < 20; n++) {
    const game = play(scenario, `t${n}`);
    move(game.hour(30), 0, 'trust', -300, { code: 'arbitraryArrest', by: 'hashd', abuse: true, accused: true });
    game.state.ledger[0].inquiryDue = 30 + INQUIRY_HOURS;
    inquiryHour(game.hour(30 + INQUIRY_HOURS));
    if (!game.told('inquiryFound_arbitraryArrest')) continue;
    expect(game.frame().ledger[0]).toMatchObject({ said: null, abuse: true });
    return;
  }
  expect.unreachable('no inquiry found it');
});
