// Level files as the `level …` commands read them: a file, its level if it can be read, and what is wrong with it.

import { type Fault, type Level, MAX_LEVEL_CHARS, parseLevel } from '../level/index.ts';
import { pathOf, readBytes } from './files.ts';
import { sayLevelFault } from './say.ts';
import { readWords, UsageError } from './usage.ts';

export interface Read {
  readonly file: string;
  readonly text: string;
  readonly level: Level | null;
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
    level: null,
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
  const parsed = parseLevel(text);
  return parsed.ok
    ? { file, text, level: parsed.level, faults: parsed.warnings }
    : { file, text, level: null, faults: parsed.faults };
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
