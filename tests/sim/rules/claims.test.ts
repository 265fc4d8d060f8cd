// Contested claims: drawn by the seed, real in the rules, hidden until the game is over, judged at any pause.

import { describe, expect, test } from 'vitest';
import { beginClaims } from '../../../src/sim/claims/usual.ts';
import { crossingFactor } from '../../../src/sim/claims/crossingSector.ts';
import { sensorFactor } from '../../../src/sim/claims/fenceSensors.ts';
import { killingFactor } from '../../../src/sim/claims/killingStopped.ts';
import { militiaConductFactor } from '../../../src/sim/claims/militiaConduct.ts';
import { nightPull } from '../../../src/sim/claims/nightIsOurs.ts';
import { roadFactor } from '../../../src/sim/claims/nightRoad.ts';
import { policeConductFactor } from '../../../src/sim/claims/policeConduct.ts';
import { tipsFalseFactor } from '../../../src/sim/claims/tipsHonest.ts';
import {
  beginPhase,
  CLAIM_KINDS,
  CLAIM_PLACES,
  type Claim,
  type ClaimKind,
  claimScore,
  type ClaimView,
  frameOf,
  type GameState,
  giveOrder,
  newGame,
  type Scenario,
  stopGame,
} from '../../../src/sim/index.ts';
import { enemyIncome } from '../../../src/sim/rules/finance.ts';
import { scenarioOf } from '../support/board.ts';

const SCENARIO: Scenario = scenarioOf({
  map: Array.from({ length: 14 }, () => 'gbgbgbgbgbgbgb'),
  abroad: 2,
  roads: [{ road: 'primary', from: [2, 6], to: [13, 6] }],
  towns: [
    { at: [6, 6], id: 'large', people: 90_000 },
    { at: [9, 6], id: 'middle', people: 50_000 },
    { at: [12, 6], id: 'small', people: 20_000 },
    { at: [5, 10], id: 'village', kind: 'village', people: 900 },
    { at: [8, 11], id: 'wells', kind: 'camp', people: 300 },
    { at: [10, 12], id: 'halt', kind: 'camp', people: 100 },
  ],
  units: [
    { at: [6, 6], id: 'police', kind: 'police' },
    { at: [9, 6], id: 'hashd', kind: 'militia', discipline: 40 },
  ],
  fence: [{ edge: 'e4', sensors: true, towers: false }],
  draws: [{ cells: 8, men: 40 }],
  crossingsPerNight: 1,
});

const PLACES: Readonly<Partial<Record<ClaimKind, string>>> = {
  militiaConduct: 'hashd',
  policeConduct: 'police',
  townFeeds: 'village',
  tipsHonest: 'middle',
  nightIsOurs: 'large',
  nightRoad: 'small',
  crossingSector: 'e4',
  fenceSensors: 'e4',
  storesNear: 'halt',
};

function game(kind: ClaimKind, officialsRight: boolean): GameState {
  const claim: Claim = { id: 'it', kind, place: PLACES[kind] ?? null, percent: officialsRight ? 100 : 0 };
  return newGame({ ...SCENARIO, claims: [claim] }, 'claims');
}

test('a level that names none has six that fit its board, other ones by other seeds', () => {
  const kinds = new Set<string>();
  for (let i = 0; i < 40; i++) {
    const { claims } = newGame({ ...SCENARIO, claims: null }, `claims ${i}`);
    expect(claims).toHaveLength(6);
    for (const { kind, place } of claims) {
      kinds.add(kind);
      expect(place === null).toBe(CLAIM_PLACES[kind] === 'none');
    }
  }
  expect(kinds).toEqual(new Set(CLAIM_KINDS));
});

test('claims that need a militia, a fence or a border are not made where there is none', () => {
  const bare = scenarioOf({ map: ['ggg', 'ggg'], towns: [{ at: [1, 1] }] });
  for (let i = 0; i < 20; i++) {
    const kinds = newGame({ ...bare, claims: null }, `bare ${i}`).claims.map((c) => c.kind);
    for (const kind of ['militiaConduct', 'policeConduct', 'fenceSensors', 'crossingSector', 'townFeeds'] as const) {
      expect(kinds).not.toContain(kind);
    }
  }
});

test('who is right is as likely as the claim says', () => {
  let right = 0;
  for (let i = 0; i < 400; i++) {
    const claims: Claim[] = [{ id: 'it', kind: 'killingStopped', place: null, percent: 70 }];
    if (newGame({ ...SCENARIO, claims }, `drawn ${i}`).claims[0].officialsRight) right++;
  }
  expect(right / 400).toBeGreaterThan(0.63);
  expect(right / 400).toBeLessThan(0.77);
});

describe('hidden until the end', () => {
  test.each(CLAIM_KINDS)('%s: two games that differ only in who is right show the same at the start', (kind) => {
    const [officials, residents] = [game(kind, true), game(kind, false)].map(frameOf);
    expect(residents).toEqual(officials);
    expect(officials.claims[0].officialsRight).toBeNull();
  });

  test.each(CLAIM_KINDS)('%s: turned round in the middle of a game, it shows nothing by itself', (kind) => {
    for (const stage of ['orders', 'running'] as const) {
      const state = game(kind, true);
      if (stage === 'running') beginPhase(state);
      const before = frameOf(state);
      state.claims = state.claims.map((c) => ({ ...c, officialsRight: false }));
      expect(frameOf(state)).toEqual(before);
    }
  });

  test('after the end it is told', () => {
    const state = game('cellCount', false);
    stopGame(state);
    expect(frameOf(state).claims[0].officialsRight).toBe(false);
  });
});

