// Version 2 of the level file: what happens, what is asked for, which orders there are; each fault with its place.

import { describe, expect, test } from 'vitest';
import { parseLevel, toScenario } from '../../src/level/index.ts';
import { DEFAULT_CONSTANTS, giveOrder, newGame } from '../../src/sim/index.ts';
import { loose, shipped } from './geo.ts';

const good = shipped('al-qaim');

function changed(change: (level: ReturnType<typeof loose>) => void) {
  const level = loose(good);
  change(level);
  return parseLevel(level);
}

function spoiled(change: (level: ReturnType<typeof loose>) => void): string[] {
  const parsed = changed(change);
  return (parsed.ok ? parsed.warnings : parsed.faults).map((f) => `${f.path} ${f.code}`);
}

const STORM = { id: 'storm', kind: 'dustStorm', fromCycle: 2, toCycle: 4, percent: 50 };
const SEASON = { id: 'truffles', kind: 'truffleSeason', fromCycle: 2, toCycle: 3, percent: 100, params: { cycles: 4 } };
const SURGE = { id: 'surge', kind: 'surge', fromCycle: 1, toCycle: 1, percent: 10, place: 'al-qaim' };

test('a file of version 1 is brought up, and is the same level', () => {
  const old = { ...loose(good), version: 1, $schema: './schema/level-1.json' };
  const parsed = parseLevel(old);
  expect(parsed.ok && parsed.level).toEqual(good);
});

describe('goals', () => {
  test.each([
    ['ourNight', 900, 'goals[0].value tooBig'],
    ['ourNight', -1, 'goals[0].value tooSmall'],
    ['trustGain', 61, 'goals[0].value tooBig'],
    ['deadlyAttacks', 101, 'goals[0].value tooBig'],
    ['killed', 3, 'goals[0].kind notOneOf'],
  ])('%s of %d: %s', (kind, value, expected) => {
    expect(spoiled((l) => (l.goals = [{ kind, value }]))).toEqual([expected]);
  });

  test('that no game could reach, and goals that contradict each other', () => {
    expect(
      spoiled((l) => {
        for (const s of l.settlements) s.trust = 80;
        l.goals = [{ kind: 'trustGain', value: 30 }];
      }),
    ).toEqual(['goals[0].value goalOutOfReach']);
    expect(
      spoiled((l) => {
        l.goals = [
          { kind: 'ourNight', value: 60 },
          { kind: 'ourNight', value: 90 },
        ];
      }),
    ).toEqual(['goals[1].kind duplicateGoal']);
  });
});

describe('events and claims', () => {
  test.each<[string, (l: ReturnType<typeof loose>) => void]>([
    ['events[0].fromCycle tooSmall', (l) => (l.events = [{ ...STORM, fromCycle: 0 }])],
    ['events[0] badRange', (l) => (l.events = [{ ...STORM, fromCycle: 5 }])],
    ['events[0].fromCycle afterEnd', (l) => (l.events = [{ ...STORM, fromCycle: 30, toCycle: 40 }])],
    ['events[0].toCycle afterEnd', (l) => (l.events = [{ ...STORM, toCycle: 40 }])],
    ['events[0].place noSuchId', (l) => (l.events = [{ ...SURGE, place: 'atlantis' }])],
    ['events[0].params.parties unknownKey', (l) => (l.events = [{ ...STORM, params: { parties: 2 } }])],
    ['events[0].kind notOneOf', (l) => (l.events = [{ ...STORM, kind: 'earthquake' }])],
    ['events[1].id duplicateId', (l) => (l.events = [STORM, { ...SURGE, id: 'storm' }])],
    ['claims[0].place noSuchId', (l) => (l.claims = [{ id: 'a', kind: 'militiaConduct', place: 'nobody' }])],
    [
      'claims[1] duplicateClaim',
      (l) =>
        (l.claims = ['a', 'b'].map((id) => ({
          id,
          kind: 'townFeeds',
          place: 'ubaydi',
        }))),
    ],
  ])('%s', (expected, change) => {
    expect(spoiled(change)).toContain(expected);
  });

  test('truffle seasons of one place that can fall together', () => {
    const later = { ...SEASON, id: 'later', fromCycle: 7, toCycle: 8 };
    const soon = { ...SEASON, id: 'soon', fromCycle: 6, toCycle: 8 };
    const elsewhere = { ...soon, id: 'elsewhere', place: 'ubaydi' };
    expect(spoiled((l) => (l.events = [SEASON, later, elsewhere]))).not.toContain('events[1] seasonsOverlap');
    expect(spoiled((l) => (l.events = [SEASON, elsewhere, soon]))).toContain('events[2] seasonsOverlap');
  });

  test('reach the game', () => {
    const parsed = changed((l) => {
      l.events = [STORM, SURGE];
      l.claims = [{ id: 'a', kind: 'nightIsOurs', place: 'ubaydi' }];
    });
    const scenario = parsed.ok ? toScenario(parsed.level) : null;
    expect(scenario?.events.map((e) => [e.kind, e.params])).toEqual([
      ['dustStorm', {}],
      ['surge', {}],
    ]);
    expect(scenario?.claims).toHaveLength(1);
    const without = changed((l) => {
      delete l.claims;
      delete l.events;
    });
    expect(without.ok && toScenario(without.level)).toMatchObject({ claims: null, events: [] });
  });
});

