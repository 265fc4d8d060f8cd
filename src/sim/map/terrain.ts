// The ground's vocabulary: terrain, roads, territory. What a step over it costs is in routes.ts, what it
// hides is in land.ts.

/** Terrain classes in the order of their codes (a tile's byte is an index into this list). */
export const TERRAINS = [
  'river',
  'lake',
  'irrigated',
  'town',
  'steppe',
  'gravel',
  'sand',
  'broken',
  'wadi',
  'escarpment',
] as const;
export type Terrain = (typeof TERRAINS)[number];

/** The letter each terrain has in a level file's rows. */
export const TERRAIN_LETTERS: Readonly<Record<Terrain, string>> = {
  river: 'r',
  lake: 'l',
  irrigated: 'i',
  town: 't',
  steppe: 's',
  gravel: 'g',
  sand: 'd',
  broken: 'b',
  wadi: 'w',
  escarpment: 'e',
};

/** Road classes, worst first; a tile's byte is an index into this list. Rail carries trains only. */
export const ROADS = ['none', 'track', 'secondary', 'primary', 'motorway'] as const;
export type Road = (typeof ROADS)[number];

export const TERRAIN_CODE = Object.fromEntries(TERRAINS.map((t, i) => [t, i])) as Record<Terrain, number>;
export const ROAD_CODE = Object.fromEntries(ROADS.map((r, i) => [r, i])) as Record<Road, number>;