describe('real in the rules', () => {
  const both = <T>(kind: ClaimKind, read: (state: GameState) => T): [T, T] => [
    read(game(kind, true)),
    read(game(kind, false)),
  ];
  const men = (state: GameState): number => state.cells.reduce((sum, c) => sum + c.men, 0);
  const town = (id: string): number => SCENARIO.board.settlements.findIndex((s) => s.id === id);

  test('a militia under control does less wrong', () => {
    const [right, wrong] = both('militiaConduct', (s) => militiaConductFactor(s, 'hashd'));
    expect(right).toBeLessThan(1);
    expect(wrong).toBeGreaterThan(1);
    expect(militiaConductFactor(game('militiaConduct', true), 'other')).toBe(1);
  });
  test('so do police who take nothing', () => {
    const [right, wrong] = both('policeConduct', (s) => policeConductFactor(s, 'police'));
    expect(wrong).toBeGreaterThan(3 * right);
  });
  test('a village that feeds them has supporters', () => {
    const [right, wrong] = both('townFeeds', (s) => s.towns[town('village')].supporters);
    expect(right).toBeGreaterThan(0);
    expect(wrong).toBe(0);
  });
  test('what is told is sound or not', () => {
    const [right, wrong] = both('tipsHonest', (s) => tipsFalseFactor(s, 'middle'));
    expect(wrong).toBeGreaterThan(2 * right);
  });
  test('hungry cells go there first or last', () => {
    const [right, wrong] = both('nightIsOurs', (s) => nightPull(s, 'large'));
    expect(right).toBeLessThan(0);
    expect(wrong).toBeGreaterThan(0);
    expect(nightPull(game('nightIsOurs', true), 'small')).toBe(0);
  });
  test('roads near by are chosen or not', () => {
    const near = SCENARIO.board.settlements[town('small')].tile;
    const [right, wrong] = both('nightRoad', (s) => roadFactor(s)(near));
    expect(right).toBeLessThan(1);
    expect(wrong).toBeGreaterThan(1);
    expect(roadFactor(game('nightRoad', false))(0)).toBe(1);
  });
  test('residents are gone for or left alone', () => {
    const [right, wrong] = both('killingStopped', killingFactor);
    expect(wrong).toBeGreaterThan(4 * right);
  });
  test('a stretch of border is quiet or used', () => {
    const index = SCENARIO.board.borders.findIndex((e) => e.id === 'e4');
    const [right, wrong] = both('crossingSector', (s) => crossingFactor(s)(index));
    expect(right).toBeLessThan(1);
    expect(wrong).toBeGreaterThan(1);
    expect(crossingFactor(game('crossingSector', false))(13)).toBe(1);
  });
  test('sensors see or do not', () => {
    const index = SCENARIO.board.borders.findIndex((e) => e.id === 'e4');
    expect(both('fenceSensors', (s) => sensorFactor(s, index))).toEqual([1, 0.2]);
  });
  test('cells are fewer men or more', () => {
    const [right, wrong] = both('cellCount', men);
    expect(wrong).toBeGreaterThan(right);
  });
  test('cells near the stores are hungry or fed', () => {
    const food = (s: GameState): number => s.cells.reduce((sum, c) => sum + c.supplies, 0);
    const [right, wrong] = both('storesNear', food);
    expect(wrong).toBeGreaterThan(right);
  });
  test('money comes over the border or out of the shops', () => {
    const watched = (state: GameState): number => {
      const before = enemyIncome(state);
      for (const segment of state.fence) segment.sensors = true;
      return (before - enemyIncome(state)) / before;
    };
    const [right, wrong] = both('moneySource', watched);
    expect(right).toBeGreaterThan(wrong);
  });
  test('claims begin once, from newGame alone', () => {
    const state = game('cellCount', true);
    expect(state.claims).toHaveLength(1);
    const again = structuredClone(state.claims);
    beginClaims(state);
    expect(state.claims).toEqual(again);
  });
});

describe('judging', () => {
  test('costs no staff, in orders or in a pause, and the last word counts', () => {
    const state = game('cellCount', true);
    expect(giveOrder(state, { type: 'judgeClaim', claim: 'it', percent: 70 })).toBeNull();
    beginPhase(state);
    state.staffKept = 0;
    expect(giveOrder(state, { type: 'judgeClaim', claim: 'it', percent: 20 })).toBeNull();
    expect(state.staffKept).toBe(0);
    expect(frameOf(state).claims[0].judged).toBe(20);
  });

  test('a chance is a whole number from 0 to 100, of a claim there is', () => {
    const state = game('cellCount', true);
    for (const percent of [-1, 101, 0.5, Number.NaN]) {
      expect(giveOrder(state, { type: 'judgeClaim', claim: 'it', percent })?.code).toBe('notAPercentage');
    }
    expect(giveOrder(state, { type: 'judgeClaim', claim: 'other', percent: 50 })?.code).toBe('unknownClaim');
  });

  test('the Brier score: 0 perfect, a quarter for even chances, 1 sure and wrong', () => {
    const claim = (judged: number | null, officialsRight: boolean | null): ClaimView => ({
      id: 'it',
      kind: 'cellCount',
      params: {},
      tile: null,
      judged,
      officialsRight,
    });
    expect(claimScore([claim(100, true), claim(0, false)])).toEqual({ brier: 0, judged: 2, claims: 2 });
    expect(claimScore([claim(null, true), claim(50, false)])).toEqual({ brier: 250, judged: 1, claims: 2 });
    expect(claimScore([claim(0, true)])?.brier).toBe(1000);
    expect(claimScore([claim(80, true)])?.brier).toBe(40);
    expect(claimScore([claim(80, null)])).toBeNull();
    expect(claimScore([])).toBeNull();
  });
});
