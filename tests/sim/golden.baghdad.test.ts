// What the formulas about militias, training and the coalition give, in tables. Update with `vitest -u`.

import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS as k } from '../../src/sim/index.ts';
import { askedMoney, income } from '../../src/sim/rules/budget.ts';
import { helpOf } from '../../src/sim/rules/coalition.ts';
import { preventedChance } from '../../src/sim/rules/integration.ts';
import { refusalChance } from '../../src/sim/rules/obedience.ts';
import { amissChance } from '../../src/sim/rules/patrons.ts';
import { courseOf, MILESTONES } from '../../src/sim/rules/training.ts';
import { stallChance } from '../../src/sim/rules/withdrawal.ts';
import { plain, play, type Sketch, type Tiny } from './support/board.ts';
import { row, whole } from './support/table.ts';

test('a militia refuses or puts off: pull 0, 50, 100 with capital 5; the same with capital 0', () => {
  const refuses = (discipline: number, change: object = {}): number[] =>
    [5, 0].flatMap((capital) =>
      [0, 50, 100].map((pull) => {
        const heeds = { discipline, pull, monitored: false, integrating: false, leavesEarnings: false, ...change };
        return refusalChance(k, heeds, capital);
      }),
    );
  expect([
    row('discipline 20', refuses(20)),
    row('discipline 60', refuses(60)),
    row('  monitored', refuses(60, { monitored: true })),
    row('  earns here', refuses(60, { leavesEarnings: true })),
    row('discipline 90', refuses(90)),
  ]).toMatchInlineSnapshot(`
    [
      "discipline 20 0.14  0.28  0.41  0.22  0.44  0.66",
      "discipline 60 0.09  0.18  0.26  0.14  0.28  0.42",
      "  monitored  0.06  0.12  0.18  0.10  0.20  0.29",
      "  earns here 0.13  0.26  0.39  0.21  0.42  0.63",
      "discipline 90 0.05  0.10  0.15  0.08  0.16  0.24",
    ]
  `);
});

test('patrons, by pull 0, 25, 50, 75, 100: stalls with capital 5 and 0, amiss, integration prevented', () => {
  const pulls = [0, 25, 50, 75, 100];
  expect([
    row(
      'stalls, 5',
      pulls.map((pull) => stallChance(pull, 5)),
    ),
    row(
      'stalls, 0',
      pulls.map((pull) => stallChance(pull, 0)),
    ),
    row('amiss', pulls.map(amissChance)),
    row(
      'prevented',
      pulls.map((pull) => preventedChance(pull, 60)),
    ),
  ]).toMatchInlineSnapshot(`
    [
      "stalls, 5    0.15  0.21  0.28  0.34  0.40",
      "stalls, 0    0.24  0.34  0.44  0.54  0.64",
      "amiss        0.00  0.15  0.30  0.45  0.60",
      "prevented    0.12  0.22  0.32  0.42  0.52",
    ]
  `);
});

test('a course: hours and the level it can lead to, before and after the ministry trains', () => {
  const table = (['coalition', 'iraqi', 'none'] as const).map((teacher) =>
    row(
      teacher,
      [0, MILESTONES.length].flatMap((reached) => {
        const { hours, upTo } = courseOf(k, teacher, reached);
        return [hours, upTo];
      }),
      whole,
    ),
  );
  expect(table).toMatchInlineSnapshot(`
    [
      "coalition       72      5     72      5",
      "iraqi           96      4     72      5",
      "none           168      3    168      3",
    ]
  `);
});

const WITH_JET: Sketch = {
  map: plain(8, 4),
  towns: [{ id: 'town', at: [2, 1] }],
  units: [{ id: 'army', at: [2, 1] }],
  assets: [{ id: 'jet', kind: 'strike', owner: 'coalition', sortiesDay: 2, sortiesNight: 2 }],
};

function supportAfter(change: (game: Tiny) => void): number {
  const game = play(WITH_JET);
  change(game);
  game.run(24);
  return game.state.coalition.support / 100;
}

test('support of the coalition after a cycle, from 60: quiet, 1, 2, 5 harmed, a prosecution', () => {
  const harmed = (people: number) => (game: Tiny) => {
    game.state.tally.harmKnown += people;
  };
  expect(
    row('support', [
      ...[0, 1, 2, 5].map((people) => supportAfter(harmed(people))),
      supportAfter((game) => {
        game.state.coalition.counted.prosecuted = -1;
      }),
    ]),
  ).toMatchInlineSnapshot(`"support      60.50  57.00  54.00  48.00  62.50"`);
});

test('what its aircraft fly in a phase, by support 60, 34, 19', () => {
  expect(
    [6000, 3400, 1900].map((support) => {
      const game = play(WITH_JET);
      game.state.coalition.support = support;
      return `${support / 100}: ${helpOf(game.state)}, ${game.frame().assets[0].sortiesPerPhase}`;
    }),
  ).toMatchInlineSnapshot(`
    [
      "60: full, 2",
      "34: less, 1",
      "19: none, 0",
    ]
  `);
});

test('money for a point of capital, dollars: a cycle, asked at the council, asked in need', () => {
  const { board } = play(WITH_JET);
  expect(
    row('dollars', [income(board), askedMoney(board), askedMoney(board, 'urgent')], (n) => String(n).padStart(7)),
  ).toMatchInlineSnapshot(`"dollars        40000    60000    36000"`);
});
