// Files for the command line: levels by id or path, replays in and out. Paths are those of the folder the person
// stands in, which npm hides from us and tells in INIT_CWD.

import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Campaign,
  hashLevel,
  type Level,
  MAX_LEVEL_CHARS,
  parseAny,
  parseCampaign,
  parseLevel,
  SHIPPED,
  SHIPPED_CAMPAIGNS,
  type Shipped,
  shippedLevel,
  toScenario,
} from '../level/index.ts';
import type { LevelInPlay } from '../save/index.ts';
import { sayLevelFault } from './say.ts';
import { WantingError } from './usage.ts';

/** A path as the person who typed it meant it. */
export function pathOf(typed: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), typed);
}

/** The game's levels/, found upwards from where this program lies. */
export function levelsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return join(folder, 'levels');
    if (dirname(folder) === folder) throw new WantingError('the folder levels/ of the game was not found');
  }
}

/** Ids of the levels that come with the game, sorted; prepared positions and years of campaigns are not among them. */
export function levelIds(): readonly string[] {
  return SHIPPED.filter(({ kind }) => kind === 'level')
    .map(({ id }) => id)
    .sort();
}

/** Why a file was not read; `reason` is the system's code. */
export interface Unread {
  readonly code: 'noFile' | 'isFolder' | 'notFile' | 'tooLarge' | 'cannotRead';
  readonly reason: string;
}

/**
 * Bytes of an ordinary file of at most `limit` bytes. Devices and pipes, which may never end, are not opened, and no
 * more than the limit is read whatever a file says of its size.
 */
export function readBytes(path: string, limit: number): Buffer | Unread {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { code: 'isFolder', reason: '' };
    if (!found.isFile()) return { code: 'notFile', reason: '' };
    if (found.size > limit) return { code: 'tooLarge', reason: '' };
    return readUpTo(path, limit) ?? { code: 'tooLarge', reason: '' };
  } catch (error) {
    const reason = codeOf(error);
    return { code: reason === 'ENOENT' || reason === 'ENOTDIR' ? 'noFile' : 'cannotRead', reason };
  }
}

const PIECE_BYTES = 64 * 1024;

/** Null when there is more than `limit` bytes. */
function readUpTo(path: string, limit: number): Buffer | null {
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let read = 0; ; ) {
      const piece = Buffer.alloc(PIECE_BYTES);
      const got = readSync(file, piece);
      if (got === 0) return Buffer.concat(pieces);
      read += got;
      if (read > limit) return null;
      pieces.push(piece.subarray(0, got));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Text of an ordinary file of at most `limit` bytes.
 * @throws WantingError with one sentence
 */
export function readText(path: string, limit: number): string {
  const read = readBytes(path, limit);
  if (Buffer.isBuffer(read)) return read.toString('utf8');
  const why = {
    noFile: 'there is no such file',
    isFolder: 'this is a folder, not a file',
    notFile: 'this is not an ordinary file',
    tooLarge: `larger than ${Math.round(limit / 1024 / 1024)} MB`,
    cannotRead: `cannot be read (${read.reason})`,
  }[read.code];
  throw new WantingError(`${path}: ${why}`);
}

/** Writes a file whole or not at all. @throws WantingError */
export function writeText(path: string, text: string): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new WantingError(`${path}: cannot be written (${codeOf(error)})`);
  }
}

/** The path of a file that comes with the game: a level, a position, or the campaign that has a year. */
function shippedPath({ file }: Shipped): string {
  return join(levelsFolder(), `${file}.json`);
}

/** The path of a level given by its id or by a file. A year's is its campaign's. */
export function levelPath(idOrFile: string): string {
  const shipped = shippedLevel(idOrFile);
  if (shipped && existsSync(shippedPath(shipped))) return shippedPath(shipped);
  const path = pathOf(idOrFile);
  if (existsSync(path)) return path;
  const others = SHIPPED.filter(({ kind }) => kind !== 'level').map(({ id }) => id);
  throw new WantingError(
    `there is no level '${idOrFile}'; the game has ${levelIds().join(', ')}, and laid over these ${others.join(', ')}`,
  );
}

/** The level that an overlay or a campaign is laid over; null where the game has none of that id. @throws WantingError */
export function baseOf(id: string): Level | null {
  const shipped = shippedLevel(id);
  if (shipped?.kind !== 'level') return null;
  const path = shippedPath(shipped);
  const parsed = parseLevel(readText(path, MAX_LEVEL_CHARS));
  if (!parsed.ok) throw new WantingError(`${path}: ${sayLevelFault(parsed.faults[0])}`);
  return parsed.level;
}

/** A level that can be played, by id or from a file. @throws WantingError naming the first fault and its place. */
export function readLevel(idOrFile: string): LevelInPlay {
  const path = levelPath(idOrFile);
  const text = readText(path, MAX_LEVEL_CHARS);
  const parsed = parseAny(text, baseOf);
  if (!parsed.ok) throw new WantingError(`${path}: ${sayLevelFault(parsed.faults[0])}`);
  const level = parsed.levels.length === 1 ? parsed.levels[0] : parsed.levels.find(({ id }) => id === idOrFile);
  if (!level) {
    const ids = parsed.levels.map(({ id }) => id).join(', ');
    throw new WantingError(`${path}: this is a campaign; its years are ${ids}`);
  }
  return { id: level.id, hash: hashLevel(level), scenario: toScenario(level) };
}

/** A campaign by its id or from a file, with its years as they can be played. @throws WantingError */
export function readCampaign(idOrFile: string): {
  readonly campaign: Campaign;
  readonly years: readonly LevelInPlay[];
} {
  const known = SHIPPED_CAMPAIGNS.find(({ id }) => id === idOrFile);
  const path = known ? join(levelsFolder(), 'campaigns', `${known.id}.json`) : pathOf(idOrFile);
  if (!existsSync(path)) {
    const ids = SHIPPED_CAMPAIGNS.map(({ id }) => id).join(', ');
    throw new WantingError(`there is no campaign '${idOrFile}'; the game has ${ids}`);
  }
  const parsed = parseCampaign(readText(path, MAX_LEVEL_CHARS), baseOf);
  if (!parsed.ok) throw new WantingError(`${path}: ${sayLevelFault(parsed.faults[0])}`);
  const years = parsed.years.map((year) => ({ id: year.id, hash: hashLevel(year), scenario: toScenario(year) }));
  return { campaign: parsed.campaign, years };
}

/** The code the system gave, as ENOENT. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
