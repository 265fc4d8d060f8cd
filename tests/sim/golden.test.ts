// What the formulas give, in tables: a change of balance shows here as numbers in a diff. Update with `vitest -u`. The
// people, the enemy, Baghdad and the odds have tables of their own beside this one; whole games are in tests/golden.

import { DEFAULT_CONSTANTS as k } from '../../src/sim/index.ts';
import { expect, test } from 'vitest';
import { preview } from '../../src/sim/index.ts';
import { buildCost, buildHours } from '../../src/sim/rules/construction.ts';
import { control, recordVisit } from '../../src/sim/rules/control.ts';
import { noticeChance, watchOf } from '../../src/sim/rules/detection.ts';
import { reportChance } from '../../src/sim/rules/forage.ts';
import { informing } from '../../src/sim/rules/lead.ts';
import { misconductChance } from '../../src/sim/rules/militia.ts';
import { raidFinds } from '../../src/sim/rules/raid.ts';
import { catches } from '../../src/sim/rules/response.ts';
import { strikeHarmPercent } from '../../src/sim/rules/strike.ts';
import { plain, play } from './support/board.ts';
import { field } from './support/orders.ts';
import { row, whole } from './support/table.ts';

test('informing by control 0, 0.1 … 1', () => {
  expect(
    row(
      'informing',
      Array.from({ length: 11 }, (_, n) => informing(n / 10)),
    ),
  ).toMatchInlineSnapshot(`"informing    0.00  0.00  0.00  0.02  0.08  0.31  0.79  1.00  0.77  0.39  0.00"`);
});

test('control by who is there, without a visit, after one a night ago, after one last night', () => {
  const sketch = {
    map: plain(20, 3),
    kmPerTile: 2,
    units: [{ id: 'army', at: [3, 1] as const }],
    towns: [{ at: [3, 1] as const }],
  };
  const table = (['hold', 'patrol', 'ready', 'gone'] as const).map((stance) => {
    const values = [0, 500_000, 1_000_000].map((visit) => {
      const game = play(sketch);
      const unit = game.unit('army');
      if (stance === 'gone') unit.men = 0;
      else unit.postureNight = stance;
      if (stance === 'ready') unit.tile = game.at(9, 1);
      if (visit > 0) recordVisit(game.state, 0, true);
      game.state.towns[0].visitKnown = visit;
      return control(game.state, 0, true, true);
    });
    return row(stance, values, whole);
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "hold           100     75     50",
      "patrol          60     35     10",
      "ready           44     19      0",
      "gone            20      0      0",
    ]
  `);
});

test('a raid of 40 men, training 3: finds by day and by night, in the open, in a wadi, on an escarpment', () => {
  const { board, at } = play({ map: ['gwe'] });
  const unit = { men: 40, training: 3, fatigue: 0, knowledge: 3 };
  const table = (['raid', 'army', 'police', 'tribal', 'militia', 'engineers'] as const).map((kind) =>
    row(
      kind,
      [0, 1, 2].flatMap((x) => [false, true].map((night) => raidFinds(board.ground, at(x, 0), kind, unit, night))),
    ),
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "raid         0.59  0.69  0.47  0.55  0.35  0.42",
      "army         0.39  0.46  0.32  0.37  0.24  0.28",
      "police       0.32  0.37  0.25  0.30  0.19  0.22",
      "tribal       0.47  0.55  0.38  0.44  0.28  0.33",
      "militia      0.35  0.42  0.28  0.33  0.21  0.25",
      "engineers    0.16  0.18  0.13  0.15  0.09  0.11",
    ]
  `);
});

test('a walking party of four noticed in an hour: 0, 2, 4, 8 km from an observer, on tiles of 2 km', () => {
  const table: string[] = [];
  for (const [name, kind, thermal, moonLit, hour] of [
    ['day', 'tower', false, undefined, 12],
    ['dark', 'tower', false, undefined, 22],
    ['moon', 'tower', false, 100, 22],
    ['thermal', 'tower', true, undefined, 22],
    ['post, day', 'post', false, undefined, 12],
  ] as const) {
    const game = play({
      map: plain(12, 3),
      kmPerTile: 2,
      moonLit,
      units: [{ id: 'army', at: [11, 0] }],
      structures: [{ kind, at: [1, 1], thermal, crew: 'army' }],
    });
    game.unit('army').men = 0;
    const h = game.hour(hour);
    h.watch = watchOf(game.state, h.isNight, h.moon);
    const chances = [1, 2, 3, 5].map((x) => noticeChance(h, game.cell([x, 1], 4, { doing: 'walk' })));
    table.push(row(name, chances));
  }
  expect(table).toMatchInlineSnapshot(`
    [
      "day          0.59  0.59  0.59  0.59",
      "dark         0.33  0.00  0.00  0.00",
      "moon         0.59  0.43  0.00  0.00",
      "thermal      0.45  0.45  0.45  0.00",
      "post, day    0.59  0.59  0.59  0.00",
    ]
  `);
});

