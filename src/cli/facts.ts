// `facts`: measures the stylised facts of the literature (MODEL.md) by many games and says whether each holds. What
// each fact measures is in the folder facts/; the games are played by the pool.

import { FACTS } from './facts/index.ts';
import type { Fact, Games, Measured, Wanted } from './facts/fact.ts';
import type { ProbeTask, Probed } from './facts/gameProbe.ts';
import type { Calibration } from './facts/oddsProbe.ts';
import { jobsFrom, runPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { seedsFrom } from './sweep.ts';
import { EXIT, type Exit, print, printJson, readWords, UsageError } from './usage.ts';

/** Seeds never used while constants were set: calibration used 1 to 999. */
const FRESH_SEEDS = '1001-1100';

export const FACTS_USAGE = `Usage: npm run -s anbar -- facts [--seeds <range>] [--facts <numbers>] [--jobs <n>] [--json]

Measures the stylised facts of the model by games of scripted commanders, and says of each whether it holds.

  --seeds <range>    such as 1-200; ${FRESH_SEEDS} when left out, which no constant was ever set on
  --facts <numbers>  some of ${FACTS.map((f) => f.number).join(',')}; all when left out
  --jobs <n>         games at a time; as many as there are cores when left out. The figures are the same.
  --json             print an array of {fact, measure, value, interval, bound, verdict}

${FACTS.map((f) => `  ${f.number}  ${f.says}`).join('\n')}

All of them take an hour or more on two cores, most of it fact 7; --facts 2,5,9 --seeds 1001-1010 takes five minutes. Facts 1, 2
and 4 play 180 cycles on at most 20 of the seeds, fact 8 at most 50, single orders of fact 7 at most 20. Of fact 8 the
interval is the range of the tenths; of all else it is 95%.

Exits 0 when every fact holds, 1 when one does not, 2 for wrong usage.
`;

const OPTIONS = {
  seeds: { type: 'string' },
  facts: { type: 'string' },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export async function runFacts(words: readonly string[]): Promise<Exit> {
  const { positionals, values } = readWords(words, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`facts takes no '${positionals[0]}'`);
  const seeds = seedsFrom(values.seeds ?? FRESH_SEEDS);
  const facts = factsFrom(values.facts);
  const games = await played(
    facts.flatMap((fact) => fact.wants()),
    seeds,
    jobsFrom(values.jobs),
  );
  const rows = facts.flatMap((fact) => fact.measure(games));
  if (values.json) printJson(rows.map(rounded));
  else print(inWords(facts, rows, seeds));
  return rows.every((row) => row.verdict === 'holds') ? EXIT.fine : EXIT.wanting;
}

function factsFrom(typed: string | undefined): readonly Fact[] {
  if (typed === undefined) return FACTS;
  const numbers = typed.split(',').map((word) => word.trim());
  const unknown = numbers.find((n) => !FACTS.some((fact) => String(fact.number) === n));
  if (unknown !== undefined) throw new UsageError(`there is no fact '${unknown}'; --facts 1,5 takes some of 1 to 9`);
  return FACTS.filter((fact) => numbers.includes(String(fact.number)));
}

/** Plays every game that is wanted once, however many facts want it. */
export async function played(wants: readonly Wanted[], seeds: readonly string[], jobs: number): Promise<Games> {
  const asked = { game: new Map<string, ProbeTask>(), odds: new Map<string, ProbeTask>() };
  for (const wanted of wants) {
    for (const seed of seeds.slice(0, wanted.most))
      asked[wanted.watch].set(keyOf(wanted, seed), { ...wanted.game, seed });
  }
  const progress = showProgress('facts', asked.game.size + asked.odds.size, 0);
  const game = new Map<string, Probed>();
  const odds = new Map<string, Calibration>();
  const gameKeys = [...asked.game.keys()];
  const oddsKeys = [...asked.odds.keys()];
  await runPool({
    work: 'probe',
    tasks: [...asked.game.values()],
    jobs,
    onResult(index, result) {
      game.set(gameKeys[index], result);
      progress.step();
    },
  });
  await runPool({
    work: 'odds',
    tasks: [...asked.odds.values()],
    jobs,
    onResult(index, result) {
      odds.set(oddsKeys[index], result);
      progress.step();
    },
  });
  progress.end();
  const of = <T>(map: ReadonlyMap<string, T>, wanted: Wanted): T[] =>
    seeds.slice(0, wanted.most).map((seed) => map.get(keyOf(wanted, seed)) as T);
  return { game: (wanted) => of(game, wanted), odds: (wanted) => of(odds, wanted) };
}

function keyOf({ game }: Wanted, seed: string): string {
  return JSON.stringify([game.level, game.bot, game.cycles ?? 0, game.options, seed]);
}

function rounded(row: Measured): Measured {
  const r = (n: number): number => Number(n.toPrecision(4));
  return { ...row, value: r(row.value), interval: [r(row.interval[0]), r(row.interval[1])] };
}

function inWords(facts: readonly Fact[], rows: readonly Measured[], seeds: readonly string[]): string {
  const figure = (n: number): string => (Math.abs(n) >= 100 ? n.toFixed(0) : n.toFixed(2));
  const lines = facts.flatMap((fact) => [
    `${fact.number}. ${fact.says}`,
    ...rows
      .filter((row) => row.fact === fact.number)
      .map(({ bound, interval, measure, value, verdict }) => {
        const found = `${figure(value)} [${figure(interval[0])}, ${figure(interval[1])}]`;
        return `   ${verdict === 'holds' ? 'holds' : 'FAILS'}  ${measure}: ${found}; ${bound}`;
      }),
  ]);
  const failed = rows.filter((row) => row.verdict === 'fails').length;
  const end = failed === 0 ? `All ${rows.length} measures hold` : `${failed} of ${rows.length} measures fail`;
  return [...lines, `${end}, on seeds ${seeds[0]} to ${seeds[seeds.length - 1]}.`].join('\n');
}
