// Cuts the ground of an authored level again, after the cutter or the geodata changed, and keeps what was authored:
// everything but the ground, and how the people of a settlement feel.

import { GROUND_KEYS, type Level } from '../schema/level.ts';
import type { GeoData } from './geodata.ts';
import { type CutResult, cutLevel } from './index.ts';

export function recutLevel(level: Level, geo: GeoData): CutResult {
  const { bbox, kmPerTile, id, start, cycles } = level;
  const cut = cutLevel({ bbox, kmPerTile, id, startDate: start, cycles }, geo);
  if (!cut.ok) return cut;
  const ground = Object.fromEntries(GROUND_KEYS.map((key) => [key, cut.level[key]])) as Partial<Level>;
  const settlements = cut.level.settlements.map((s) => {
    const before = level.settlements.find((old) => old.id === s.id);
    if (!before) return s;
    const { phones, trust, fearOfIsil, fearOfForces } = before;
    return { ...s, phones, trust, fearOfIsil, fearOfForces };
  });
  return { ok: true, level: { ...level, ...ground, settlements } };
}