test('harm by a strike, per cent: 0, 2, 4, 6 km from a town; identified, not identified', () => {
  const { board, at } = play({ map: plain(8, 1), kmPerTile: 2, towns: [{ at: [0, 0] }] });
  expect(
    [0, 1, 2, 3].map((x) =>
      row(
        `${2 * x} km`,
        [true, false].map((known) => strikeHarmPercent(board, at(x, 0), known)),
        whole,
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "0 km            45     51",
      "2 km            30     36",
      "4 km            15     21",
      "6 km             2      8",
    ]
  `);
});

test('building: dollars, hours, hours of engineers; on gravel, in a wadi, on an escarpment', () => {
  const { board } = play({ map: ['gwe'] });
  const table = (['checkpoint', 'post', 'tower'] as const).map((kind) =>
    row(
      kind,
      [0, 1, 2].flatMap((tile) => [
        buildCost(board.ground, kind, tile),
        buildHours(board.ground, kind, tile, false),
        buildHours(board.ground, kind, tile, true),
      ]),
      whole,
    ),
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "checkpoint    5000      4      2   6500      6      3   9000      8      4",
      "post         20000     10      5  26000     13      7  36000     18      9",
      "tower        30000     14      7  39000     19     10  54000     26     13",
    ]
  `);
});

test('the chain of a fence: seen, in time, stopped; by layer, with the border guard ready and not', () => {
  const table = (['wire', 'sensors', 'towers'] as const).flatMap((layer) =>
    [true, false].map((ready) => {
      const game = field();
      if (ready) game.unit('border').postureNight = 'ready';
      const edge = layer === 'wire' ? 'e1' : 'e4';
      const said = preview(game.frame(), { type: 'buildFence', unit: 'engineers', edges: [edge], layer });
      const { seen, inTime, stopped } = said.chain ?? { seen: -1, inTime: -1, stopped: -1 };
      return row(`${layer}${ready ? ', ready' : ''}`.padEnd(16), [seen, inTime, stopped], whole);
    }),
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "wire, ready         65     71     46",
      "wire                65      0      0",
      "sensors, ready      97     71     69",
      "sensors             97      0      0",
      "towers, ready       90     71     64",
      "towers              90      0      0",
    ]
  `);
});

test('catching a party: in view, lost', () => {
  expect(row('caught', [catches(k, true), catches(k, false)])).toMatchInlineSnapshot(`"caught       0.75  0.30"`);
});

test('word of a visit: by trust 20, 50, 80; fear of ISIL 0, 40, 80', () => {
  expect(
    [20, 50, 80].map((trust) =>
      row(
        `trust ${trust}`,
        [0, 40, 80].map((fear) => reportChance(k, 100 * trust, 100 * fear, 70)),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "trust 20     0.32  0.27  0.22",
      "trust 50     0.50  0.38  0.26",
      "trust 80     0.68  0.49  0.30",
    ]
  `);
});

test('misconduct a cycle: discipline 20, 40, 60, 80 of a militia; monitored', () => {
  const game = play({ map: plain(3, 3), units: [{ id: 'unit', kind: 'militia', at: [1, 1] }] });
  const chance = (discipline: number, monitored: boolean): number =>
    misconductChance(k, Object.assign(game.unit('unit'), { discipline, monitored, knowledge: 5, grief: 0 }));
  expect(
    [false, true].map((m) =>
      row(
        m ? 'monitored' : 'alone',
        [20, 40, 60, 80].map((d) => chance(d, m)),
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "alone        0.20  0.17  0.13  0.09",
      "monitored    0.08  0.07  0.05  0.04",
    ]
  `);
});
