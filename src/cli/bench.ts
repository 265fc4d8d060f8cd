// `bench`: what simulating the province costs, in a unit that two machines have in common: one route query on the same
// map in the same run. How it is measured is in timing.ts and memory.ts.

import { BOTS } from '../bots/index.ts';
import { recutLevel } from '../level/cut/recut.ts';
import { parseLevel, toScenario } from '../level/index.ts';
import { MAX_LEVEL_CHARS, type Level } from '../level/index.ts';
import type { Scenario } from '../sim/index.ts';
import { levelPath, readText } from './files.ts';
import { readGeo } from './levelCut.ts';
import { emptyMemory } from './memory.ts';
import { runPool } from './pool.ts';
import {
  cellsAtStart,
  exponent,
  type GameTimes,
  quantile,
  sum,
  type TimedGame,
  timeGame,
  timeOften,
  timeQuery,
  withCells,
} from './timing.ts';
import { EXIT, type Exit, print, printJson, readWords, UsageError, WantingError } from './usage.ts';

export const BENCH_USAGE = `Usage: npm run -s bench -- [--bot <name>] [--json]

Plays games of 20 cycles on the province, from the third on with a clock and each three times over, and says what simulating one costs in route
queries: medians of 200 random queries by PathFinding.js over true terrain costs on the same map in the same run. Then
how long hours take, each rule's share, what a game holds in memory, and how the cost grows with tiles and cells.

  --bot <name>  who commands; protect-and-inform when left out
  --json        print JSON with: level, bot, cycles, hours, queryMs, gameMs, ratio, startMs, commanderMs, ordersMs,
                hourMs {p50, p95, p99, max}, rules [{rule, share}], memoryMb, byTiles and byCells {points, exponent},
                over (limits that are passed)

Exits 0 when every limit is kept, 1 when one is passed, 2 for wrong usage.
`;

const OPTIONS = { bot: { type: 'string' }, json: { type: 'boolean' } } as const;
const LEVEL = 'anbar';
const CYCLES = 20;
/** Games that only warm the engine up, games that count, and how often each of these is played. */
const WARMING = 2;
const COUNTED = 3;
const TIMES = 3;
/** For how cost grows: shorter games without orders. */
const GROWTH_CYCLES = 6;
/** Tile sizes that give 56 × 54, 112 × 108 and 224 × 216 tiles on the province. */
const TILE_FACTORS = [2, 1, 0.5];
const CELLS = [50, 100, 200, 400];

/** What issue and design allow. */
const LIMITS = { ratio: 300, maxHourMs: 20, memoryMb: 64, exponent: 1.15 } as const;

export interface Growth {
  /** Tiles or cells, and milliseconds of an hour. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly exponent: number;
}

export interface Bench {
  readonly level: string;
  readonly bot: string;
  readonly cycles: number;
  readonly hours: number;
  /** The unit: median milliseconds of a route query. */
  readonly queryMs: number;
  /** Median milliseconds of all hours of a game. */
  readonly gameMs: number;
  readonly ratio: number;
  /** Medians of what is not in gameMs: the first state, the commander, his orders. */
  readonly startMs: number;
  readonly commanderMs: number;
  readonly ordersMs: number;
  readonly hourMs: { readonly p50: number; readonly p95: number; readonly p99: number; readonly max: number };
  /** Per cent of the time of all rules, largest first. */
  readonly rules: readonly { readonly rule: string; readonly share: number }[];
  /** Heap and array buffers above an empty thread. */
  readonly memoryMb: number;
  readonly byTiles: Growth;
  readonly byCells: Growth;
  readonly over: readonly (keyof typeof LIMITS)[];
}

export async function runBench(words: readonly string[]): Promise<Exit> {
  const { positionals, values } = readWords(words, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`bench takes no '${positionals[0]}'`);
  const bot = values.bot ?? 'protect-and-inform';
  if (!Object.hasOwn(BOTS, bot)) {
    throw new UsageError(`there is no bot '${bot}'; there are ${Object.keys(BOTS).join(', ')}`);
  }
  const level = readProvince();
  const bench = await measureAll(level, bot);
  if (values.json) printJson(bench);
  else print(inWords(bench));
  return bench.over.length > 0 ? EXIT.wanting : EXIT.fine;
}

/** @throws WantingError */
function readProvince(): Level {
  const path = levelPath(LEVEL);
  const parsed = parseLevel(readText(path, MAX_LEVEL_CHARS));
  if (!parsed.ok) throw new WantingError(`${path} cannot be played; 'level check' tells why`);
  return parsed.level;
}

