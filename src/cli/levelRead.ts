// Level files as the `level …` commands read them, overlays and campaigns among them: a file, what can be played of it,
// and what is wrong with it.

import { type Campaign, type Fault, type Level, MAX_LEVEL_CHARS, type Overlay, parseAny } from '../level/index.ts';
import { baseOf, pathOf, readBytes } from './files.ts';
import { sayLevelFault } from './say.ts';
import { readWords, UsageError } from './usage.ts';

export interface Read {
  readonly file: string;
  readonly text: string;
  /** The file, if it is a sound level, overlay or campaign. */
  readonly whole: Level | Overlay | Campaign | null;
  /** What can be played of it: one level, or the years of a campaign. */
  readonly levels: readonly Level[];
  readonly faults: readonly Fault[];
}

const fault = (code: Fault['code'], params: Fault['params'] = {}): Fault => ({
  path: '',
  code,
  params,
  severity: 'error',
});

/** Reads one file; whatever is wrong with it, or with reading it, is among the faults. */
export function readFile(file: string): Read {
  const failed = (code: string, params: Fault['params'] = {}): Read => ({
    file,
    text: '',
    whole: null,
    levels: [],
    faults: [fault(code as Fault['code'], params)],
  });
  const bytes = readBytes(pathOf(file), MAX_LEVEL_CHARS);
  if (!Buffer.isBuffer(bytes)) return failed(bytes.code, { most: MAX_LEVEL_CHARS, reason: bytes.reason });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed('notText');
  }
  if (text.includes('\0')) return failed('notText');
  const parsed = parseAny(text, baseOf);
  return parsed.ok
    ? { file, text, whole: parsed.whole, levels: parsed.levels, faults: parsed.warnings }
    : { file, text, whole: null, levels: [], faults: parsed.faults };
}

/** Prints every fault of a file on standard error. */
export function sayFaults({ file, faults }: Read): void {
  for (const f of faults) process.stderr.write(`${file}: ${f.severity}: ${sayLevelFault(f)}\n`);
}

/** The options and files of a command that takes at least one. @throws UsageError */
export function filesOf(words: readonly string[], options: Parameters<typeof readWords>[1], command: string) {
  const { values, positionals } = readWords(words, options);
  if (positionals.length === 0) throw new UsageError(`level ${command} needs at least one file`);
  return { values, files: positionals };
}

/**
 * The file with some keys written anew from the levels that can be played of it: in a campaign, in each of its years.
 * @param keysOf the keys to write, for a level
 */
export function rewritten(
  { whole, levels }: Read,
  keysOf: (level: Level) => Partial<Pick<Level, 'idle'>>,
): Level | Overlay | Campaign | null {
  if (!whole) return null;
  if (whole.format !== 'anbar-campaign') return { ...whole, ...keysOf(levels[0]) };
  return { ...whole, years: whole.years.map((year, i) => ({ ...year, ...keysOf(levels[i]) })) };
}
