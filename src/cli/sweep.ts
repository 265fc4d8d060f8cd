// `sweep`: many games by scripted commanders, one row a game. Rows stand in the order asked for, whatever the number
// of threads. What a row says is in row.ts, the threads in pool.ts, taking up a stopped sweep in partial.ts.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { BOTS, BOTS_IN_WORDS, COMMANDERS, SINGLE } from '../bots/index.ts';
import type { LevelInPlay } from '../save/index.ts';
import { OptionsSchema } from '../save/options.ts';
import { readJson } from '../shared/json.ts';
import { cleanOptions, DIFFICULTIES, type Options, RULES_VERSION } from '../sim/index.ts';
import { levelIds, pathOf, readLevel, readText, writeText } from './files.ts';
import { openPartial, type PartialFile } from './partial.ts';
import { jobsFrom, runPool } from './pool.ts';
import { showProgress } from './progress.ts';
import { COLUMN_NAMES, COLUMNS, CSV_HEADER, csvLine, type Row, type RowTask } from './row.ts';
import { EXIT, type Exit, print, printJson, readWords, UsageError, WantingError } from './usage.ts';

export const SWEEP_USAGE = `Usage: npm run -s anbar -- sweep --levels <ids> --bots <names> --seeds <range>
                             [--difficulty <name>] [--options <JSON or file>] [--jobs <n>] [--out <file>] [--json]

Plays a game for each level, commander and seed, and writes a table with one row a game.

  --levels <ids>      ids or level files, with commas between; or 'all' that come with the game
  --bots <names>      of ${BOTS_IN_WORDS}; 'all' for those with a way of their own,
                      'only:*' for each single order
  --seeds <range>     such as 1-200 or 7; the seeds are these numbers
  --difficulty <name> ${DIFFICULTIES.join(', ')}; officer when left out
  --options <JSON>    options of the game as a replay holds them, as JSON or a file with it, for example
                      '{"off":["S7"],"endings":false}'
  --jobs <n>          games at a time; as many as there are cores when left out. The rows are the same.
  --out <file>        write the table there; what is finished is kept in <file>.partial meanwhile, and the same command
                      takes it up again after it was stopped
  --json              print the rows as a JSON array

Without --out and --json the table is printed. How far it has come is said on standard error.

Columns:
${COLUMN_NAMES.map((name) => `  ${name.padEnd(27)} ${COLUMNS[name].note}`).join('\n')}

Exits 0 when all games are played, 130 when stopped (Ctrl-C), 1 when a file cannot be read or written, 2 for wrong usage.
`;

