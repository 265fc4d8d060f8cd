// Smooth patches that depend on the place alone, so that a sector shows the same ground as the province. Whole-number
// mixing, the same in every engine.

import { mix } from '../../shared/hash.ts';
import type { LonLat } from './geodata.ts';

const at = (x: number, y: number, salt: number): number =>
  mix(Math.imul(x, 0x27d4eb2d) ^ Math.imul(y, 0x165667b1) ^ Math.imul(salt, 0x9e3779b1)) / 0x1_0000_0000;

const smooth = (t: number): number => t * t * (3 - 2 * t);

/** 0 to 1, varying over about `km` kilometres; different salts are unrelated. */
export function noise([lon, lat]: LonLat, km: number, salt: number): number {
  const x = (lon * 93) / km;
  const y = (lat * 111) / km;
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const u = smooth(x - x0);
  const v = smooth(y - y0);
  const top = at(x0, y0, salt) * (1 - u) + at(x0 + 1, y0, salt) * u;
  const low = at(x0, y0 + 1, salt) * (1 - u) + at(x0 + 1, y0 + 1, salt) * u;
  return top * (1 - v) + low * v;
}

/** Patches with finer edges: three octaves, 0 to 1, mean about a half. */
export function patches(at: LonLat, km: number, salt: number): number {
  return (4 * noise(at, km, salt) + 2 * noise(at, km / 2.1, salt + 1) + noise(at, km / 4.3, salt + 2)) / 7;
}
