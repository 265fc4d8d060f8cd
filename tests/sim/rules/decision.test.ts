// Decisions: each kind comes when it should, does what it says, and answers itself when nobody does.

import { describe, expect, test } from 'vitest';
import { DECISION_KINDS, DECISIONS, mayGive, newGame, type DecisionKindId } from '../../../src/sim/index.ts';
import { openDecision } from '../../../src/sim/decisions/open.ts';
import { sortiesOf } from '../../../src/sim/rules/orbit.ts';
import { orderWithdrawal } from '../../../src/sim/rules/withdrawal.ts';
import type { Params } from '../../../src/sim/index.ts';
import { play, scenarioOf, type Sketch, type Tiny } from '../support/board.ts';

const MAP = Array.from({ length: 8 }, () => 'gggggggg');
const BOARD: Sketch = {
  map: MAP,
  towns: [{ at: [4, 4], id: 'hit' }],
  units: [
    { at: [1, 1], id: 'army' },
    { at: [4, 4], id: 'police', kind: 'police', men: 60 },
    { at: [6, 6], id: 'hashd', kind: 'militia', discipline: 50 },
  ],
};

/** A game with this question before the player. */
function asked(kind: DecisionKindId, params: Params = {}, sketch: Partial<Sketch> = {}): Tiny {
  const tiny = play({ ...BOARD, ...sketch });
  openDecision(tiny.hour(24 * 5 + 6), kind, DECISIONS[kind], params);
  tiny.state.stage = 'orders';
  return tiny;
}

function choose(tiny: Tiny, option: string): void {
  tiny.give({ type: 'decide', decision: tiny.frame().decisions[0].id, option });
  tiny.run(1);
}

/** Plays dawns until a question of this kind is asked, at most so many. */
function comes(kind: DecisionKindId, tiny: Tiny, dawns = 40): boolean {
  for (let i = 0; i < dawns && tiny.state.stage !== 'over'; i++) {
    tiny.run(24);
    if (tiny.state.decisions.some((d) => d.kind === kind)) return true;
  }
  return false;
}

describe('every kind', () => {
  test.each(DECISION_KINDS)('%s: what happens if nobody answers costs neither money nor capital', (kind) => {
    const { options, fallback } = DECISIONS[kind];
    const usual = options.find((o) => o.id === fallback);
    expect(options.length).toBeGreaterThan(1);
    expect(usual?.effects.filter((e) => e.amount < 0 && (e.what === 'money' || e.what === 'capital'))).toEqual([]);
  });

  test.each(DECISION_KINDS)('%s: each answer can be given, and none', (kind) => {
    for (const option of [...DECISIONS[kind].options.map((o) => o.id), null]) {
      const params = { settlement: 'hit', unit: 'hashd', happening: 'none', cycles: 3, men: 50, people: 2, count: 5 };
      const tiny = asked(kind, params);
      if (option) choose(tiny, option);
      tiny.run(72);
      const decision = tiny.state.decisions[0];
      expect(decision).toMatchObject({ done: true, byDefault: option === null });
      expect(decision.chosen).toBe(option ?? DECISIONS[kind].fallback);
      expect(tiny.told(option ? 'decided' : 'decidedByDefault')).toBe(true);
    }
  });

  test('an answer is given once, must be one of those offered, and must be paid for', () => {
    const tiny = asked('lastCompany', { settlement: 'hit', men: 100 });
    const decision = tiny.frame().decisions[0].id;
    tiny.state.capital = 1;
    expect(mayGive(tiny.frame(), { type: 'decide', decision, option: 'accept' })?.code).toBe('noCapital');
    expect(mayGive(tiny.frame(), { type: 'decide', decision, option: 'other' })?.code).toBe('unknownOption');
    expect(mayGive(tiny.frame(), { type: 'decide', decision: 'd9', option: 'accept' })?.code).toBe('unknownDecision');
    tiny.give({ type: 'decide', decision, option: 'decline' });
    expect(mayGive(tiny.frame(), { type: 'decide', decision, option: 'accept' })?.code).toBe('decidedAlready');
  });

  test('answering takes no staff', () => {
    const tiny = asked('audit');
    tiny.state.staffLeft = 0;
    choose(tiny, 'delay');
    expect(tiny.state.decisions[0].done).toBe(true);
  });

  test('nobody asks where Baghdad is switched off', () => {
    const state = newGame(scenarioOf(BOARD), 'off', { off: ['S21'] });
    const tiny = { ...play(BOARD), state };
    expect(openDecision({ ...tiny.hour(150), state }, 'audit', DECISIONS.audit, {})).toBe(false);
    expect(state.decisions).toEqual([]);
  });

  test('questions that come by themselves are at least two cycles apart', () => {
    const tiny = play({ ...BOARD, towns: [{ at: [4, 4], id: 'hit', trust: 60 }], cycles: 40 });
    tiny.state.tally.spent = 1e6;
    for (let i = 0; i < 30; i++) {
      tiny.state.towns[0].heldGuilty = 1;
      tiny.run(24);
    }
    const hours = tiny.state.decisions.map((d) => d.openedHour);
    expect(hours.length).toBeGreaterThan(2);
    for (let i = 1; i < hours.length; i++) expect(hours[i] - hours[i - 1]).toBeGreaterThanOrEqual(48);
  });
});