const OPTIONS = {
  levels: { type: 'string' },
  bots: { type: 'string' },
  seeds: { type: 'string' },
  difficulty: { type: 'string' },
  options: { type: 'string' },
  jobs: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const MOST_SEEDS = 100_000;
const MOST_OPTIONS_CHARS = 100_000;

/** What a sweep plays, in the order of its rows. */
export interface Sweep {
  readonly tasks: readonly RowTask[];
  /** The levels by the name each was asked for. */
  readonly levels: ReadonlyMap<string, LevelInPlay>;
  readonly options: Options;
}

export async function runSweep(words: readonly string[]): Promise<Exit> {
  const { positionals, values } = readWords(words, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`sweep takes no '${positionals[0]}'`);
  if (!values.levels || !values.bots || !values.seeds) throw new UsageError('sweep needs --levels, --bots and --seeds');
  if (values.out === '') throw new UsageError('--out needs the name of a file');
  const jobs = jobsFrom(values.jobs);
  const bots = botsFrom(values.bots);
  const seeds = seedsFrom(values.seeds);
  const options = optionsFrom(values.options, values.difficulty);
  const levels = levelsFrom(values.levels);
  const tasks = [...levels.keys()].flatMap((level) =>
    bots.flatMap((bot) => seeds.map((seed): RowTask => ({ level, bot, seed, options }))),
  );
  const sweep: Sweep = { tasks, levels, options };
  const out = values.out === undefined ? undefined : pathOf(values.out);
  const partial = out === undefined ? undefined : openFor(sweep, out);
  const { rows, stopped } = await play(sweep, jobs, partial);
  if (out !== undefined && !stopped) {
    writeText(out, table(rows));
    partial?.remove();
  }
  if (values.json) printJson(rows);
  else if (out === undefined) print(table(rows));
  if (!stopped) return EXIT.fine;
  const kept = partial ? `; the same command goes on from ${partial.path}` : '';
  process.stderr.write(`anbar: stopped after ${rows.length} of ${tasks.length} games${kept}\n`);
  return EXIT.stopped;
}

function table(rows: readonly Row[]): string {
  return [CSV_HEADER, ...rows.map(csvLine), ''].join('\n');
}

function openFor(sweep: Sweep, out: string): PartialFile {
  const asked = new Set(sweep.tasks.map((task) => keyOf(sweep, task)));
  const hashes = new Map([...sweep.levels.values()].map((level) => [level.id, level.hash]));
  const counts = (row: Row): boolean =>
    asked.has([row.level, row.bot, row.seed].join()) && hashes.get(row.level) === row.level_hash;
  const partial = openPartial(out, headOf(sweep.options), counts);
  if (partial.discarded) process.stderr.write(`anbar: ${partial.path} is of other rules or options; begun anew\n`);
  return partial;
}

/** What makes two sweeps comparable beside level, commander and seed, with this program's own fingerprint. */
function headOf(options: Options): string {
  const program = createHash('sha256')
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex')
    .slice(0, 16);
  return `# ${JSON.stringify({ sweep: 1, rulesVersion: RULES_VERSION, program, options })}`;
}

function keyOf(sweep: Sweep, { bot, level, seed }: RowTask): string {
  return [sweep.levels.get(level)?.id, bot, seed].join();
}

/** Plays what is not there yet. The rows come in the order of the tasks; fewer than those when it was stopped. */
async function play(
  sweep: Sweep,
  jobs: number,
  partial: PartialFile | undefined,
): Promise<{ rows: Row[]; stopped: boolean }> {
  const { tasks } = sweep;
  const known = new Map(partial?.rows.map((row) => [[row.level, row.bot, row.seed].join(), row]));
  const rows: (Row | undefined)[] = tasks.map((task) => known.get(keyOf(sweep, task)));
  const open = tasks.flatMap((_, i) => (rows[i] ? [] : [i]));
  const progress = showProgress('sweep', tasks.length, tasks.length - open.length);
  const stop = new AbortController();
  const stopNow = (): void => stop.abort();
  process.on('SIGINT', stopNow).on('SIGTERM', stopNow);
  try {
    await runPool({
      work: 'row',
      tasks: open.map((i) => tasks[i]),
      jobs,
      signal: stop.signal,
      onResult(at, row) {
        rows[open[at]] = row;
        partial?.add(row);
        progress.step();
      },
    });
  } finally {
    // A terminal and npm may each send the signal: once stopped, what is left is not cut off by the second.
    if (!stop.signal.aborted) process.off('SIGINT', stopNow).off('SIGTERM', stopNow);
    progress.end();
  }
  return { rows: rows.filter((row) => row !== undefined), stopped: stop.signal.aborted };
}

/** @throws UsageError */
function listFrom(typed: string, name: string): readonly string[] {
  const list = typed.split(',').map((word) => word.trim());
  const twice = list.find((word, i) => list.indexOf(word) !== i);
  if (list.includes('')) throw new UsageError(`${name} has an empty place between its commas`);
  if (twice !== undefined) throw new UsageError(`${name} names '${twice}' twice`);
  return list;
}

/** @throws UsageError */
export function botsFrom(typed: string): readonly string[] {
  if (typed === 'all') return COMMANDERS.map((bot) => bot.name);
  if (typed === 'only:*') return SINGLE.map((bot) => bot.name);
  const list = listFrom(typed, '--bots');
  const unknown = list.find((name) => !Object.hasOwn(BOTS, name));
  if (unknown !== undefined) throw new UsageError(`there is no bot '${unknown}'; there are ${BOTS_IN_WORDS}`);
  return list;
}

/** Levels by the name each was asked for. @throws UsageError, WantingError */
export function levelsFrom(typed: string): ReadonlyMap<string, LevelInPlay> {
  const names = typed === 'all' ? levelIds() : listFrom(typed, '--levels');
  const levels = new Map(names.map((name) => [name, readLevel(name)]));
  const ids = [...levels.values()].map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) throw new UsageError(`--levels names '${twice}' twice`);
  return levels;
}

/** `1-200`, or one number: seeds as texts. @throws UsageError */
export function seedsFrom(typed: string): readonly string[] {
  const [, first, last = first] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(typed) ?? [];
  const from = Number(first);
  const count = Number(last) - from + 1;
  if (!(from >= 1 && count >= 1 && count <= MOST_SEEDS)) {
    throw new UsageError(`--seeds must be a range such as 1-200, of 1 to ${MOST_SEEDS} seeds, not '${typed}'`);
  }
  return Array.from({ length: count }, (_, i) => String(from + i));
}

/** Options as JSON or in a file, and a difficulty by its name. @throws UsageError, WantingError */
export function optionsFrom(typed: string | undefined, difficulty: string | undefined): Options {
  const level = DIFFICULTIES.find((name) => name === difficulty);
  if (difficulty !== undefined && level === undefined) {
    throw new UsageError(`there is no difficulty '${difficulty}'; there are ${DIFFICULTIES.join(', ')}`);
  }
  const options = typed === undefined ? {} : readOptions(typed);
  if (level !== undefined && options.difficulty !== undefined && options.difficulty !== level) {
    throw new UsageError(`--difficulty says ${level}, --options ${options.difficulty}`);
  }
  return cleanOptions({ ...options, ...(level === undefined ? {} : { difficulty: level }) });
}

function readOptions(typed: string): Options {
  const inFile = !typed.trimStart().startsWith('{');
  const read = readJson(inFile ? readText(pathOf(typed), MOST_OPTIONS_CHARS) : typed, {
    maxChars: MOST_OPTIONS_CHARS,
    maxDepth: 4,
  });
  const parsed = read.ok ? v.safeParse(OptionsSchema, read.value) : null;
  if (parsed?.success) return parsed.output as Options;
  const issue = parsed?.issues[0];
  const place = issue ? (v.getDotPath(issue) ?? '') : '';
  const why = issue ? `${place ? `'${place}' is not as it must be` : 'they must be an object'}` : 'they are not JSON';
  if (inFile) throw new WantingError(`${typed}: no options of a game: ${why}`);
  throw new UsageError(`--options are no options of a game: ${why}`);
}
