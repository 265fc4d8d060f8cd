// Whatever is ordered, on a real level: legal orders never break what must always hold, garbage changes nothing and
// throws nothing, and two truths that look the same to the player answer the same to every question.

import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { anyOrder } from '../../src/bots/anyOrder.ts';
import { BOTS } from '../../src/bots/index.ts';
import { parseLevel, toScenario } from '../../src/level/index.ts';
import {
  beginPhase,
  decodeState,
  encodeState,
  type Frame,
  frameOf,
  type GameState,
  giveOrder,
  hashState,
  mayGive,
  newGame,
  type Order,
  ORDER_TYPES,
  preview,
  type Scenario,
  step,
} from '../../src/sim/index.ts';
import { checkState } from './support/invariants.ts';
import { otherTruth } from './support/truth.ts';

function load(id: string): Scenario {
  const parsed = parseLevel(readFileSync(`levels/${id}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${id} cannot be read`);
  return toScenario(parsed.level);
}

const scenario = load('al-qaim');

function runPhase(state: GameState): void {
  beginPhase(state);
  do step(state);
  while (state.stage === 'running');
}

/** What to order, and of what: the number an order is made from. */
const wish = fc.nat();
const phases = fc.array(fc.array(wish, { maxLength: 14 }), { minLength: 4, maxLength: 10 });

test('legal orders never break what must always hold', () => {
  const given = new Set<string>();
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), phases, (seed, plan) => {
      const state = newGame(scenario, seed);
      for (const wishes of plan) {
        if (state.stage === 'over') return;
        for (const wanted of wishes) {
          const frame = frameOf(state);
          const order = anyOrder(frame, wanted);
          const said = preview(frame, order);
          const before = hashState(state);
          const refusal = giveOrder(state, order);
          expect(refusal).toEqual(said.refusal);
          if (refusal) expect(hashState(state)).toBe(before);
          else given.add(order.type);
        }
        checkState(state);
        runPhase(state);
        checkState(state);
      }
    }),
    { numRuns: 30, seed: 20181031 },
  );
  // What the picks reach at all; the rest wants contacts, leads or wrongs that seldom come in few cycles.
  expect(given.size).toBeGreaterThan(12);
});

/** Played some days, so that there are contacts, leads and ledger entries to be wrong about. */
function midGame(seed: string, nights: number): GameState {
  const state = newGame(scenario, seed);
  for (let n = 0; n < 2 * nights && state.stage !== 'over'; n++) runPhase(state);
  return state;
}

test('garbage never changes the state and never throws', () => {
  const state = midGame('garbage', 3);
  state.stage = 'orders';
  const hash = hashState(state);
  const frame = frameOf(state);
  const value = fc.oneof(
    fc.constantFrom('', 'nobody', '__proto__', 'constructor', null, undefined, Number.NaN, -1, 1.5, 1e12, true),
    fc.constantFrom(...frame.units.map((u) => u.id), ...frame.structures.map((s) => s.id)),
    fc.array(fc.string()),
    fc.object({ maxDepth: 1 }),
  );
  const type = fc.oneof(fc.constantFrom(...ORDER_TYPES), fc.constantFrom('toString', '__proto__', 'attack', null));
  const names = ['unit', 'to', 'tile', 'lead', 'when', 'posture', 'kind', 'structure', 'strictness', 'edges', 'layer'];
  const fields = [...names, 'edge', 'asset', 'contact', 'entry', 'settlement'];
  const order = fc.record({ type, ...Object.fromEntries(fields.map((f) => [f, value])) }, { requiredKeys: ['type'] });
  fc.assert(
    fc.property(fc.oneof({ weight: 30, arbitrary: order }, { weight: 1, arbitrary: fc.anything() }), (garbage) => {
      const odd = garbage as unknown as Order;
      const refusal = mayGive(frame, odd);
      expect(preview(frame, odd).refusal).toEqual(refusal);
      if (!refusal) return;
      expect(giveOrder(state, odd)).toEqual(refusal);
      expect(hashState(state)).toBe(hash);
    }),
    { numRuns: 300, seed: 20181031 },
  );
});

function answers(frame: Frame, orders: readonly Order[]): unknown {
  return {
    refusals: orders.map((order) => mayGive(frame, order)),
    previews: orders.map((order) => preview(frame, order)),
    commanders: Object.fromEntries(Object.entries(BOTS).map(([name, bot]) => [name, bot.commands(frame)])),
  };
}

test('equal frames give equal refusals, previews and commanders’ orders, whatever is true', () => {
  const seen = { contacts: 0, leads: 0, unexplained: 0 };
  fc.assert(
    fc.property(
      fc.string({ maxLength: 4 }),
      fc.integer({ min: 0, max: 5 }),
      fc.array(wish, { maxLength: 30 }),
      (seed, nights, wishes) => {
        const state = midGame(seed, nights);
        const other = otherTruth(decodeState(encodeState(state), scenario));
        expect(hashState(other)).not.toBe(hashState(state));
        const [frame, same] = [frameOf(state), frameOf(other)];
        expect(same).toEqual(frame);
        seen.contacts += frame.contacts.length;
        seen.leads += frame.leads.length;
        seen.unexplained += frame.ledger.filter((e) => e.cause === 'unexplained').length;
        const orders = wishes.map((wanted) => anyOrder(frame, wanted));
        expect(answers(same, orders)).toEqual(answers(frame, orders));
      },
    ),
    { numRuns: 25, seed: 20181031 },
  );
  // There was something to be mistaken about.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});
