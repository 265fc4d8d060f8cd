// From a file's text to a level that can be trusted: bounds, JSON, version, form, and how the parts agree.
// Nothing is thrown for any input; everything that is wrong comes back as a list of faults with their places.

import * as v from 'valibot';
import { readJson } from '../shared/json.ts';
import { checkLevel } from './checks/index.ts';
import { error, type Fault } from './faults.ts';
import { migrate, MIGRATIONS } from './migrations.ts';
import { type Level, LEVEL_FORMAT, LEVEL_VERSION, LevelSchema } from './schema/level.ts';

/** The province has about 150 kB; the largest map that is allowed, with everything on it, stays below this. */
export const MAX_LEVEL_CHARS = 8_000_000;
/** A level of version 1 is six deep. */
export const MAX_LEVEL_DEPTH = 32;
/** The province has 25,000 values; the largest map's heights are 65,536. */
export const MAX_LEVEL_VALUES = 400_000;
/** As many faults as anybody would read; a hostile file could make millions. */
const MAX_FAULTS = 200;

export type ParsedLevel =
  | { readonly ok: true; readonly level: Level; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a level.
 * @param source the file's text, or JSON that was parsed already.
 * @returns the level, brought to the present version, with warnings; or every fault that keeps it from being played
 *   (at most 200), warnings included.
 */
export function parseLevel(source: unknown): ParsedLevel {
  const shape = readAs(source, LEVEL_FORMAT, LevelSchema);
  if (!shape.ok) return shape;
  const faults = checkLevel(shape.value).slice(0, MAX_FAULTS);
  if (faults.some((f) => f.severity === 'error')) return { ok: false, faults };
  return { ok: true, level: shape.value, warnings: faults };
}

/**
 * Reads one of the family of level files as far as its form goes: bounds, JSON, version, schema.
 * @param source the file's text, or JSON that was parsed already.
 */
export function readAs<T extends v.GenericSchema>(
  source: unknown,
  format: string,
  schema: T,
): { readonly ok: true; readonly value: v.InferOutput<T> } | { readonly ok: false; readonly faults: readonly Fault[] } {
  let text: unknown = source;
  try {
    // Objects are taken through their text too: one way in, with getters, cycles and prototypes left behind.
    if (typeof source !== 'string') text = JSON.stringify(source);
  } catch {
    // An object with traps in it, which no file can be.
  }
  if (typeof text !== 'string') return refuse(error('', 'notText'));
  const json = readJson(text, { maxChars: MAX_LEVEL_CHARS, maxDepth: MAX_LEVEL_DEPTH, maxValues: MAX_LEVEL_VALUES });
  if (!json.ok) {
    const { code, line, column, what } = json.fault;
    return refuse(error('', code, { line, column, key: what, most: what }));
  }
  const migrated = migrate(json.value, MIGRATIONS, LEVEL_VERSION, format);
  if (!migrated.ok) return refuse(migrated.fault);
  const shape = v.safeParse(schema, migrated.json, { abortPipeEarly: true });
  return shape.success
    ? { ok: true, value: shape.output }
    : { ok: false, faults: shape.issues.slice(0, MAX_FAULTS).map(fromIssue) };
}

const refuse = (fault: Fault): { readonly ok: false; readonly faults: readonly Fault[] } => ({
  ok: false,
  faults: [fault],
});

function place(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const step of issue.path ?? []) {
    const key: unknown = step.key;
    if (typeof key === 'number') path += `[${key}]`;
    else path += (path ? '.' : '') + String(key).slice(0, 60);
  }
  return path;
}

function fromIssue(issue: v.BaseIssue<unknown>): Fault {
  const path = place(issue);
  const found = issue.received.slice(0, 60);
  const bound = typeof issue.requirement === 'number' ? issue.requirement : 0;
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return error(path, 'unknownKey');
      return found === 'undefined'
        ? error(path, 'missing')
        : error(path, 'wrongType', { expected: 'an object', found });
    case 'strict_tuple':
      if (issue.expected === 'never') return error(path, 'unknownKey');
      return found === 'undefined' ? error(path, 'missing') : error(path, 'wrongType', { expected: 'a list', found });
    case 'array':
      return error(path, 'wrongType', { expected: 'a list', found });
    case 'string':
    case 'number':
    case 'boolean':
      return error(path, 'wrongType', { expected: `a ${issue.type}`, found });
    case 'integer':
      return error(path, 'notWhole');
    case 'min_value':
      return error(path, 'tooSmall', { least: bound, found });
    case 'max_value':
      return error(path, 'tooBig', { most: bound, found });
    case 'min_length':
      return error(path, 'tooShort', { least: bound });
    case 'max_length':
      return error(path, 'tooLong', { most: bound });
    case 'picklist':
    case 'variant':
    case 'literal':
      return error(path, 'notOneOf', { expected: (issue.expected ?? '').slice(0, 200), found });
    default:
      return error(path, 'badForm', { found });
  }
}
