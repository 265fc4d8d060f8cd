// The terrain and road codes as the view reads them off the ground's bytes. The types tie them to the simulation's
// own lists, so that the two cannot part without a compile error; the view takes nothing but types from there.

import type { ROADS, TERRAINS, Terrain } from '../../sim/index.ts';

const ORDER: typeof TERRAINS = [
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
const ROAD_ORDER: typeof ROADS = ['none', 'track', 'secondary', 'primary', 'motorway'];

export function terrainOf(code: number): Terrain {
  return ORDER[code] ?? 'gravel';
}

export const TOWN = ORDER.indexOf('town');
export const LAKE = ORDER.indexOf('lake');
export const RIVER = ORDER.indexOf('river');
export const PRIMARY = ROAD_ORDER.indexOf('primary');
