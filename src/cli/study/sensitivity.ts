// How much each main constant matters: a quarter less and a quarter more of it, and what that does to the three scores
// of the same commander on the same seeds.

import { CONSTANT_NAMES, CONSTANTS, type ConstantName, DEFAULT_CONSTANTS, type Options } from '../../sim/index.ts';
import { type Estimate, pairedDifference } from '../facts/statistics.ts';
import { type Condition, playConditions } from './games.ts';

const SCORES = ['security', 'forces', 'people'] as const;
type Score = (typeof SCORES)[number];

export const SENSITIVITY_OF = { level: 'anbar', bot: 'balanced' } as const;
/** All games are played to the last dawn. */
const BASE: Options = { endings: false };
const STEP = 0.25;

export interface Sensitivity {
  readonly constant: ConstantName;
  readonly less: Readonly<Record<Score, Estimate>>;
  readonly more: Readonly<Record<Score, Estimate>>;
}

function changed(name: ConstantName, factor: number): Condition {
  const value = DEFAULT_CONSTANTS[name] * factor;
  return { ...SENSITIVITY_OF, options: { ...BASE, constants: { [name]: value } } };
}

/** Differences in points to the game as it is, with 95% intervals of the paired seeds. */
export async function measureSensitivity(seeds: readonly string[], jobs: number): Promise<readonly Sensitivity[]> {
  const base: Condition = { ...SENSITIVITY_OF, options: BASE };
  const all = CONSTANT_NAMES.flatMap((name) => [changed(name, 1 - STEP), changed(name, 1 + STEP)]);
  const rowsOf = await playConditions('sensitivity', [base, ...all], seeds, jobs);
  const effect = (condition: Condition): Record<Score, Estimate> =>
    Object.fromEntries(
      SCORES.map((score) => {
        const of = (c: Condition): number[] => rowsOf(c).map((row) => row[score]);
        return [score, pairedDifference(of(condition), of(base))];
      }),
    ) as Record<Score, Estimate>;
  return CONSTANT_NAMES.map((constant) => ({
    constant,
    less: effect(changed(constant, 1 - STEP)),
    more: effect(changed(constant, 1 + STEP)),
  }));
}

/** As a table of Markdown; what is surely not nothing is set in bold. */
export function sensitivityTable(rows: readonly Sensitivity[]): string {
  const cell = ({ interval: [low, high], value }: Estimate): string => {
    const figure = `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
    return low > 0 || high < 0 ? `**${figure}**` : figure;
  };
  const head = '| constant | value | ground | security −25% | +25% | forces −25% | +25% | people −25% | +25% |';
  const line = '|---|---|---|---|---|---|---|---|---|';
  const body = rows.map(({ constant, less, more }) => {
    const { ground, unit, value } = CONSTANTS[constant];
    const cells = SCORES.flatMap((score) => [cell(less[score]), cell(more[score])]);
    return `| \`${constant}\` (${unit}) | ${value} | ${ground} | ${cells.join(' | ')} |`;
  });
  return [head, line, ...body].join('\n');
}
