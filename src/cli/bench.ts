// `bench`: how long an hour of the province takes, beside what a route query on the same map takes on the same
// machine in the same run, so that the numbers of two machines can be compared.

import { BOTS } from '../bots/index.ts';
import { mix } from '../shared/hash.ts';
import {
  beginPhase,
  createRouteFinder,
  frameOf,
  giveOrder,
  newGame,
  type Scenario,
  step,
  stepCosts,
} from '../sim/index.ts';
import { readLevel } from './files.ts';
import { EXIT, type Exit, print, printJson, readWords, UsageError } from './usage.ts';

export const BENCH_USAGE = `Usage: npm run -s bench -- [--level <id or file>] [--json]

Plays three games by the most active commander and times each hour of the third; then times 200 random route queries
by PathFinding.js over true terrain costs on the same map. Prints mean and worst hour, the median query, and how many
queries an hour is worth.

  --level <id or file>  the province when left out
  --json                print JSON with: level, bot, hours, meanMs, worstMs, medianQueryMs, ratio
`;

const OPTIONS = { level: { type: 'string' }, json: { type: 'boolean' } } as const;
const GAMES = 3;
const QUERIES = 200;
const WARMING = 50;

export interface Bench {
  readonly level: string;
  readonly bot: string;
  readonly hours: number;
  readonly meanMs: number;
  readonly worstMs: number;
  readonly medianQueryMs: number;
  /** Mean hour in median queries. */
  readonly ratio: number;
}

export function runBench(words: readonly string[]): Exit {
  const { positionals, values } = readWords(words, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`bench takes no '${positionals[0]}'`);
  const { id, scenario } = readLevel(values.level ?? 'anbar');
  const bot = Object.keys(BOTS).at(-1) ?? 'idle';
  let hours: readonly number[] = [];
  for (let game = 1; game <= GAMES; game++) hours = timeHours(scenario, `bench ${game}`, bot);
  const queries = timeQueries(scenario);
  const meanMs = hours.reduce((sum, ms) => sum + ms, 0) / hours.length;
  const medianQueryMs = queries[Math.floor(queries.length / 2)];
  const bench: Bench = {
    level: id,
    bot,
    hours: hours.length,
    meanMs: rounded(meanMs),
    worstMs: rounded(Math.max(...hours)),
    medianQueryMs: rounded(medianQueryMs),
    ratio: rounded(meanMs / medianQueryMs),
  };
  if (values.json) printJson(bench);
  else print(inWords(bench));
  return EXIT.fine;
}

/** Milliseconds of each hour of one game; the commander's own time is not in it. */
function timeHours(scenario: Scenario, seed: string, bot: string): readonly number[] {
  const state = newGame(scenario, seed);
  const hours: number[] = [];
  while (state.stage !== 'over') {
    if (state.stage === 'orders') {
      for (const order of BOTS[bot].commands(frameOf(state))) giveOrder(state, order);
      beginPhase(state);
    }
    const began = performance.now();
    step(state);
    hours.push(performance.now() - began);
  }
  return hours;
}

/** Milliseconds of each query between random tiles that wheels can reach, shortest first. */
function timeQueries({ board }: Scenario): readonly number[] {
  const costs = stepCosts(board.ground, 'wheeled');
  const finder = createRouteFinder(board.ground, costs);
  const open = [...costs.keys()].filter((tile) => costs[tile] > 0);
  const times: number[] = [];
  for (let i = 0; i < WARMING + QUERIES; i++) {
    const from = open[mix(2 * i + 1) % open.length];
    const to = open[mix(2 * i + 2) % open.length];
    const began = performance.now();
    finder.find(from, to);
    if (i >= WARMING) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}

const rounded = (ms: number): number => Math.round(ms * 1000) / 1000;

function inWords({ bot, hours, level, meanMs, medianQueryMs, ratio, worstMs }: Bench): string {
  return [
    `${level}, ${hours} hours of the third game, ${bot} in command:`,
    `  simulated hour        mean ${meanMs.toFixed(3)} ms, worst ${worstMs.toFixed(3)} ms`,
    `  PathFinding.js query  median ${medianQueryMs.toFixed(3)} ms of ${QUERIES}, true terrain costs, same map`,
    `  an hour is worth      ${ratio.toFixed(2)} queries`,
  ].join('\n');
}
