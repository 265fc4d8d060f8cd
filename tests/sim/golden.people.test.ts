// What the formulas about people give, in tables: propaganda, works, readings, sources, tips. Update with `vitest -u`.

import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS as k, type LeadSource, PROJECT_KINDS } from '../../src/sim/index.ts';
import { leadRate } from '../../src/sim/rules/lead.ts';
import { tipsByMukhtar } from '../../src/sim/rules/mukhtar.ts';
import { worthOfProjects } from '../../src/sim/rules/projects.ts';
import { drawsTo, recruitsByPropaganda, tipsByPropaganda } from '../../src/sim/rules/propaganda.ts';
import { trustBand } from '../../src/sim/rules/reading.ts';
import { exposedShare, grudgeShare, wrongShare } from '../../src/sim/rules/source.ts';
import { METHODS } from '../../src/sim/state/enemy.ts';
import { plain, play, type Sketch } from './support/board.ts';
import { row, whole } from './support/table.ts';

/** One town, held by a company or by nobody. */
const TOWN: Sketch = { map: plain(9, 3), kmPerTile: 2, units: [{ at: [1, 1] }], towns: [{ at: [1, 1] }] };
const EMPTY: Sketch = { ...TOWN, units: [] };

test('propaganda a town draws to, points: by trust 20, 50, 80; fear of ISIL 0, 40, 80', () => {
  const table = METHODS.map((method) => {
    const { state } = play(EMPTY);
    state.enemy.method = method;
    return row(
      method,
      [20, 50, 80].flatMap((trust) =>
        [0, 40, 80].map((fear) => {
          Object.assign(state.towns[0], { trust: 100 * trust, fearOfIsil: 100 * fear });
          return Math.round(drawsTo(state, 0) / 100);
        }),
      ),
      whole,
    );
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "attrition       28     42     56     18     32     46      7     21     35",
      "assault         31     45     59     21     35     49     10     24     38",
      "intimidation    25     39     53     15     29     43      4     18     32",
      "lowProfile      37     51     65     27     41     55     16     30     44",
    ]
  `);
});

test('what propaganda does: recruits and tips at 0, 20, 50, 100 points of it', () => {
  const { state } = play(EMPTY);
  const at = (points: number, of: (s: typeof state, town: number) => number): number => {
    state.people[0].propaganda = 100 * points;
    return of(state, 0);
  };
  const points = [0, 20, 50, 100];
  expect([
    row(
      'recruits',
      points.map((p) => at(p, recruitsByPropaganda)),
    ),
    row(
      'tips',
      points.map((p) => at(p, tipsByPropaganda)),
    ),
  ]).toMatchInlineSnapshot(`
    [
      "recruits     0.60  1.00  1.60  2.60",
      "tips         1.10  1.00  0.85  0.60",
    ]
  `);
});

test('recruits and strikes left by works: of 1,000, 8,000, 80,000 people; guarded, not guarded', () => {
  const table = PROJECT_KINDS.map((kind) =>
    row(
      kind,
      [1000, 8000, 80_000].flatMap((people) =>
        [TOWN, EMPTY].map((sketch) => {
          const { state } = play({ ...sketch, towns: [{ at: [1, 1], people }] });
          state.people[0].projects = [kind];
          return worthOfProjects(state, 0);
        }),
      ),
    ),
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "clinic       0.40  0.90  0.87  0.99  0.99  1.00",
      "water        0.51  0.93  0.92  0.99  0.99  1.00",
      "school       0.44  0.92  0.90  0.99  0.99  1.00",
      "market       0.58  0.95  0.93  0.99  0.99  1.00",
    ]
  `);
});

test('half-width of the band of trust, points: fear of the forces 0, 20, 40, 80; with a mukhtar lost', () => {
  const { state } = play(TOWN);
  const band = (fear: number, quiet: boolean): number => {
    state.towns[0].fearOfForces = 100 * fear;
    state.people[0].quietUntil = quiet ? state.hour + 10 : -1;
    return trustBand(state, 0);
  };
  const fears = [0, 20, 40, 80];
  expect([
    row(
      'usual',
      fears.map((f) => band(f, false)),
      whole,
    ),
    row(
      'silent',
      fears.map((f) => band(f, true)),
      whole,
    ),
  ]).toMatchInlineSnapshot(`
    [
      "usual            2      4      6     10",
      "silent           8     10     12     16",
    ]
  `);
});

test('sources: share that is wrong, of these out of a grudge, risk to who told', () => {
  const sources: readonly LeadSource[] = [
    'resident',
    'mukhtar',
    'shepherd',
    'driver',
    'police',
    'phone',
    'papers',
    'tracks',
  ];
  expect(sources.map((s) => row(s, [wrongShare(k, s), grudgeShare(s), exposedShare(s)]))).toMatchInlineSnapshot(`
    [
      "resident     0.25  0.25  1.00",
      "mukhtar      0.17  0.40  1.20",
      "shepherd     0.23  0.15  1.00",
      "driver       0.30  0.15  0.80",
      "police       0.23  0.20  0.50",
      "phone        0.35  0.40  0.25",
      "papers       0.13  0.00  0.00",
      "tracks       0.20  0.00  0.00",
    ]
  `);
});

test('leads a hundred days of a town of trust 20, 40, 60, 80: by who is there after dark, and feared', () => {
  const table = (['nobody', 'patrol', 'station', 'feared'] as const).map((name) => {
    const { state } = play(name === 'nobody' ? EMPTY : TOWN);
    if (name === 'patrol' || name === 'feared') state.units[0].postureNight = 'patrol';
    if (name === 'feared') state.towns[0].fearOfForces = 6000;
    state.people[0].propaganda = 2000;
    state.people[0].mukhtar = 'silent';
    const rate = (trust: number): number => {
      state.towns[0].trust = 100 * trust;
      return 100 * leadRate(state, 0);
    };
    return row(name, [20, 40, 60, 80].map(rate));
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "nobody       0.06  0.12  0.17  0.23",
      "patrol       13.77  27.54  41.31  55.08",
      "station      2.88  2.88  2.88  2.88",
      "feared       9.64  19.28  28.92  38.56",
    ]
  `);
});

test('tips with a mukhtar who speaks, is silent, was lost long ago, was lost last night', () => {
  const { state } = play(TOWN);
  const tips = (mukhtar: 'speaks' | 'silent' | 'lost', quiet = false): number => {
    Object.assign(state.people[0], { mukhtar, quietUntil: quiet ? state.hour + 10 : -1 });
    return tipsByMukhtar(state, 0);
  };
  expect(row('tips', [tips('speaks'), tips('silent'), tips('lost'), tips('lost', true)])).toMatchInlineSnapshot(
    `"tips         1.20  0.95  0.95  0.25"`,
  );
});
