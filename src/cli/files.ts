// Files for the command line: levels by id or path, replays in and out. Paths are those of the folder the person
// stands in, which npm hides from us and tells in INIT_CWD.

import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashLevel, parseLevel, toScenario } from '../level/index.ts';
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

/**
 * Text of a file that is not larger than `limit` bytes.
 * @throws WantingError with one sentence
 */
export function readText(path: string, limit: number): string {
  try {
    const { size } = statSync(path);
    if (size > limit) throw new WantingError(`${path}: larger than ${Math.round(limit / 1024 / 1024)} MB`);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof WantingError) throw error;
    throw new WantingError(`${path}: cannot be read (${codeOf(error)})`);
  }
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
  const parsed = parseLevel(readText(path, MAX_LEVEL_BYTES));
  if (!parsed.ok) throw new WantingError(`${path}: ${sayLevelFault(parsed.faults[0])}`);
  return { id: parsed.level.id, hash: hashLevel(parsed.level), scenario: toScenario(parsed.level) };
}

const MAX_LEVEL_BYTES = 32 * 1024 * 1024;

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
