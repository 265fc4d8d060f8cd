// The 22 systems of the source article: where each is in the code, what the player gives and sees, and by how much a
// measure named for it changes when it is switched off. The page src/sim/systems.md is made from this table.

import { type Options, type OrderType, type SystemId } from '../../sim/index.ts';
import { type Estimate, pairedDifference } from '../facts/statistics.ts';
import type { Row } from '../row.ts';
import { type Condition, playConditions } from './games.ts';

/** Columns of a row that are numbers. */
export type Measure = { [Name in keyof Row]: Row[Name] extends number ? Name : never }[keyof Row];

export interface SystemEntry {
  readonly id: SystemId;
  readonly name: string;
  /** Files of src/sim. */
  readonly files: readonly string[];
  readonly orders: readonly OrderType[];
  /** Codes of src/text/en/events.ts. */
  readonly events: readonly string[];
  /** What the player sees of it, and where. */
  readonly sees: string;
  /** Files of tests. */
  readonly tests: readonly string[];
  /** What moves when it is off: a column of `sweep`, and in whose games. */
  readonly measure: { readonly column: Measure; readonly level: string; readonly bot: string };
}

export interface Ablation {
  readonly id: SystemId;
  /** Mean of the measure with the system on, and how much it differs with the system off. */
  readonly on: number;
  readonly change: Estimate;
}

/** All games to the last dawn, so that measures are of equal time. */
const BASE: Options = { endings: false };

/** Each system on and off on the same seeds. */
export async function measureSystems(
  entries: readonly SystemEntry[],
  seeds: readonly string[],
  jobs: number,
): Promise<readonly Ablation[]> {
  const on = ({ measure: { bot, level } }: SystemEntry): Condition => ({ level, bot, options: BASE });
  const off = (entry: SystemEntry): Condition => ({ ...on(entry), options: { ...BASE, off: [entry.id] } });
  const rowsOf = await playConditions(
    'systems',
    entries.flatMap((e) => [on(e), off(e)]),
    seeds,
    jobs,
  );
  return entries.map((entry) => {
    const of = (condition: Condition): number[] => rowsOf(condition).map((row) => row[entry.measure.column] as number);
    const base = of(on(entry));
    return {
      id: entry.id,
      on: base.reduce((a, b) => a + b, 0) / base.length,
      change: pairedDifference(of(off(entry)), base),
    };
  });
}

/** True where the interval leaves out 0. */
export function isSure({ change: { interval } }: Ablation): boolean {
  return interval[0] > 0 || interval[1] < 0;
}

export function systemsTable(entries: readonly SystemEntry[], ablations: readonly Ablation[]): string {
  const head =
    '| | System | Rules | Orders | Events | What the player sees | Tests | Measure | On | Off changes it by |';
  const line = '|---|---|---|---|---|---|---|---|---|---|';
  const code = (words: readonly string[]): string => words.map((w) => `\`${w}\``).join(' ');
  const body = entries.map((e) => {
    const { change, on } = ablations.find((a) => a.id === e.id) as Ablation;
    const figure = `${signed(change.value)} [${signed(change.interval[0])}, ${signed(change.interval[1])}]`;
    const { bot, column, level } = e.measure;
    const cells = [e.id, e.name, code(e.files), code(e.orders), code(e.events), e.sees, code(e.tests)];
    return `| ${[...cells, `\`${column}\` (${level}, ${bot})`, on.toFixed(1), figure].join(' | ')} |`;
  });
  return [head, line, ...body].join('\n');
}

export function signed(n: number): string {
  return `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n).toFixed(Math.abs(n) < 1 ? 2 : 1)}`;
}
