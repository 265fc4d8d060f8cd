// What a year leaves to the next, how the next begins with it, and what a council between them makes of it.

import { describe, expect, test } from 'vitest';
import { BOTS, playCampaign, playGame } from '../../../src/bots/index.ts';
import {
  afterCouncil,
  CAMPAIGN_CHOICES,
  campaignCouncil,
  type CarryOver,
  carryOver,
  cleanOptions,
  decodeState,
  encodeState,
  goesOn,
  hashState,
  newGame,
  refuseChoices,
  unsoundIn,
} from '../../../src/sim/index.ts';
import { checkState } from '../../fuzz/support/invariants.ts';
import { tinyScenario } from '../../session/tiny.ts';

const scenario = tinyScenario(3);
const played = playGame({ scenario, seed: 'year', bot: BOTS['protect-and-inform'], options: { endings: false } }).state;
const carry = carryOver(played);

describe('what a year leaves', () => {
  test('is plain data that a replay can hold', () => {
    expect(JSON.parse(JSON.stringify(carry))).toEqual(carry);
    expect(carry).toMatchObject({ ground: 'tiny', from: 'tiny', choices: [] });
  });

  test('is taken up by the next: units, posts, trust between what was and what the level says', () => {
    const unit = carry.units[0];
    const better: CarryOver = {
      ...carry,
      units: [{ ...unit, training: 5, men: 80, short: 10 }, ...carry.units.slice(2)],
      towns: carry.towns.map((town) => ({ ...town, trust: 90 })),
      structures: [],
    };
    const next = newGame(scenario, 'next', { carry: better });
    const first = next.units.find((u) => u.id === unit.id);
    expect(first).toMatchObject({ training: 5, menAtFull: 80, men: 70 });
    expect(next.units.map((u) => u.id)).not.toContain(carry.units[1].id);
    expect(next.structures).toEqual([]);
    const own = scenario.board.settlements[0].trust;
    expect(next.towns[0].trust / 100).toBeGreaterThan(own);
    expect(next.towns[0].trust / 100).toBeLessThan(90);
    expect(next.towns[0].trustAtStart).toBe(next.towns[0].trust);
  });

  test('breaks nothing that must hold: a unit of a few men, a post where the year has one of its own', () => {
    const few: CarryOver = {
      ...carry,
      units: carry.units.map((u) => ({ ...u, men: 3, short: 2 })),
      structures: carry.structures.map((s) => ({ ...s, id: 'built', tile: scenario.structures[0].tile })).slice(0, 1),
      known: [...carry.known.filter((id) => id !== scenario.structures[0].id), 'built'],
    };
    const state = newGame(scenario, 'few', { carry: few });
    expect(state.structures.map((s) => s.id)).toEqual(['built']);
    checkState(state);
  });

  test('fewer of the enemy left, fewer there are', () => {
    const men = (left: number): number =>
      newGame(scenario, 'next', { carry: { ...carry, enemy: { ...carry.enemy, left } } }).cells.reduce(
        (sum, cell) => sum + cell.men,
        0,
      );
    expect(men(20)).toBeLessThan(men(100));
  });

  test('counts for nothing on other ground', () => {
    const elsewhere = newGame(scenario, 'next', { carry: { ...carry, ground: 'mars', units: [] } });
    expect(elsewhere.units.map((u) => u.id)).toEqual(scenario.units.map((u) => u.id));
  });

  test('is in the hash, whatever order its keys were written in, and survives the keyframe', () => {
    const reversed = Object.fromEntries(Object.entries(carry).reverse()) as unknown as CarryOver;
    expect(Object.keys(cleanOptions({ carry: reversed }).carry ?? {})).toEqual(Object.keys(carry));
    const state = newGame(scenario, 's', { carry });
    expect(hashState(newGame(scenario, 's', { carry: reversed }))).toBe(hashState(state));
    expect(hashState(newGame(scenario, 's', { carry: { ...carry, money: carry.money + 1 } }))).not.toBe(
      hashState(state),
    );
    expect(hashState(decodeState(encodeState(state), scenario))).toBe(hashState(state));
  });
});

