// Names of ground and road by the codes of a tile's bytes. The codes are the simulation's; a test holds the two
// lists equal.

import type { Road, Terrain } from '../../sim/index.ts';

export const TERRAIN_KEYS: readonly Terrain[] = [
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

export const ROAD_KEYS: readonly Road[] = ['none', 'track', 'secondary', 'primary', 'motorway'];
