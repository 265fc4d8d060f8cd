// Levels as the browser gets them: files beside the page, fetched when asked for. The last one read is kept, since a
// game is often started on the level that was looked at before.

import { hashLevel, parseLevel, toScenario } from '../level/index.ts';
import type { LevelInPlay } from '../save/index.ts';
import { Fault } from '../shared/fault.ts';

const addresses = import.meta.glob<string>('../../levels/*.json', {
  eager: true,
  import: 'default',
  query: '?url&no-inline',
});

const addressOf = new Map(
  Object.entries(addresses).map(([path, address]) => [path.replace(/^.*\/|\.json$/g, ''), address]),
);

let last: { readonly id: string; readonly level: Promise<LevelInPlay> } | null = null;

/**
 * Reads one of the game's levels.
 * @throws Fault `noSuchLevel`, `levelNotFetched`, `levelDamaged` (params: level; path)
 */
export function loadLevel(id: string): Promise<LevelInPlay> {
  if (last?.id === id) return last.level;
  const level = fetchLevel(id);
  last = { id, level };
  level.catch(() => {
    last = null;
  });
  return level;
}

async function fetchLevel(id: string): Promise<LevelInPlay> {
  const address = addressOf.get(id);
  if (address === undefined) throw new Fault('noSuchLevel', { level: id });
  return levelInPlay(id, await fetched(id, address));
}

async function fetched(id: string, address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.text();
  } catch {
    // No connection; said below like any other failure to fetch it.
  }
  throw new Fault('levelNotFetched', { level: id });
}

/**
 * Makes a level that can be played from a file's text.
 * @throws Fault `levelDamaged` (params: level, path)
 */
export function levelInPlay(id: string, text: string): LevelInPlay {
  const parsed = parseLevel(text);
  if (!parsed.ok) throw new Fault('levelDamaged', { level: id, path: parsed.faults[0].path || '$' });
  return { id: parsed.level.id, hash: hashLevel(parsed.level), scenario: toScenario(parsed.level) };
}