describe('when each comes, and what it does', () => {
  const held = (): Tiny => {
    const tiny = play({ ...BOARD, goals: [{ kind: 'deadlyAttacks', value: 99 }], cycles: 12 });
    tiny.run(24 * 9);
    return tiny;
  };

  test('five nights held: unanswered the game ends as won at the next dusk', () => {
    const tiny = held();
    expect(tiny.frame().decisions).toMatchObject([{ kind: 'endOrGoOn', fallback: 'end' }]);
    tiny.run(12);
    expect(tiny.state.outcome).toMatchObject({ result: 'won', reason: 'heldFiveNights' });
  });

  test('five nights held: who goes on plays on and is asked again after five more', () => {
    const tiny = held();
    choose(tiny, 'goOn');
    expect(tiny.state.outcome).toBeNull();
    tiny.run(47);
    expect(tiny.state.decisions.filter((d) => d.kind === 'endOrGoOn')).toHaveLength(1);
    tiny.run(25);
    expect(tiny.state.outcome).toMatchObject({ result: 'won', reason: 'goalsMet' });
  });

  test('five nights held end the game at once where nobody can ask', () => {
    const state = newGame(scenarioOf({ ...BOARD, goals: [{ kind: 'deadlyAttacks', value: 99 }] }), 'x', {
      off: ['S21'],
    });
    const base = play(BOARD);
    state.nightsHeld = 4;
    state.hour = 24 * 15 + 5;
    state.stage = 'running';
    Object.assign(base.state, state);
    base.run(1);
    expect(base.state.outcome?.reason).toBe('heldFiveNights');
  });

  test('a company once, when trust is below 25', () => {
    const tiny = play({ ...BOARD, towns: [{ at: [4, 4], id: 'hit', trust: 22 }] });
    tiny.run(48);
    expect(tiny.frame().decisions).toMatchObject([{ kind: 'lastCompany' }]);
    choose(tiny, 'accept');
    expect(tiny.state.capital).toBe(3);
    expect(tiny.frame().units.at(-1)).toMatchObject({ kind: 'army', men: 100, tile: tiny.at(4, 4) });
    tiny.state.towns[0].trust = 2200;
    tiny.run(72);
    expect(tiny.state.decisions.filter((d) => d.kind === 'lastCompany')).toHaveLength(1);
  });

  test('a militia that was told to go: its friends ask; it may stay, go, or take its time', () => {
    const tiny = play(BOARD);
    let came = false;
    for (let i = 0; i < 20 && !came; i++) {
      tiny.run(24);
      const unit = tiny.state.units.find((u) => u.id === 'hashd');
      if (!unit) break;
      orderWithdrawal(tiny.state.hour + 40, unit);
      came = tiny.state.decisions.some((d) => d.kind === 'militiaKept');
    }
    expect(came).toBe(true);
    const kept = asked('militiaKept', { unit: 'hashd' });
    orderWithdrawal(kept.state.hour, kept.unit('hashd'));
    choose(kept, 'keep');
    expect(kept.unit('hashd').stallsUntil).toBe(-1);
    expect(kept.state.capital).toBe(8);
    expect(kept.state.ledger.some((e) => e.cause === 'militiaKept' && e.delta < 0)).toBe(true);
  });

  test('families ask for those held; a judge lets those go who did nothing', () => {
    const tiny = play(BOARD);
    tiny.state.towns[0].heldGuilty = 1;
    tiny.state.towns[0].heldInnocent = 2;
    expect(comes('heldFamilies', tiny)).toBe(true);
    choose(tiny, 'hearing');
    expect(tiny.state.towns[0]).toMatchObject({ heldGuilty: 1, heldInnocent: 0 });
    const all = asked('heldFamilies', { settlement: 'hit', people: 1 });
    all.state.towns[0].heldInnocent = 1;
    choose(all, 'release');
    all.run(1);
    expect(all.state.towns[0].heldInnocent).toBe(0);
  });

  test('a town that trusts little may take to the street by itself', () => {
    const tiny = play({ ...BOARD, towns: [{ at: [4, 4], id: 'hit', trust: 26 }], cycles: 50 });
    const asks = (): boolean => {
      for (let i = 0; i < 45 && tiny.state.stage !== 'over'; i++) {
        tiny.state.towns[0].trust = 2600;
        tiny.run(24);
        if (tiny.state.decisions.some((d) => d.kind === 'protest')) return true;
      }
      return false;
    };
    expect(asks()).toBe(true);
    expect(tiny.frame().forecast).toMatchObject([{ kind: 'protest', now: true }]);
  });

  test('sheikhs of a trusting town ask for rifles: a tribal force, or recruits', () => {
    const tiny = play({ ...BOARD, towns: [{ at: [4, 4], id: 'hit', trust: 55 }], cycles: 50 });
    expect(comes('sheikhsArms', tiny)).toBe(true);
    choose(tiny, 'arm');
    tiny.run(25);
    expect(tiny.state.units.at(-1)).toMatchObject({ kind: 'tribal', men: 60 });
    const enlisted = asked('sheikhsArms', { settlement: 'hit', unit: 'police', men: 60 });
    choose(enlisted, 'enlist');
    expect(enlisted.unit('police').men).toBe(75);
  });

  test('limits on foreign troops ground a sortie a phase for five cycles', () => {
    const assets = [{ id: 'drone', owner: 'coalition' as const, sortiesDay: 3 }];
    const tiny = asked('foreignTroops', { cycles: 5 }, { assets });
    const start = tiny.state.scenario.assets[0];
    const before = sortiesOf(tiny.state, start, false);
    choose(tiny, 'limit');
    expect(sortiesOf(tiny.state, start, false)).toBe(before - 1);
    tiny.run(24 * 6);
    expect(sortiesOf(tiny.state, start, false)).toBe(before);
  });

  test('auditors come where much was spent, and open books earn credit', () => {
    const tiny = play({ ...BOARD, cycles: 50 });
    tiny.state.tally.spent = 1e6;
    expect(comes('audit', tiny)).toBe(true);
    const { capital } = tiny.state;
    choose(tiny, 'openBooks');
    expect(tiny.state.capital).toBe(capital + 1);
  });
});
