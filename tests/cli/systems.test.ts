// The table of the 22 systems is true: what src/cli/study/entries.ts names is there, src/sim/systems.md says the same,
// and what it has measured leaves out 0.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOTS } from '../../src/bots/index.ts';
import { COLUMN_NAMES } from '../../src/cli/row.ts';
import { SYSTEM_ENTRIES } from '../../src/cli/study/entries.ts';
import { isSure, type SystemEntry, systemsTable } from '../../src/cli/study/systems.ts';
import { shippedLevel } from '../../src/level/index.ts';
import { ORDER_TYPES, SYSTEM_IDS } from '../../src/sim/index.ts';
import { events } from '../../src/text/en/events.ts';
import { ROOT } from '../architecture/source.ts';

/** Cells that `study systems --write` measures; those before them are the entry's. */
const MEASURED_CELLS = 2;

const page = readFileSync(join(ROOT, 'src/sim/systems.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| S\d+ \|/.test(line))
  .map(cellsOf);

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** Whether the player can be told of it: one sentence, or one and many. */
function isTold(code: string): boolean {
  return Object.hasOwn(events, code) || Object.hasOwn(events, `${code}_other`);
}

/** The cells of an entry as the table has them, without those that are measured. */
function cellsFor(entry: SystemEntry): string[] {
  const unmeasured = { id: entry.id, on: 0, change: { value: 0, interval: [0, 0] as const } };
  const [, , line = ''] = systemsTable([entry], [unmeasured]).split('\n');
  return cellsOf(line).slice(0, -MEASURED_CELLS);
}

/** The ends of an interval such as `+1.2 [−0.30, +2.7]`. */
function intervalOf(cell = ''): [number, number] {
  const [, low = '', high = ''] = /\[([^,]+), ([^\]]+)\]$/.exec(cell) ?? [];
  const number = (text: string): number => Number(text.replace('−', '-') || Number.NaN);
  return [number(low), number(high)];
}

test('the 22 systems, each once and in order', () => {
  expect(SYSTEM_IDS).toHaveLength(22);
  expect(SYSTEM_ENTRIES.map(({ id }) => id)).toEqual(SYSTEM_IDS);
});

describe.each(SYSTEM_ENTRIES)('$id $name', (entry) => {
  test('names only what is there', () => {
    const { files, measure, orders, sees, tests } = entry;
    for (const list of [files, orders, entry.events, tests]) expect(list).not.toHaveLength(0);
    expect(files.filter((file) => !existsSync(join(ROOT, 'src/sim', file)))).toEqual([]);
    expect(tests.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(orders.filter((order) => !ORDER_TYPES.includes(order))).toEqual([]);
    expect(entry.events.filter((code) => !isTold(code))).toEqual([]);
    expect(COLUMN_NAMES).toContain(measure.column);
    expect(Object.keys(BOTS)).toContain(measure.bot);
    expect(shippedLevel(measure.level)?.kind).toBe('level');
    expect(sees).not.toBe('');
  });

  test('stands in the page as it is, and its interval leaves out 0', ({ skip }) => {
    skip(rows.length === 0, 'the table is empty: npm run -s anbar -- study systems --write');
    const cells = rows.find(([id]) => id === entry.id) ?? [];
    expect(cells.slice(0, -MEASURED_CELLS)).toEqual(cellsFor(entry));
    const [low, high] = intervalOf(cells.at(-1));
    expect(low).toBeLessThanOrEqual(high);
    expect(isSure({ id: entry.id, on: 0, change: { value: 0, interval: [low, high] } }), cells.at(-1)).toBe(true);
  });
});

test('the page has no row that is nobody’s', () => {
  expect(rows.map(([id]) => id).filter((id) => !SYSTEM_ENTRIES.some((entry) => entry.id === id))).toEqual([]);
});
