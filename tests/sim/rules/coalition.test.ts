// The coalition: its support follows conduct, its aircraft follow its support, and the handover test takes all of it.

import { describe, expect, test } from 'vitest';
import { scenarioOf, play, plain, type Sketch, type Tiny } from '../support/board.ts';
import { lendThermals, troopsArrive } from '../../../src/sim/rules/coalition.ts';
import { hourOf } from '../../../src/sim/rules/hour.ts';

const SKETCH: Sketch = {
  map: plain(8, 4),
  towns: [{ id: 'town', at: [2, 1] }],
  units: [
    { id: 'army', at: [2, 1] },
    { id: 'hashd', kind: 'militia', at: [6, 1], discipline: 100 },
  ],
  structures: [{ id: 'post', at: [2, 2], crew: 'army' }],
  assets: [
    { id: 'theirs', owner: 'coalition', sortiesDay: 2, sortiesNight: 2 },
    { id: 'ours', owner: 'iraq', sortiesDay: 1, sortiesNight: 1 },
  ],
};

function sorties(game: Tiny): number[] {
  return game.frame().assets.map((a) => a.sortiesPerPhase);
}

function afterACycle(change: (game: Tiny) => void): number {
  const game = play(SKETCH);
  change(game);
  const before = game.state.coalition.support;
  game.run(24);
  return game.state.coalition.support - before;
}

describe('support', () => {
  test('a quiet cycle gives some back, harm and a grave abuse take it, a prosecution gives', () => {
    expect(afterACycle(() => {})).toBe(50);
    expect(afterACycle((game) => (game.state.tally.harmKnown += 2))).toBe(-600);
    expect(afterACycle((game) => (game.state.tally.harmKnown += 50))).toBe(-1200);
  });

  test('its aircraft over a militia cost some, once told', () => {
    const over = play(SKETCH);
    over.give({ type: 'flyOrbit', asset: 'theirs', tile: over.at(6, 1) });
    over.run(8);
    expect(over.state.coalition.support).toBeLessThan(6000 - 60);
    expect(over.state.log.filter((e) => e.code === 'coalitionOverMilitia')).toHaveLength(1);
    const own = play(SKETCH);
    own.give({ type: 'flyOrbit', asset: 'ours', tile: own.at(6, 1) });
    own.run(8);
    expect(own.state.coalition.support).toBe(6000);
  });

  test('below two marks its aircraft fly less and then not at all; ours go on', () => {
    const game = play(SKETCH);
    expect(sorties(game)).toEqual([2, 1]);
    game.state.coalition.support = 3000;
    expect(sorties(game)).toEqual([1, 1]);
    game.state.coalition.support = 1500;
    expect(sorties(game)).toEqual([0, 1]);
    expect(game.frame().coalition.help).toBe('none');
  });

  test('passing a mark is told, down and up', () => {
    const game = play(SKETCH);
    game.state.coalition.support = 3550;
    game.state.tally.harmKnown = 1;
    game.run(24);
    expect(game.told('coalitionCut')).toBe(true);
    game.state.coalition.support = 3480;
    game.run(24);
    expect(game.told('coalitionBack')).toBe(true);
    game.state.coalition.support = 2050;
    game.state.tally.harmKnown = 2;
    game.run(24);
    expect(game.told('coalitionGone')).toBe(true);
  });

  test('a prosecution is conduct too', () => {
    const game = play(SKETCH);
    const entry = { town: 0, measure: 'trust', delta: -150, cause: 'extortion', params: {}, by: 'hashd' } as const;
    const open = {
      known: true,
      inquiryDue: -1,
      compensated: false,
      abuse: true,
      accused: false,
      untrue: false,
      looks: 0,
    };
    game.state.ledger.push({ ...entry, ...open, id: 1, hour: 6, prosecuted: true });
    game.run(24);
    expect(game.state.coalition.support).toBe(6000 + 50 + 200);
  });
});

describe('ground troops', () => {
  test('come, cost trust everywhere, and leave after six cycles with their crews', () => {
    const game = play(SKETCH);
    troopsArrive(hourOf(game.state));
    expect(game.town('town').trust).toBe(4800);
    const id = game.state.coalition.troops as string;
    expect(game.unit(id)).toMatchObject({ men: 120, training: 5 });
    expect(game.frame().units.find((u) => u.id === id)?.name.en).toBe('Coalition company');
    game.run(24 * 6);
    expect(game.state.units.some((u) => u.id === id)).toBe(false);
    expect(game.frame().departed.map((u) => u.id)).toContain(id);
  });
});

describe('handover', () => {
  const scenario = scenarioOf({ ...SKETCH, cycles: 8 });
  const tested = { ...scenario, board: { ...scenario.board, handover: 3 } };

  test('is told before, and takes back what was lent', () => {
    const game = play(tested);
    lendThermals(game.state);
    game.state.training.trainers.push({ branch: 'army', untilHour: 9999 });
    game.run(24 * 4);
    expect(game.told('handoverNear')).toBe(true);
    expect(game.structure('post').thermal).toBe(true);
    game.run(24);
    expect(game.told('handoverBegun')).toBe(true);
    expect(game.structure('post').thermal).toBe(false);
    expect(game.state.training.trainers).toEqual([]);
    expect(sorties(game)).toEqual([0, 1]);
    expect(game.frame().coalition).toMatchObject({ present: false, help: 'none' });
    expect(game.frame().training.handover).toEqual({ fromCycle: 6, begun: true });
  });
});
