// Files for the command line: levels by id or path, replays in and out. Paths are those of the folder the person
// stands in, which npm hides from us and tells in INIT_CWD.

import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashLevel, MAX_LEVEL_CHARS, parseLevel, toScenario } from '../level/index.ts';
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

/** Ids of the levels that come with the game, sorted. */
export function levelIds(): readonly string[] {
  return readdirSync(levelsFolder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
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

/** The path of a level given by its id or by a file. */
export function levelPath(idOrFile: string): string {
  if (/^[a-z0-9][a-z0-9-]*$/.test(idOrFile)) {
    const own = join(levelsFolder(), `${idOrFile}.json`);
    if (existsSync(own)) return own;
  }
  const path = pathOf(idOrFile);
  if (existsSync(path)) return path;
  throw new WantingError(`there is no level '${idOrFile}'; the game has ${levelIds().join(', ') || 'none'}`);
}

/** A level that can be played. @throws WantingError naming the first fault and its place. */
export function readLevel(idOrFile: string): LevelInPlay {
  const path = levelPath(idOrFile);
  const parsed = parseLevel(readText(path, MAX_LEVEL_CHARS));
  if (!parsed.ok) throw new WantingError(`${path}: ${sayLevelFault(parsed.faults[0])}`);
  return { id: parsed.level.id, hash: hashLevel(parsed.level), scenario: toScenario(parsed.level) };
}

/** The code the system gave, as ENOENT. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
