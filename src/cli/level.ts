// `level …` on the command line: check, format and schema are here; cut and recut are in levelCut.ts, measure in
// levelMeasure.ts. What is checked and how it is written is in src/level; here are words, files and exit codes.

import { type Fault, formatLevel } from '../level/index.ts';
import { FILE_KINDS, publishedSchema } from '../level/schema/publish.ts';
import { pathOf, writeText } from './files.ts';
import { cut, CUT_USAGE, recut } from './levelCut.ts';
import { measure, MEASURE_USAGE } from './levelMeasure.ts';
import { filesOf, type Read, readFile, sayFaults } from './levelRead.ts';
import { sayLevelFault } from './say.ts';
import { EXIT, print, printJson, readWords, UsageError } from './usage.ts';

export const LEVEL_USAGE = `level check [--json] <file>…            list every fault of level files
level format [--check] <file>…          write level files in canonical form, in place; --check only tells
${CUT_USAGE}${MEASURE_USAGE}level schema [--of level|overlay|campaign] [--out <file>]
                                        the JSON Schema of the level file, or of what is laid over one
`;

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => number>> = {
  check,
  format,
  cut,
  recut,
  measure,
  schema,
};

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

function check(words: readonly string[]): number {
  const { values, files } = filesOf(words, { json: { type: 'boolean' } }, 'check');
  const reads = withTwins(files.map(readFile));
  if (values.json) {
    printJson(
      reads.map(({ file, whole, faults }) => ({
        file,
        ok: whole !== null,
        faults: faults.map((f) => ({ ...f, sentence: sayLevelFault(f) })),
      })),
    );
  } else {
    for (const read of reads) {
      sayFaults(read);
      const errors = read.faults.filter((f) => f.severity === 'error').length;
      const warnings = read.faults.length - errors;
      const said = read.whole ? 'fine' : counted(errors, 'fault');
      print(`${read.file}: ${said}${warnings ? `, ${counted(warnings, 'warning')}` : ''}`);
    }
  }
  return reads.every((r) => r.whole) ? EXIT.fine : EXIT.wanting;
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Two files of one id are both fine alone, yet a replay or a menu could not tell them apart: each names the other. */
function withTwins(reads: readonly Read[]): readonly Read[] {
  return reads.map((read) => {
    const ids = read.levels.map((level) => level.id);
    const shares = (other: Read): boolean => other !== read && other.levels.some((level) => ids.includes(level.id));
    const twin = reads.find(shares);
    const id = twin?.levels.find((level) => ids.includes(level.id))?.id;
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
    const { file, text, whole } = read;
    if (!whole) {
      sayFaults(read);
      code = EXIT.wanting;
      continue;
    }
    const canonical = formatLevel(whole);
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

function schema(words: readonly string[]): number {
  const { values, positionals } = readWords(words, { out: { type: 'string' }, of: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError('level schema takes no file but --out');
  const of = FILE_KINDS.find((kind) => kind === (values.of ?? 'level'));
  if (!of) throw new UsageError(`--of is one of ${FILE_KINDS.join(', ')}, not '${values.of}'`);
  if (values.out === undefined) print(publishedSchema(of));
  else writeText(pathOf(values.out), publishedSchema(of));
  return EXIT.fine;
}
