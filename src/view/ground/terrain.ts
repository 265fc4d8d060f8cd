// The terrain codes as the view reads them off the ground's bytes. The terrain list is the relief baker's, tied
// by its type to the simulation's own; the view takes nothing but types from there.

import type { Terrain } from '../../sim/index.ts';
import { CLASSES } from '../relief/input.ts';

export function terrainOf(code: number): Terrain {
  return CLASSES[code] ?? 'gravel';
}

export const TOWN = CLASSES.indexOf('town');
export const LAKE = CLASSES.indexOf('lake');