async function measureAll(level: Level, bot: string): Promise<Bench> {
  const scenario = toScenario(level);
  const gameOf = (i: number): TimedGame => ({ scenario, seed: `bench ${i + 1}`, bot, cycles: CYCLES });
  for (let i = 0; i < WARMING; i++) timeGame(gameOf(i));
  const games = Array.from({ length: COUNTED }, (_, i) => timeOften(gameOf(WARMING + i), TIMES));
  const queryMs = timeQuery(scenario);
  const gameMs = middle(games, (game) => sum(game.hours));
  const hours = games.flatMap((game) => game.hours);
  const memoryMb = await memory(bot);
  const byTiles = growth(tileSizes(level), (s) => s.board.ground.cols * s.board.ground.rows);
  const byCells = growth(
    CELLS.map((cells) => withCells(scenario, cells)),
    cellsAtStart,
  );
  const ratio = gameMs / queryMs;
  const max = quantile(hours, 1);
  const over: (keyof typeof LIMITS)[] = [];
  if (ratio > LIMITS.ratio) over.push('ratio');
  if (max > LIMITS.maxHourMs) over.push('maxHourMs');
  if (memoryMb > LIMITS.memoryMb) over.push('memoryMb');
  if (Math.max(byTiles.exponent, byCells.exponent) > LIMITS.exponent) over.push('exponent');
  return {
    level: level.id,
    bot,
    cycles: CYCLES,
    hours: games[0].hours.length,
    queryMs: rounded(queryMs),
    gameMs: rounded(gameMs),
    ratio: rounded(ratio),
    startMs: rounded(middle(games, (game) => game.start)),
    commanderMs: rounded(middle(games, (game) => game.commander)),
    ordersMs: rounded(middle(games, (game) => game.orders)),
    hourMs: {
      p50: rounded(quantile(hours, 0.5)),
      p95: rounded(quantile(hours, 0.95)),
      p99: rounded(quantile(hours, 0.99)),
      max: rounded(max),
    },
    rules: shares(games),
    memoryMb: rounded(memoryMb),
    byTiles,
    byCells,
    over,
  };
}

function middle(games: readonly GameTimes[], of: (game: GameTimes) => number): number {
  return quantile(games.map(of), 0.5);
}

function shares(games: readonly GameTimes[]): Bench['rules'] {
  const all = sum(games.flatMap((game) => [...game.rules.values()]));
  const names = [...new Set(games.flatMap((game) => [...game.rules.keys()]))];
  return names
    .map((rule) => ({ rule, share: rounded((100 * sum(games.map((game) => game.rules.get(rule) ?? 0))) / all) }))
    .sort((a, b) => b.share - a.share);
}

async function memory(bot: string): Promise<number> {
  const empty = await emptyMemory();
  let most = 0;
  await runPool({
    work: 'memory',
    tasks: [{ level: LEVEL, bot, cycles: CYCLES }],
    jobs: 1,
    onResult: (_, bytes) => (most = bytes),
  });
  return (most - empty) / 1024 / 1024;
}

function tileSizes(level: Level): readonly Scenario[] {
  const geo = readGeo();
  return TILE_FACTORS.map((factor) => {
    const made = recutLevel(level, geo, { kmPerTile: level.kmPerTile * factor });
    if (!made.ok) throw new WantingError(`${level.id} cannot be cut with tiles of ${level.kmPerTile * factor} km`);
    return toScenario(made.level);
  });
}

function growth(scenarios: readonly Scenario[], sizeOf: (scenario: Scenario) => number): Growth {
  const points = scenarios.map((scenario) => {
    const game: TimedGame = { scenario, seed: 'growth', bot: 'idle', cycles: GROWTH_CYCLES };
    timeGame(game);
    const { hours } = timeOften(game, TIMES);
    return { x: sizeOf(scenario), y: rounded(sum(hours) / hours.length) };
  });
  return { points, exponent: rounded(exponent(points)) };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function inWords(bench: Bench): string {
  const { byCells, byTiles, hourMs, over } = bench;
  const kept = (limit: keyof typeof LIMITS): string =>
    `(at most ${LIMITS[limit]}${over.includes(limit) ? ': passed' : ''})`;
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  const grows = ({ points }: Growth): string => points.map(({ x, y }) => `${x}: ${y.toFixed(3)} ms`).join(', ');
  return [
    `${bench.level}, games of ${bench.cycles} cycles (${bench.hours} hours), ${bench.bot} in command`,
    `  a route query, the unit   ${ms(bench.queryMs)}`,
    `  simulating a game         ${bench.ratio.toFixed(0)} queries ${kept('ratio')}, ${ms(bench.gameMs)}`,
    `  beside it                 start ${ms(bench.startMs)}, commander ${ms(bench.commanderMs)}, orders ${ms(bench.ordersMs)}`,
    `  an hour                   p50 ${ms(hourMs.p50)}, p95 ${ms(hourMs.p95)}, p99 ${ms(hourMs.p99)}`,
    `  the longest hour          ${ms(hourMs.max)} ${kept('maxHourMs')}`,
    `  memory of a game          ${bench.memoryMb.toFixed(1)} MB ${kept('memoryMb')}`,
    `  grows with tiles as       x^${byTiles.exponent.toFixed(2)} ${kept('exponent')}; an hour by tiles: ${grows(byTiles)}`,
    `  grows with cells as       x^${byCells.exponent.toFixed(2)} ${kept('exponent')}; an hour by cells: ${grows(byCells)}`,
    '  share of each rule, per cent:',
    ...bench.rules.map(({ rule, share }) => `    ${rule.padEnd(14)} ${share.toFixed(1).padStart(5)}`),
  ].join('\n');
}
