// The small shapes every part of the level file is made of: ids, texts, positions, numbers with bounds.

import * as v from 'valibot';

/** The most tiles a level may have; routes and sight keep a byte or two for each. */
export const MAX_TILES = 65_536;
/** The longest side of a map, in tiles. */
export const MAX_SIDE = 512;

export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const percent = whole(0, 100);

/** The schema with a sentence for whoever writes the file: editors show it while it is written. */
export const about = <T extends v.GenericSchema>(description: string, schema: T) =>
  v.pipe(schema, v.description(description));

/** Lower case, digits and hyphens; names that every JavaScript object has are refused. */
export const Id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(64),
  v.regex(/^(?!constructor$|prototype$)[a-z0-9][a-z0-9-]*$/),
);

// Control characters and marks that turn the direction of text round could make a name lie about itself.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const PLAIN = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/;
const words = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most), v.regex(PLAIN));
const local = (most: number) => v.strictObject({ en: words(most), ar: v.optional(words(most)) });
export const Name = local(80);
export const Prose = local(4000);
export const Sentence = local(400);

/** A tile as [column, row] from the north-west corner, from 0. */
export const At = about(
  'A tile as [column, row] from the north-west corner, counted from 0.',
  v.strictTuple([whole(0, MAX_SIDE - 1), whole(0, MAX_SIDE - 1)]),
);

const coordinate = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_SIDE));
/** A point in tile units, [east, south] from the north-west corner of the map, two decimals. */
export const Point = v.strictTuple([coordinate, coordinate]);
export const Path = v.pipe(v.array(Point), v.minLength(2), v.maxLength(20_000));

/** A day as YYYY-MM-DD. */
export const IsoDate = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.isoDate());

/** A cycle of the level, from 1: one day and the night after it. */
export const Cycle = whole(1, 365);

/** Territory or country as one of the map's own ids. */
export const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));
