// The people's systems switched off one by one: the game goes on, and what each was about is gone.

import { expect, test } from 'vitest';
import { beginPhase, frameOf, giveOrder, newGame, step, type SystemId } from '../../src/sim/index.ts';
import { leadRate } from '../../src/sim/rules/lead.ts';
import { move } from '../../src/sim/rules/trust.ts';
import { hourOf } from '../../src/sim/rules/hour.ts';
import { prosecute } from '../../src/sim/rules/inquiry.ts';
import { tinyScenario } from '../session/tiny.ts';
import { checkState } from '../fuzz/support/invariants.ts';

/** A game of some cycles without a system. */
function without(system: SystemId, cycles = 6) {
  const state = newGame(tinyScenario(10), 'off', { off: [system], endings: false });
  for (let i = 0; i < 24 * cycles && state.stage !== 'over'; i++) {
    beginPhase(state);
    step(state);
  }
  checkState(state);
  return state;
}

test.each(['S5', 'S11', 'S12', 'S13', 'S14', 'S15'] as const)('without %s a game goes on', (system) => {
  expect(without(system).hour).toBeGreaterThan(100);
});

test('S11: trust stays where it was', () => {
  const state = without('S11');
  expect(state.towns.map((t) => t.trust)).toEqual(state.towns.map((t) => t.trustAtStart));
});

test('S12: readings are exact, fear silences nobody, nobody is gone for', () => {
  const state = without('S12');
  expect(state.people.every((p) => p.misread === 0)).toBe(true);
  const before = leadRate(state, 0);
  state.towns[0].fearOfIsil = 9000;
  expect(leadRate(state, 0)).toBe(before);
});

test('S13: militias do no wrong and refuse nothing', () => {
  const state = without('S13');
  expect(frameOf(state).militias.every((m) => m.refusesPercent === 0)).toBe(true);
  const militias = state.units.filter((u) => u.kind === 'militia').map((u) => u.id);
  expect(state.ledger.filter((e) => militias.includes(e.by ?? ''))).toEqual([]);
});

test('S14: nothing answers for abuse', () => {
  const state = without('S14');
  const hour = hourOf(state);
  move(hour, 0, 'trust', -300, { code: 'arbitraryArrest', by: 'x', abuse: true });
  const { trust } = state.towns[0];
  prosecute(hour, state.ledger[state.ledger.length - 1]);
  expect(state.towns[0].trust).toBe(trust);
  state.stage = 'orders';
  expect(giveOrder(state, { type: 'openInquiry', entry: 1 })?.code).toBe('notInThisLevel');
});

test('S15: nothing is said', () => {
  expect(without('S15').people.every((p) => p.propaganda === 0)).toBe(true);
});
