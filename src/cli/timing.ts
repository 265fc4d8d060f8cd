// What `bench` measures: games hour by hour and rule by rule, route queries, and how cost grows. What is said of it is
// in bench.ts; the memory of a game is in memory.ts.

import { BOTS } from '../bots/index.ts';
import { mix } from '../shared/hash.ts';
import {
  beginPhase,
  createRouteFinder,
  giveOrder,
  glimpseOf,
  newGame,
  type Scenario,
  step,
  stepCosts,
} from '../sim/index.ts';

/** Milliseconds of one game. */
export interface GameTimes {
  /** Each hour: all rules, and nothing of the commander's. */
  readonly hours: readonly number[];
  /** Each rule, over all hours. */
  readonly rules: ReadonlyMap<string, number>;
  /** Making the first state. */
  readonly start: number;
  /** What the commander thought about, previews and their routes included. */
  readonly commander: number;
  /** Checking and giving his orders, their routes included. */
  readonly orders: number;
}

export interface TimedGame {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly bot: string;
  readonly cycles: number;
}

/**
 * One game played several times over: of each number the median, so that what else the machine does stays out of it.
 * @param times how often; odd
 */
export function timeOften(game: TimedGame, times: number): GameTimes {
  const games = Array.from({ length: times }, () => timeGame(game));
  const middle = (of: (game: GameTimes) => number): number => quantile(games.map(of), 0.5);
  return {
    hours: games[0].hours.map((_, i) => middle((g) => g.hours[i])),
    rules: new Map([...games[0].rules.keys()].map((rule) => [rule, middle((g) => g.rules.get(rule) ?? 0)])),
    start: middle((g) => g.start),
    commander: middle((g) => g.commander),
    orders: middle((g) => g.orders),
  };
}

/** Plays so many cycles whatever happens; a game that would end is played on. */
export function timeGame({ bot, cycles, scenario, seed }: TimedGame): GameTimes {
  const began = performance.now();
  const state = newGame(scenario, seed, { endings: false });
  const start = performance.now() - began;
  const hours: number[] = [];
  const rules = new Map<string, number>();
  let commander = 0;
  let orders = 0;
  while (state.stage !== 'over') {
    if (state.stage === 'orders') {
      if (glimpseOf(state).clock.cycle > cycles) break;
      const asked = performance.now();
      const list = BOTS[bot].commands(glimpseOf(state));
      const answered = performance.now();
      for (const order of list) giveOrder(state, order);
      commander += answered - asked;
      orders += performance.now() - answered;
      beginPhase(state);
    }
    const hour = performance.now();
    let last = hour;
    step(state, (rule) => {
      const now = performance.now();
      rules.set(rule, (rules.get(rule) ?? 0) + now - last);
      last = now;
    });
    hours.push(performance.now() - hour);
  }
  return { hours, rules, start, commander, orders };
}

const QUERIES = 200;
const WARMING = 50;

/** Median milliseconds of a query between random tiles that wheels can reach, by PathFinding.js over true costs. */
export function timeQuery({ board }: Scenario): number {
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
  return quantile(times, 0.5);
}

/** The same scenario with about so many hidden cells, each as large as before. */
export function withCells(scenario: Scenario, cells: number): Scenario {
  const { hidden } = scenario;
  const now = hidden.draws.reduce((sum, d) => sum + d.cells, 0) + hidden.cells.length;
  const draws = hidden.draws.map((d) => {
    const more = Math.max(1, Math.round((d.cells * cells) / now));
    return { ...d, cells: more, men: Math.round((d.men * more) / d.cells) };
  });
  return { ...scenario, hidden: { ...hidden, draws } };
}

/** Hidden cells at the start of a game. */
export function cellsAtStart(scenario: Scenario): number {
  return newGame(scenario, 'bench').cells.length;
}

/** Value below which this share of a list lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}

/** The power of x with which y grows: slope of a straight line through the logarithms, by least squares. */
export function exponent(points: readonly { readonly x: number; readonly y: number }[]): number {
  const logs = points.map(({ x, y }) => [Math.log(x), Math.log(y)]);
  const mx = sum(logs.map(([x]) => x)) / logs.length;
  const my = sum(logs.map(([, y]) => y)) / logs.length;
  return sum(logs.map(([x, y]) => (x - mx) * (y - my))) / sum(logs.map(([x]) => (x - mx) * (x - mx)));
}
