// Older level files are brought to the present version one step at a time before they are checked. A step takes
// the plain JSON of version n and returns that of version n + 1; it never looks further ahead than that.

import { error, type Fault } from './faults.ts';
import { LEVEL_FORMAT, LEVEL_VERSION } from './schema/level.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Migration {
  /** The version it starts from. */
  readonly from: number;
  readonly step: (json: Json) => Json;
}

/** Version 2 adds keys that may all be left out, and has a published schema of its own. */
function toVersion2(json: Json): Json {
  const { $schema } = json;
  return typeof $schema === 'string' ? { ...json, $schema: $schema.replace('level-1.json', 'level-2.json') } : json;
}

/** One for each version before the present one, oldest first. Version 1 is the first there was. */
export const MIGRATIONS: readonly Migration[] = [{ from: 1, step: toVersion2 }];

export type Migrated =
  | { readonly ok: true; readonly json: Json; readonly from: number }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Brings plain JSON to `version`. Refuses what is no level, and versions that are newer or were never made.
 * @param migrations and `version` are the game's own unless a test gives others.
 * @param format levels, overlays and campaigns have their versions in common, since they have their keys in common.
 */
export function migrate(
  json: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  version: number = LEVEL_VERSION,
  format: string = LEVEL_FORMAT,
): Migrated {
  if (typeof json !== 'object' || json === null || Array.isArray(json) || (json as Json).format !== format) {
    return { ok: false, fault: error('format', 'wrongFormat') };
  }
  const found = (json as Json).version;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    const shown = typeof found === 'number' || typeof found === 'string' ? String(found).slice(0, 20) : typeof found;
    return { ok: false, fault: error('version', 'badVersion', { found: shown }) };
  }
  if (found > version) return { ok: false, fault: error('version', 'newer', { found, known: version }) };
  let current = json as Json;
  for (let at = found; at < version; at++) {
    const migration = migrations.find((m) => m.from === at);
    if (!migration) return { ok: false, fault: error('version', 'badVersion', { found }) };
    current = { ...stepped(current, migration), version: at + 1 };
  }
  return { ok: true, json: current, from: found };
}

/** The step taken on the file and, in a campaign, on each of its years. */
function stepped(json: Json, { step }: Migration): Json {
  const { years } = json;
  if (!Array.isArray(years)) return step(json);
  const isYear = (year: unknown): year is Json => typeof year === 'object' && year !== null && !Array.isArray(year);
  return step({ ...json, years: years.map((year: unknown) => (isYear(year) ? step(year) : year)) });
}
