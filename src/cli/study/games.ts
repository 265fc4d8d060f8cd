// Games for studies: the same seeds played under several options, so that differences are of pairs.

import type { Options } from '../../sim/index.ts';
import { runPool } from '../pool.ts';
import { showProgress } from '../progress.ts';
import type { Row, RowTask } from '../row.ts';

export interface Condition {
  readonly level: string;
  readonly bot: string;
  readonly options: Options;
}

/** Rows of a condition in the order of the seeds. */
export type RowsOf = (condition: Condition) => readonly Row[];

/** Plays each condition once on every seed. */
export async function playConditions(
  name: string,
  conditions: readonly Condition[],
  seeds: readonly string[],
  jobs: number,
): Promise<RowsOf> {
  const distinct = [...new Map(conditions.map((c) => [JSON.stringify(c), c])).entries()];
  const tasks = distinct.flatMap(([, c]) => seeds.map((seed): RowTask => ({ ...c, seed })));
  const rows = new Map<string, Row[]>(distinct.map(([key]) => [key, []]));
  const progress = showProgress(name, tasks.length, 0);
  await runPool({
    work: 'row',
    tasks,
    jobs,
    onResult(index, row) {
      const [key] = distinct[Math.floor(index / seeds.length)];
      (rows.get(key) as Row[])[index % seeds.length] = row;
      progress.step();
    },
  });
  progress.end();
  return (condition) => rows.get(JSON.stringify(condition)) as readonly Row[];
}
