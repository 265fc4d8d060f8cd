// Questions a sceptic asks, each as a pair of conditions on the same seeds: what a fence stops where nobody responds and
// where somebody does, what oversight of militias changes, what sights that see by night are worth.

import type { Options } from '../../sim/index.ts';
import { type Estimate, pairedDifference } from '../facts/statistics.ts';
import type { Row } from '../row.ts';
import { type Condition, playConditions } from './games.ts';
import { signed } from './systems.ts';

/** All games to the last dawn. */
const BASE: Options = { endings: false };

interface Pair {
  readonly asks: string;
  readonly without: Condition;
  readonly having: Condition;
  readonly measure: string;
  readonly of: (row: Row) => number;
}

const stoppedPercent = (row: Row): number => (100 * row.crossings_stopped) / Math.max(1, row.crossings_attempted);

function pair(asks: string, measure: string, of: Pair['of'], without: Condition, having: Partial<Condition>): Pair {
  return { asks, measure, of, without, having: { ...without, ...having } };
}

const line = { level: 'twenty-kilometres', options: BASE } as const;
const oversight = { level: 'anbar', bot: 'protect-and-inform' } as const;
const blind: Options = { ...BASE, constants: { thermalKm: 0.5 } };

export const PAIRS: readonly Pair[] = [
  pair(
    'A fence without response: fence-only against idle',
    'crossings stopped, per cent',
    stoppedPercent,
    { ...line, bot: 'idle' },
    { bot: 'fence-only' },
  ),
  pair(
    'A fence with response: watch-and-answer without it (S7 off) and with it',
    'crossings stopped, per cent',
    stoppedPercent,
    { ...line, bot: 'watch-and-answer', options: { ...BASE, off: ['S7'] } },
    { options: BASE },
  ),
  pair(
    'Response without more fence: idle against watch-and-answer (S7 off)',
    'crossings stopped, per cent',
    stoppedPercent,
    { ...line, bot: 'idle', options: { ...BASE, off: ['S7'] } },
    { bot: 'watch-and-answer' },
  ),
  pair(
    'Oversight of militias',
    'abuses',
    (row) => row.abuses,
    { ...oversight, options: { ...BASE, off: ['S14'] } },
    { options: BASE },
  ),
  pair(
    'Oversight of militias',
    'trust',
    (row) => row.trust,
    { ...oversight, options: { ...BASE, off: ['S14'] } },
    { options: BASE },
  ),
  pair(
    'Thermal sights by night (0.5 km against 6)',
    'groups noticed',
    (row) => row.contacts,
    { ...line, bot: 'watch-and-answer', options: blind },
    { options: BASE },
  ),
  pair(
    'Thermal sights by night (0.5 km against 6)',
    'crossings stopped, per cent',
    stoppedPercent,
    { ...line, bot: 'watch-and-answer', options: blind },
    { options: BASE },
  ),
];

export interface Compared {
  readonly pair: Pair;
  readonly without: number;
  readonly having: number;
  readonly change: Estimate;
}

export async function measurePairs(seeds: readonly string[], jobs: number): Promise<readonly Compared[]> {
  const rowsOf = await playConditions(
    'ablations',
    PAIRS.flatMap((p) => [p.without, p.having]),
    seeds,
    jobs,
  );
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  return PAIRS.map((p) => {
    const without = rowsOf(p.without).map(p.of);
    const having = rowsOf(p.having).map(p.of);
    return { pair: p, without: mean(without), having: mean(having), change: pairedDifference(having, without) };
  });
}

export function pairsTable(rows: readonly Compared[]): string {
  const head = '| Question | Games | Measure | Without | With | Difference |';
  const body = rows.map(({ change, having, pair: { asks, having: games, measure }, without }) => {
    const [low, high] = change.interval;
    const figures = `${without.toFixed(1)} | ${having.toFixed(1)} | ${signed(change.value)} [${signed(low)}, ${signed(high)}]`;
    return `| ${asks} | ${games.bot} on ${games.level} | ${measure} | ${figures} |`;
  });
  return [head, '|---|---|---|---|---|---|', ...body].join('\n');
}
