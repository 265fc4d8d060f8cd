// Rows of a sweep that is not finished, kept beside the file it will become: `<file>.partial`. A sweep that was stopped
// takes them up again, if they are of the same program, options and level; else it begins anew.

import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { codeOf, writeText } from './files.ts';
import { csvLine, type Row, rowFrom } from './row.ts';
import { WantingError } from './usage.ts';

export interface PartialFile {
  readonly path: string;
  /** Rows of an earlier run that count. */
  readonly rows: readonly Row[];
  /** There was a partial file, but of something else. */
  readonly discarded: boolean;
  add(row: Row): void;
  remove(): void;
}

/**
 * Opens the partial file of `out`, and finds out before anything is played whether both can be written.
 * @param head what the rows rest on beside level, commander and seed: one line
 * @param counts whether a row found belongs to this sweep
 * @throws WantingError
 */
export function openPartial(out: string, head: string, counts: (row: Row) => boolean): PartialFile {
  const path = `${out}.partial`;
  if (existsSync(out) && !statSync(out).isFile()) throw new WantingError(`${out}: this is not an ordinary file`);
  const { discarded, rows } = found(path, head, counts);
  writeText(path, [head, ...rows.map(csvLine), ''].join('\n'));
  return {
    path,
    rows,
    discarded,
    add(row) {
      try {
        appendFileSync(path, `${csvLine(row)}\n`);
      } catch (error) {
        throw new WantingError(`${path}: cannot be written (${codeOf(error)})`);
      }
    },
    remove: () => rmSync(path, { force: true }),
  };
}

function found(path: string, head: string, counts: (row: Row) => boolean): { rows: Row[]; discarded: boolean } {
  if (!existsSync(path) || !statSync(path).isFile()) return { rows: [], discarded: false };
  // What follows the last line end was cut short while it was written.
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  if (first !== head) return { rows: [], discarded: first !== undefined };
  const rows = lines.flatMap((line) => rowFrom(line) ?? []).filter(counts);
  return { rows, discarded: false };
}