describe('the council between', () => {
  const { board } = scenario;
  const rich: CarryOver = { ...carry, money: 5000, capital: 10 };

  test('offers what fits, and refuses what cannot be had', () => {
    const council = campaignCouncil(carry, board);
    expect(council.most).toBe(6);
    expect(refuseChoices(council, ['compensation', 'compensation'])).toBe('twice');
    expect(refuseChoices({ ...council, money: 0 }, [priced(council)])).toBe('noMoney');
    expect(campaignCouncil(carry, board, ['charter']).choices.every(({ id }) => id === 'charter')).toBe(true);
    const all = campaignCouncil(rich, board).choices.map(({ id }) => id);
    expect(refuseChoices(campaignCouncil(rich, board), all.slice(0, 7))).toBe('tooMany');
    expect(refuseChoices(campaignCouncil(rich, board, ['courts']), ['charter'])).toBe('notOffered');
  });

  const priced = (council: ReturnType<typeof campaignCouncil>) =>
    council.choices.find(({ money }) => money > 0)?.id ?? 'courts';

  test.each(CAMPAIGN_CHOICES)('%s changes something it can be seen by, and is paid for', (id) => {
    const hurt: CarryOver = {
      ...rich,
      units: rich.units.map((u) => ({ ...u, short: 5 })),
      fence: board.borders.slice(0, 1).map(({ id: edge }) => ({ edge, sensors: false, towers: false })),
      enemy: { ...rich.enemy, funds: 1000, left: 90 },
      support: 5000,
      training: { ...rich.training, instructors: false, aircrew: 0 },
      towns: rich.towns.map((town) => ({ ...town, trust: 30, fearOfForces: 40 })),
    };
    const offered = campaignCouncil(hurt, board).choices.find((choice) => choice.id === id);
    if (!offered) return;
    const after = afterCouncil(hurt, board, [id]);
    expect(after.money).toBe(hurt.money - offered.money);
    expect(after.choices).toEqual([id]);
    const { capital: _c, choices: _d, money: _m, ...rest } = after;
    const { capital: _e, choices: _f, money: _n, ...before } = hurt;
    expect(rest).not.toEqual(before);
    expect(() => newGame(scenario, 'x', { carry: after })).not.toThrow();
  });
});

test('every year hands over what can be so', () => {
  const years = ['a', 'b', 'c'].map((label) => ({ label, scenario }));
  for (const bot of [BOTS['militia-first'], BOTS['protect-and-inform'], BOTS['fence-only']]) {
    for (const { options, played: year } of playCampaign({ years, seed: bot.name, bot, options: { endings: false } })) {
      if (options.carry) expect(unsoundIn(scenario, options.carry)).toBeNull();
      checkState(year.state);
    }
  }
});

test('a campaign is played on until a year is lost before its end', () => {
  const years = ['a', 'b', 'c'].map((label) => ({ label, scenario }));
  const bot = BOTS.balanced;
  const done = playCampaign({ years, seed: 'x', bot, options: { endings: false } });
  expect(done.map((year) => year.label)).toEqual(['a', 'b', 'c']);
  expect(done[1].options.carry?.from).toBe('tiny');
  expect(done[1].seed).toBe('x b');
  expect(
    playCampaign({ years, seed: 'x', bot, options: { endings: false } }).map((y) => hashState(y.played.state)),
  ).toEqual(done.map((y) => hashState(y.played.state)));
  expect(goesOn({ result: 'lost', reason: 'goalsUnmet', params: {} })).toBe(true);
  expect(goesOn({ result: 'lost', reason: 'capitalGone', params: {} })).toBe(false);
  expect(goesOn({ result: 'undecided', reason: 'stopped', params: {} })).toBe(false);
});

test('what the level says of a unit that has gone is left out', () => {
  const { id } = scenario.units[0];
  const told = {
    ...scenario,
    claims: [{ id: 'a', kind: 'policeConduct', place: id } as const],
    events: [
      { id: 'away', kind: 'troopsCalledAway', fromCycle: 1, toCycle: 1, percent: 100, unit: id, params: {} } as const,
    ],
  };
  const gone = { ...carry, units: carry.units.filter((u) => u.id !== id) };
  const { scenario: next } = newGame(told, 's', { carry: gone });
  expect([next.claims, next.events]).toEqual([[], []]);
  expect(() => playGame({ scenario: told, seed: 's', bot: BOTS.idle, options: { carry: gone } })).not.toThrow();
});
