// `level …` on the command line: check, format, cut, recut and schema. What is checked and how it is written is in
// src/level; here are words, files and exit codes.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GeoData, GEO_FILES } from '../level/cut/geodata.ts';
import { type CutResult, cutLevel } from '../level/cut/index.ts';
import { recutLevel } from '../level/cut/recut.ts';
import { slug } from '../level/cut/slug.ts';
import { type Fault, formatLevel, type Level, MAX_LEVEL_CHARS, parseLevel } from '../level/index.ts';
import { publishedSchema } from '../level/schema/publish.ts';
import { level as sentences } from '../text/en/level.ts';
import { levelsFolder, pathOf, readBytes, writeText } from './files.ts';
import { sayLevelFault } from './say.ts';
import { EXIT, print, printJson, readWords, UsageError, WantingError, wholeNumber } from './usage.ts';

export const LEVEL_USAGE = `level check [--json] <file>…            list every fault of level files
level format [--check] <file>…          write level files in canonical form, in place; --check only tells
level cut --bbox W,S,E,N --km-per-tile K --out <file> [--id <id>] [--date YYYY-MM-DD] [--cycles N]
                                        cut a level out of the real map
level recut <file>…                     cut the ground of level files again, keeping what was authored
level schema [--out <file>]             the JSON Schema of the level file
`;

/** The news report that the game starts from falls into the twelve cycles after this day. */
const DEFAULT_DATE = '2018-10-22';
const DEFAULT_CYCLES = 12;

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => number>> = { check, format, cut, recut, schema };

/**
 * Runs one `level` command.
 * @returns the exit code: 0 fine, 1 found wanting.
 * @throws UsageError for words that are not understood, WantingError for a file that cannot be written
 */
export async function runLevel(args: readonly string[]): Promise<number> {
  const [name, ...words] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    if (name === undefined) throw new UsageError(`level needs a command:\n${LEVEL_USAGE}`);
    print(LEVEL_USAGE);
    return EXIT.fine;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`there is no command 'level ${name}':\n${LEVEL_USAGE}`);
  return COMMANDS[name](words);
}

