// `level cut` and `level recut`: a level out of the real ground, and the ground of a level again. How is in
// src/level/cut; here are words, files and exit codes.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type GeoData, GEO_FILES } from '../level/cut/geodata.ts';
import { almanacOf, cutLevel } from '../level/cut/index.ts';
import { recutLevel } from '../level/cut/recut.ts';
import { slug } from '../level/cut/slug.ts';
import { CAMPAIGN_FORMAT, formatLevel, OVERLAY_FORMAT, parseAny, parseLevel } from '../level/index.ts';
import { level as sentences } from '../text/en/level.ts';
import { baseOf, levelsFolder, pathOf, writeText } from './files.ts';
import { filesOf, type Read, readFile, sayFaults } from './levelRead.ts';
import { sayLevelFault } from './say.ts';
import { EXIT, print, readWords, UsageError, WantingError, wholeNumber } from './usage.ts';

export const CUT_USAGE = `level cut --bbox W,S,E,N --km-per-tile K --out <file> [--id <id>] [--date YYYY-MM-DD] [--cycles N] [--force]
                                        cut a level out of the real map; --force writes over a file that is there
level recut [--bbox W,S,E,N] [--km-per-tile K] <file>…
                                        cut the ground of level files again, keeping what was authored where it is
`;

/** The news report that the game starts from falls into the twelve cycles after this day. */
const DEFAULT_DATE = '2018-10-22';
const DEFAULT_CYCLES = 12;

/** Reads the geodata that lies beside the levels. @throws WantingError if it is not there */
export function readGeo(): GeoData {
  const folder = join(dirname(levelsFolder()), 'assets', 'geo');
  const missing = Object.values(GEO_FILES).find((name) => !existsSync(join(folder, name)));
  if (missing) throw new WantingError(`${join(folder, missing)}: the geodata of the game is missing`);
  const parts = Object.entries(GEO_FILES).map(([key, name]) => [
    key,
    JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  ]);
  return Object.fromEntries(parts) as GeoData;
}

/** The option whose value a refusal of the cutter is about. */
const OPTION: Readonly<Record<string, string>> = { cutTile: '--km-per-tile', cutDate: '--date' };
/** Numbers that mean nothing are wrong usage; a box that the map cannot give is found wanting. */
const WRONG_USAGE = ['cutBox', 'cutTile', 'cutDate'];

interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

function refused({ code, params }: Refusal, given: string): Error {
  const sentence = `${OPTION[code] ?? given}: ${sentences[code](params)}`;
  return WRONG_USAGE.includes(code) ? new UsageError(sentence) : new WantingError(sentence);
}

type Box = [number, number, number, number];
const SIDES = ['west', 'south', 'east', 'north'];

/** @throws UsageError naming the part of the box that is wrong */
function readBox(text: string): Box {
  const parts = text.split(',');
  if (parts.length !== 4) {
    throw new UsageError(`--bbox needs four numbers, ${SIDES.join(',')} in degrees, not ${parts.length} ('${text}')`);
  }
  const box = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const wrong = box.findIndex((n) => !Number.isFinite(n));
  if (wrong >= 0) throw new UsageError(`--bbox: ${SIDES[wrong]} is not a number of degrees ('${parts[wrong]}')`);
  const [west, south, east, north] = box;
  if (west >= east) throw new UsageError(`--bbox: west (${west}) must be less than east (${east})`);
  if (south >= north) throw new UsageError(`--bbox: south (${south}) must be less than north (${north})`);
  return box as Box;
}

/** @throws UsageError */
function readTile(text: string): number {
  const km = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(km)) throw new UsageError(`--km-per-tile: '${text}' is not a number of kilometres`);
  return km;
}