describe('forces', () => {
  test('crews that are far away, and apart', () => {
    const far = spoiled((l) => {
      l.structures[0].crew = 'army-c';
      l.structures[0].at = [5, 26];
    });
    expect(far).toContain('structures[0].crew crewFar');
  });

  test('only militias are monitored, only checkpoints are strict', () => {
    expect(spoiled((l) => (l.units[0].monitored = true))).toContain('units[0].monitored onlyMilitias');
    const tower = good.structures.findIndex((s) => s.kind === 'tower');
    expect(spoiled((l) => (l.structures[tower].strictness = 'lax'))).toContain(
      `structures[${tower}].strictness onlyCheckpoints`,
    );
  });

  test('a box that is that of another map is told', () => {
    expect(spoiled((l) => (l.bbox = [40, 33, 43, 36]))).toContain('bbox boxSize');
  });

  test('leads lie in the province, and are right where a cell lies', () => {
    expect(spoiled((l) => (l.leads = [{ source: 'driver', at: [0, 0] }]))).toContain('leads[0].at notHome');
    const parsed = changed((l) => {
      l.hidden.cells = [{ men: 4, at: [44, 34] }];
      l.leads = [
        { source: 'driver', settlement: 't1-station', at: [45, 34], hoursOld: 5 },
        { source: 'shepherd', at: [30, 40] },
      ];
    });
    const state = newGame(toScenario((parsed.ok ? parsed.level : null) as typeof good), '1');
    const [right, wrong] = state.leads.slice(-2);
    expect(right).toMatchObject({ heardHour: state.hour - 5, cell: state.cells[0].id });
    expect(wrong).toMatchObject({ town: -1, cell: -1 });
  });
});

describe('orders as they come in', () => {
  const steps = [
    { fromCycle: 1, phase: 'day', orders: ['moveUnit'] },
    { fromCycle: 1, phase: 'night', orders: ['setPosture'] },
  ];

  test('are refused until they do', () => {
    const parsed = changed((l) => (l.allowedOrders = steps));
    const state = newGame(toScenario((parsed.ok ? parsed.level : null) as typeof good), '1');
    const posture = { type: 'setPosture', unit: 'army-a', when: 'night', posture: 'ready' } as const;
    expect(giveOrder(state, posture)).toMatchObject({ code: 'notInThisLevel' });
    expect(giveOrder(state, { type: 'recallUnit', unit: 'army-a' })).toMatchObject({ code: 'notInThisLevel' });
    const to = state.units[0].tile + 2;
    expect(giveOrder(state, { type: 'moveUnit', unit: 'army-a', to })).toBeNull();
  });

  test('must be known, named once, and in time', () => {
    expect(spoiled((l) => (l.allowedOrders = [{ ...steps[0], orders: ['dance'] }]))).toEqual([
      'allowedOrders[0].orders[0] notOneOf',
    ]);
    expect(spoiled((l) => (l.allowedOrders = [steps[0], { ...steps[1], orders: ['moveUnit'] }]))).toEqual([
      'allowedOrders[1].orders[0] duplicateId',
    ]);
    expect(spoiled((l) => (l.allowedOrders = [{ ...steps[0], fromCycle: 99 }]))).toContain(
      'allowedOrders[0].fromCycle afterEnd',
    );
    expect(spoiled((l) => (l.allowedOrders = [steps[1]]))).toEqual(['allowedOrders noFirstOrders']);
  });
});

test('constants of a level are its own, and only those there are', () => {
  const parsed = changed((l) => (l.constants = { leadFalseShare: 0.5 }));
  const board = parsed.ok ? toScenario(parsed.level).board : null;
  expect(board?.constants.leadFalseShare).toBe(0.5);
  expect(board?.constants.leadsBase).toBe(DEFAULT_CONSTANTS.leadsBase);
  expect(spoiled((l) => (l.constants = { gravity: 9.81 }))).toEqual(['constants.gravity unknownKey']);
  expect(spoiled((l) => (l.constants = { leadsBase: -1 }))).toEqual(['constants.leadsBase tooSmall']);
});

test('tips and the handover test lie within the days of the level', () => {
  const tip = { fromCycle: 16, phase: 'day', text: { en: 'Look.' } };
  expect(spoiled((l) => (l.tips = [tip]))).toEqual(['tips[0].fromCycle afterEnd']);
  expect(spoiled((l) => (l.handover = 16))).toEqual(['handover afterEnd']);
});