interface Read {
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
function readFile(file: string): Read {
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

function sayFaults({ file, faults }: Read): void {
  for (const f of faults) process.stderr.write(`${file}: ${f.severity}: ${sayLevelFault(f)}\n`);
}

function filesOf(words: readonly string[], options: Parameters<typeof readWords>[1], command: string) {
  const { values, positionals } = readWords(words, options);
  if (positionals.length === 0) throw new UsageError(`level ${command} needs at least one file`);
  return { values, files: positionals };
}

function check(words: readonly string[]): number {
  const { values, files } = filesOf(words, { json: { type: 'boolean' } }, 'check');
  const reads = withTwins(files.map(readFile));
  if (values.json) {
    printJson(
      reads.map(({ file, level, faults }) => ({
        file,
        ok: level !== null,
        faults: faults.map((f) => ({ ...f, sentence: sayLevelFault(f) })),
      })),
    );
  } else {
    for (const read of reads) {
      sayFaults(read);
      const errors = read.faults.filter((f) => f.severity === 'error').length;
      const warnings = read.faults.length - errors;
      const said = read.level ? 'fine' : counted(errors, 'fault');
      print(`${read.file}: ${said}${warnings ? `, ${counted(warnings, 'warning')}` : ''}`);
    }
  }
  return reads.every((r) => r.level) ? EXIT.fine : EXIT.wanting;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Two files of one id are both fine alone, yet a replay or a menu could not tell them apart: each names the other. */
function withTwins(reads: readonly Read[]): readonly Read[] {
  return reads.map((read) => {
    const id = read.level?.id;
    const twin = id === undefined ? undefined : reads.find((other) => other !== read && other.level?.id === id);
    if (id === undefined || twin === undefined || pathOf(twin.file) === pathOf(read.file)) return read;
    const warning: Fault = {
      path: 'id',
      code: 'sameId' as Fault['code'],
      params: { id, file: twin.file },
      severity: 'warning',
    };
    return { ...read, faults: [...read.faults, warning] };
  });
}

function format(words: readonly string[]): number {
  const { values, files } = filesOf(words, { check: { type: 'boolean' } }, 'format');
  let code: number = EXIT.fine;
  for (const read of files.map(readFile)) {
    const { file, text, level } = read;
    if (!level) {
      sayFaults(read);
      code = EXIT.wanting;
      continue;
    }
    const canonical = formatLevel(level);
    if (canonical === text) continue;
    if (values.check) {
      print(`${file}: not in canonical form`);
      code = EXIT.wanting;
    } else {
      writeText(pathOf(file), canonical);
      print(`${file}: written in canonical form`);
    }
  }
  return code;
}

/** Reads the geodata that lies beside the levels. @throws WantingError if it is not there */
function readGeo(): GeoData {
  const folder = join(dirname(levelsFolder()), 'assets', 'geo');
  const missing = Object.values(GEO_FILES).find((name) => !existsSync(join(folder, name)));
  if (missing) throw new WantingError(`${join(folder, missing)}: the geodata of the game is missing`);
  const parts = Object.entries(GEO_FILES).map(([key, name]) => [
    key,
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  ]);
  return Object.fromEntries(parts) as GeoData;
}

/** A cut that failed for its numbers is wrong usage; one that the map cannot give is found wanting. */
function cutOrThrow(result: CutResult): Level {
  if (result.ok) return result.level;
  const sentence = sentences[result.code](result.params);
  const wrongWords = result.code === 'cutBox' || result.code === 'cutTile' || result.code === 'cutDate';
  throw wrongWords ? new UsageError(sentence) : new WantingError(sentence);
}

function cut(words: readonly string[]): number {
  const { values, positionals } = readWords(words, {
    bbox: { type: 'string' },
    'km-per-tile': { type: 'string' },
    out: { type: 'string' },
    id: { type: 'string' },
    date: { type: 'string' },
    cycles: { type: 'string' },
  });
  const { bbox, out } = values;
  const kmPerTile = values['km-per-tile'];
  if (!bbox || !out || !kmPerTile || positionals.length > 0) {
    throw new UsageError('level cut needs --bbox W,S,E,N, --km-per-tile K and --out <file>, and nothing else');
  }
  const box = bbox.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (box.length !== 4) throw new UsageError(sentences.cutBox({}));
  const path = pathOf(out);
  if (!existsSync(dirname(path)) || (existsSync(path) && statSync(path).isDirectory())) {
    throw new WantingError(`${path}: cannot be written there`);
  }
  const level = cutOrThrow(
    cutLevel(
      {
        bbox: box as [number, number, number, number],
        kmPerTile: Number(kmPerTile),
        id: values.id ?? slug(basename(out).replace(/\.json$/i, '')),
        startDate: values.date ?? DEFAULT_DATE,
        cycles: values.cycles === undefined ? DEFAULT_CYCLES : wholeNumber(values.cycles, '--cycles', 1, 365),
      },
      readGeo(),
    ),
  );
  const text = formatLevel(level);
  const parsed = parseLevel(text);
  if (!parsed.ok) throw new UsageError(sayLevelFault(parsed.faults[0]));
  writeText(path, text);
  print(`${out}: ${level.cols} by ${level.rows} tiles, ${level.settlements.length} settlements`);
  return EXIT.fine;
}

function recut(words: readonly string[]): number {
  const { files } = filesOf(words, {}, 'recut');
  const geo = readGeo();
  let code: number = EXIT.fine;
  for (const read of files.map(readFile)) {
    if (!read.level) {
      sayFaults(read);
      code = EXIT.wanting;
      continue;
    }
    const text = formatLevel(cutOrThrow(recutLevel(read.level, geo)));
    const parsed = parseLevel(text);
    if (!parsed.ok) {
      sayFaults({ ...read, faults: parsed.faults });
      code = EXIT.wanting;
      continue;
    }
    if (text !== read.text) writeText(pathOf(read.file), text);
    print(`${read.file}: ${text === read.text ? 'unchanged' : 'cut again'}`);
  }
  return code;
}

function schema(words: readonly string[]): number {
  const { values, positionals } = readWords(words, { out: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError('level schema takes no file but --out');
  if (values.out === undefined) print(publishedSchema());
  else writeText(pathOf(values.out), publishedSchema());
  return EXIT.fine;
}