export function cut(words: readonly string[]): number {
  const { values, positionals } = readWords(words, {
    bbox: { type: 'string' },
    'km-per-tile': { type: 'string' },
    out: { type: 'string' },
    id: { type: 'string' },
    date: { type: 'string' },
    cycles: { type: 'string' },
    force: { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError(`level cut takes no '${positionals[0]}'; the file goes after --out`);
  const { bbox, out } = values;
  const kmPerTile = values['km-per-tile'];
  if (!bbox) throw new UsageError('level cut needs --bbox: west,south,east,north in degrees');
  if (!kmPerTile) throw new UsageError('level cut needs --km-per-tile: how wide a tile is');
  if (!out) throw new UsageError('level cut needs --out: the level file to write');
  const box = readBox(bbox);
  const km = readTile(kmPerTile);
  const path = pathOf(out);
  if (existsSync(path) && statSync(path).isDirectory()) throw new WantingError(`--out: ${path} is a folder`);
  if (!existsSync(dirname(path))) throw new WantingError(`--out: there is no folder ${dirname(path)}`);
  if (existsSync(path) && !values.force) {
    throw new WantingError(`--out: ${path} is there already; --force writes over it`);
  }
  const made = cutLevel(
    {
      bbox: box,
      kmPerTile: km,
      id: values.id ?? slug(basename(out).replace(/\.json$/i, '')),
      startDate: values.date ?? DEFAULT_DATE,
      cycles: values.cycles === undefined ? DEFAULT_CYCLES : wholeNumber(values.cycles, '--cycles', 1, 365),
    },
    readGeo(),
  );
  if (!made.ok) throw refused(made, '--bbox');
  const text = formatLevel(made.level);
  const parsed = parseLevel(text);
  if (!parsed.ok) throw new UsageError(sayLevelFault(parsed.faults[0]));
  writeText(path, text);
  const { cols, rows, settlements } = made.level;
  print(`${out}: ${cols} by ${rows} tiles, ${settlements.length} settlements`);
  return EXIT.fine;
}

export function recut(words: readonly string[]): number {
  const options = { bbox: { type: 'string' }, 'km-per-tile': { type: 'string' } } as const;
  const { values, files } = filesOf(words, options, 'recut');
  const change = {
    ...(typeof values.bbox === 'string' ? { bbox: readBox(values.bbox) } : {}),
    ...(typeof values['km-per-tile'] === 'string' ? { kmPerTile: readTile(values['km-per-tile']) } : {}),
  };
  const geo = readGeo();
  let code: number = EXIT.fine;
  for (const read of files.map(readFile)) {
    const laid = withAlmanacs(read.text);
    if (laid !== null) {
      const parsed = parseAny(laid, baseOf);
      if (parsed.ok) keep(read, formatLevel(parsed.whole));
      else {
        sayFaults({ ...read, faults: parsed.faults });
        code = EXIT.wanting;
      }
      continue;
    }
    if (read.whole?.format !== 'anbar-level') {
      sayFaults(read);
      code = EXIT.wanting;
      continue;
    }
    const made = recutLevel(read.whole, geo, change);
    if (!made.ok) throw refused(made, read.file);
    const text = formatLevel(made.level);
    const parsed = parseLevel(text);
    if (!parsed.ok) {
      sayFaults({ ...read, faults: parsed.faults });
      code = EXIT.wanting;
      continue;
    }
    for (const note of made.notes) process.stderr.write(`${read.file}: ${sentences[note.code](note.params)}\n`);
    keep(read, text);
  }
  return code;
}

/** What is laid over a level says its dates. */
interface LaidOver {
  readonly start?: string;
  readonly cycles?: number;
}

/**
 * The text of an overlay or a campaign with sun and moon of its own dates: its ground is its base's. Null for any other
 * file, and for one that names no base or no dates.
 */
function withAlmanacs(text: string): string | null {
  let file: LaidOver & { readonly format?: string; readonly base?: string; readonly years?: readonly LaidOver[] };
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (file?.format !== OVERLAY_FORMAT && file?.format !== CAMPAIGN_FORMAT) return null;
  const base = baseOf(String(file.base));
  if (!base) return null;
  const dated = <T extends LaidOver>(part: T): T =>
    part.start === undefined || part.cycles === undefined || Number.isNaN(Date.parse(part.start))
      ? part
      : { ...part, almanac: almanacOf(base.bbox, part.start, part.cycles) };
  return JSON.stringify(Array.isArray(file.years) ? { ...file, years: file.years.map(dated) } : dated(file));
}

function keep(read: Read, text: string): void {
  if (text !== read.text) writeText(pathOf(read.file), text);
  print(`${read.file}: ${text === read.text ? 'unchanged' : 'cut again'}`);
}
