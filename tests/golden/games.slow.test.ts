// What came of whole games on fixed luck: each level by each commander on seed 1, a line a game, in a file a level beside
// this one. A change of balance shows there as numbers in a diff; `npx vitest run --project slow tests/golden -u` writes
// them anew. The tables of single formulas are tests/sim/golden*.test.ts.

import { expect, test } from 'vitest';
import { COMMANDERS } from '../../src/bots/index.ts';
import { playRow, type Row } from '../../src/cli/row.ts';
import { SHIPPED } from '../../src/level/index.ts';

const SEED = '1';
/** Characters of a state's fingerprint that are enough to see that it is another. */
const HASH_SHOWN = 6;

interface Column {
  readonly name: string;
  readonly width: number;
  readonly of: (row: Row) => string | number;
}

const COLUMNS: readonly Column[] = [
  { name: 'commander', width: -18, of: (row) => row.bot },
  { name: 'outcome', width: -7, of: (row) => row.outcome },
  { name: 'reason', width: -14, of: (row) => row.reason },
  { name: 'cycles', width: 6, of: (row) => row.cycles },
  { name: 'security', width: 8, of: (row) => row.security },
  { name: 'forces', width: 6, of: (row) => row.forces },
  { name: 'people', width: 6, of: (row) => row.people },
  { name: 'trust', width: 5, of: (row) => row.trust.toFixed(1) },
  { name: 'attacks', width: 7, of: (row) => row.attacks },
  { name: 'deadly', width: 6, of: (row) => row.deadly_attacks },
  { name: 'crossings', width: 9, of: (row) => row.crossings_attempted },
  { name: 'stopped', width: 7, of: (row) => row.crossings_stopped },
  { name: 'cells', width: 5, of: (row) => row.cells },
  { name: 'hash', width: HASH_SHOWN, of: (row) => row.hash.slice(-HASH_SHOWN) },
];

/** Words on the left of their column, numbers on the right. */
function line(cell: (column: Column) => string | number): string {
  const padded = COLUMNS.map((column) => {
    const text = String(cell(column));
    return column.width < 0 ? text.padEnd(-column.width) : text.padStart(column.width);
  });
  return padded.join('  ');
}

const levels = SHIPPED.filter(({ kind }) => kind === 'level').map(({ id }) => id);

test.each(levels)('%s comes out as it is written down', async (level) => {
  const rows = COMMANDERS.map(({ name }) => playRow({ level, bot: name, seed: SEED, options: {} }));
  const table = [line((column) => column.name), ...rows.map((row) => line((column) => column.of(row)))];
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot(`./${level}.txt`);
});
