// What the formulas about ISIL give, in tables: how much is begun and of what, money, pressure on the border. Update
// with `vitest -u`.

import { expect, test } from 'vitest';
import type { Scenario } from '../../src/sim/index.ts';
import { enemyIncome, meansToStrike, spending } from '../../src/sim/rules/finance.ts';
import { methodOdds, MIX, mixFor, rateFor } from '../../src/sim/rules/leader.ts';
import { leaning } from '../../src/sim/rules/lessons.ts';
import { beginsChance } from '../../src/sim/rules/operation.ts';
import { pressureNow } from '../../src/sim/rules/pressure.ts';
import { METHODS } from '../../src/sim/state/enemy.ts';
import type { Operation } from '../../src/sim/state.ts';
import { plain, play, scenarioOf, type Sketch, type Tiny } from './support/board.ts';
import { row, whole } from './support/table.ts';

const KINDS = Object.keys(MIX) as Operation['kind'][];
const OPEN: Sketch = {
  map: plain(20, 6),
  kmPerTile: 5,
  abroad: 2,
  towns: [{ at: [10, 3], trust: 40 }],
  draws: [{ area: { tile: 70, radiusKm: 20 }, cells: 4, men: 20 }],
  incidentsPerNight: 1,
};

test(`operations begun against the mean, and per cent of each kind (${KINDS.join(', ')}), by method`, () => {
  const game = play(OPEN);
  const cell = game.cell([10, 4], 6);
  const table = METHODS.map((method) => {
    Object.assign(game.state.enemy, { method, methodBefore: method, seat: cell.tile, since: -1000, quietUntil: -1 });
    const mix = mixFor(game.hour(18), cell);
    const all = KINDS.reduce((sum, kind) => sum + mix[kind], 0);
    return row(method, [rateFor(game.hour(18), cell), ...KINDS.map((kind) => (100 * mix[kind]) / all)]);
  });
  game.state.enemy.quietUntil = 100;
  table.push(row('leaderless', [rateFor(game.hour(18), cell)]));
  expect(table).toMatchInlineSnapshot(`
    [
      "attrition    1.15  37.37  6.06  29.29  27.27",
      "assault      1.15  14.14  7.07  52.53  26.26",
      "intimidation 1.15  19.57  15.22  30.43  34.78",
      "lowProfile   0.40  30.30  10.10  30.30  29.29",
      "leaderless   0.35",
    ]
  `);
});

test('method suspected after five incidents of one kind; with papers that say lowProfile', () => {
  const table = KINDS.flatMap((kind) => {
    const seen = Array.from({ length: 5 }, () => kind);
    return ([null, 'lowProfile'] as const).map((read) =>
      row(
        `${kind}${read ? ' +' : ''}`,
        methodOdds(seen, read).map(({ p }) => p),
      ),
    );
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "device       0.83  0.00  0.02  0.15",
      "device +     0.41  0.00  0.01  0.58",
      "killing      0.02  0.02  0.85  0.11",
      "killing +    0.01  0.01  0.48  0.50",
      "post         0.09  0.81  0.05  0.05",
      "post +       0.06  0.59  0.04  0.30",
      "harassment   0.26  0.11  0.44  0.19",
      "harassment + 0.11  0.05  0.19  0.65",
    ]
  `);
});

test('chance a night that a cell begins something: 2, 6, 10 men of nerve 60; 6 men of nerve 30', () => {
  const game = play(OPEN);
  Object.assign(game.state.enemy, { method: 'attrition', methodBefore: 'attrition' });
  const begins = (men: number, nerve: number): number => {
    const cell = game.cell([10, 4], men, { nerve });
    const chance = beginsChance(game.hour(18), cell);
    game.state.cells = game.state.cells.filter((c) => c !== cell);
    return chance;
  };
  const calm = row('calm', [begins(2, 60), begins(6, 60), begins(10, 60), begins(6, 30)]);
  game.state.incidents.push({ hour: 10, tile: game.at(10, 4), kind: 'device', deadly: false });
  expect([
    calm,
    row('after one', [begins(2, 60), begins(6, 60), begins(10, 60), begins(6, 30)]),
  ]).toMatchInlineSnapshot(`
    [
      "calm         0.29  0.43  0.50  0.22",
      "after one    0.38  0.52  0.59  0.31",
    ]
  `);
});

test('how likelier a kind is chosen after lessons of −300 to 200', () => {
  const game = play(OPEN);
  const chosen = (worth: number): number =>
    leaning(game.cell([10, 4], 4, { lessons: [{ kind: 'post', tile: 0, worth, hour: 0 }] }), 'post');
  expect(row('post', [-300, -100, -50, 0, 40, 100, 200].map(chosen))).toMatchInlineSnapshot(
    `"post         0.30  0.33  0.67  1.00  1.27  1.67  2.00"`,
  );
});

function withMoney(sketch: Sketch, change: (game: Tiny) => void = () => {}): number[] {
  const game = play(sketch);
  game.hour(18);
  change(game);
  return [enemyIncome(game.state), spending(game.state)].map(Math.round);
}

test('money of ISIL, dollars a cycle: income and spending of twenty men', () => {
  expect([
    row('start', withMoney(OPEN), whole),
    row(
      'town held',
      withMoney(OPEN, (game) => game.state.units.push(play({ ...OPEN, units: [{ at: [10, 3] }] }).unit('unit0'))),
      whole,
    ),
    row(
      'line watched',
      withMoney(OPEN, (game) => game.state.fence.forEach((f) => Object.assign(f, { sensors: true }))),
      whole,
    ),
    row(
      'cut by 30%',
      withMoney(OPEN, (game) => Object.assign(game.state.finance, { cut: 30 })),
      whole,
    ),
  ]).toMatchInlineSnapshot(`
    [
      "start         3300   3000",
      "town held     1200   3000",
      "line watched  2100   3000",
      "cut by 30%    2310   3000",
    ]
  `);
});

test('operations begun with money for 0, 1, 3, 5, 10 cycles in hand', () => {
  const game = play(OPEN);
  const men = game.state.cells.reduce((sum, c) => sum + c.men, 0);
  const begun = (cycles: number): number => {
    game.state.enemy.funds = cycles * men * game.board.constants.fighterCost;
    return meansToStrike(game.state);
  };
  expect(row('begun', [0, 1, 3, 5, 10].map(begun))).toMatchInlineSnapshot(
    `"begun        0.40  0.52  0.76  1.00  1.00"`,
  );
});

test('crossings by month, January first, against the mean of the year', () => {
  const scenario = scenarioOf(OPEN);
  const inMonth = (month: number): number => {
    const almanac = scenario.board.almanac.map((day) => ({
      ...day,
      date: `2018-${String(month).padStart(2, '0')}-01`,
    }));
    const then: Scenario = { ...scenario, board: { ...scenario.board, almanac } };
    const { state } = play(then);
    state.pressure.sectors = state.pressure.sectors.map(() => 100);
    return pressureNow(state);
  };
  expect(
    row(
      'month',
      Array.from({ length: 12 }, (_, i) => inMonth(i + 1)),
    ),
  ).toMatchInlineSnapshot(`"month        0.90  0.90  1.10  1.10  1.05  0.95  0.95  0.95  1.00  1.05  1.05  1.00"`);
});
