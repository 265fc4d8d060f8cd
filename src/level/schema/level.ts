// The level file, version 2: the one definition from which types, the published JSON Schema, the order of keys in
// the canonical form, and the reading of a file come. What a schema cannot say is in ../checks.

import * as v from 'valibot';
import { about, Cycle, Id, IsoDate, Name, Prose } from './base.ts';
import { forcesEntries } from './forces.ts';
import { gameEntries } from './game.ts';
import { groundEntries } from './ground.ts';

export const LEVEL_FORMAT = 'anbar-level';
export const LEVEL_VERSION = 2;

export const LevelSchema = v.strictObject({
  /** Where an editor finds the JSON Schema; the game does not read it. */
  $schema: v.optional(v.pipe(v.string(), v.maxLength(200))),
  format: v.literal(LEVEL_FORMAT),
  version: v.literal(LEVEL_VERSION),
  id: about('The level is called by it in links, replays and on the command line.', Id),
  base: v.optional(about('Id of the level whose ground this is, where it is not its own; its pictures are shown.', Id)),
  title: about('Title, in English and, better, in Arabic.', Name),
  briefing: about('What the player reads first; an empty line begins a paragraph.', Prose),
  /** Date of the first dawn. */
  start: about('Date of the first dawn, as YYYY-MM-DD.', IsoDate),
  cycles: about('Days and nights to play.', Cycle),
  ...gameEntries,
  ...groundEntries,
  ...forcesEntries,
});

/** A level as its file has it; positions are [column, row]. */
export type Level = v.InferOutput<typeof LevelSchema>;

/** The keys that the cutter writes and that come out equal when the ground is cut again. */
export const GROUND_KEYS = Object.keys(groundEntries) as readonly (keyof typeof groundEntries)[];
