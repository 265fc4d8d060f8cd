// The level file, version 1: the one definition from which types, the published JSON Schema, the order of keys in
// the canonical form, and the reading of a file come. What a schema cannot say is in ../checks.

import * as v from 'valibot';
import { Id, IsoDate, Name, Prose, whole } from './base.ts';
import { forcesEntries, gameEntries } from './forces.ts';
import { groundEntries } from './ground.ts';

export const LEVEL_FORMAT = 'anbar-level';
export const LEVEL_VERSION = 1;

export const LevelSchema = v.strictObject({
  /** Where an editor finds the JSON Schema; the game does not read it. */
  $schema: v.optional(v.pipe(v.string(), v.maxLength(200))),
  format: v.literal(LEVEL_FORMAT),
  version: v.literal(LEVEL_VERSION),
  id: Id,
  title: Name,
  briefing: Prose,
  /** Date of the first dawn. */
  start: IsoDate,
  cycles: whole(1, 365),
  ...gameEntries,
  ...groundEntries,
  ...forcesEntries,
});

/** A level as its file has it; positions are [column, row]. */
export type Level = v.InferOutput<typeof LevelSchema>;

/** The keys that the cutter writes and that come out equal when the ground is cut again. */
export const GROUND_KEYS = Object.keys(groundEntries) as readonly (keyof typeof groundEntries)[];
