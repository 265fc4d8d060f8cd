// Names of ground and road by the codes of a tile's bytes. The codes are the simulation's, of which the panels take
// nothing but types; the types hold both lists to its own.

import type { ROADS, TERRAINS } from '../../sim/index.ts';

export const TERRAIN_KEYS: typeof TERRAINS = [
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
];

export const ROAD_KEYS: typeof ROADS = ['none', 'track', 'secondary', 'primary', 'motorway'];
