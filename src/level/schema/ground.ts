// The part of the level file that the cutter writes: the map's size, its tiles, lines, borders, people and places,
// and the almanac. What is authored is in forces.ts; level.ts puts both together.

import * as v from 'valibot';
import { TERRAIN_LETTERS, TERRAINS } from '../../sim/index.ts';
import { At, Id, IsoDate, list, MAX_SIDE, Name, Path, percent, whole } from './base.ts';

const LETTERS = TERRAINS.map((t) => TERRAIN_LETTERS[t]).join('');
const mapRow = (form: RegExp) => v.pipe(v.string(), v.maxLength(MAX_SIDE), v.regex(form));

/** West, south, east, north in degrees. */
export const Bbox = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
]);

export const Territory = v.strictObject({
  /** The letter it has in the rows of `territory`. */
  letter: v.pipe(v.string(), v.regex(/^[A-Za-z]$/)),
  id: Id,
  name: Name,
  kind: v.picklist(['home', 'neighbour', 'abroad']),
  country: Id,
});

export const MapLine = v.strictObject({
  kind: v.picklist(['river', 'wadi', 'motorway', 'primary', 'secondary', 'track', 'rail', 'border', 'province']),
  name: v.optional(Name),
  ref: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(16), v.regex(/^[\w .-]+$/))),
  points: Path,
});

/** One side of a home tile with a tile abroad beyond it. */
export const BorderEdge = v.strictObject({
  id: Id,
  at: At,
  side: v.picklist(['n', 'e', 's', 'w']),
  country: Id,
  lengthM: whole(1, 1_000_000),
  path: Path,
});

const PlaceKind = v.picklist(['city', 'town', 'village', 'camp']);

export const Settlement = v.strictObject({
  id: Id,
  name: Name,
  kind: PlaceKind,
  at: At,
  people: whole(1, 20_000_000),
  real: v.boolean(),
  phones: percent,
  trust: percent,
  fearOfIsil: percent,
  fearOfForces: percent,
});

export const Place = v.strictObject({ name: Name, kind: PlaceKind, at: At });

export const Site = v.strictObject({
  id: Id,
  kind: v.picklist(['airbase', 'crossing', 'dam', 'field', 'garrison']),
  name: Name,
  at: At,
});

const minute = whole(0, 1439);
export const AlmanacDay = v.strictObject({
  date: IsoDate,
  sunrise: minute,
  sunset: minute,
  moonLit: percent,
  moonrise: v.nullable(minute),
  moonset: v.nullable(minute),
});

export const groundEntries = {
  bbox: Bbox,
  kmPerTile: v.pipe(v.number(), v.minValue(0.5), v.maxValue(20)),
  cols: whole(4, MAX_SIDE),
  rows: whole(4, MAX_SIDE),
  /** What the letters of `terrain` mean: the same in every level of this version, here for the reader. */
  legend: v.strictObject(
    Object.fromEntries(TERRAINS.map((t) => [TERRAIN_LETTERS[t], v.literal(t)])) as Record<
      string,
      v.LiteralSchema<string, undefined>
    >,
  ),
  territories: v.pipe(list(Territory, 52), v.minLength(1)),
  terrain: list(mapRow(new RegExp(`^[${LETTERS}]*$`)), MAX_SIDE),
  territory: list(mapRow(/^[A-Za-z]*$/), MAX_SIDE),
  elevation: list(list(whole(-500, 9000), MAX_SIDE), MAX_SIDE),
  lines: list(MapLine, 2000),
  borders: list(BorderEdge, 4000),
  settlements: list(Settlement, 500),
  places: list(Place, 500),
  sites: list(Site, 300),
  almanac: list(AlmanacDay, 400),
} as const;
