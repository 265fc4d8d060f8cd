// Ids that are used twice, and references to what is not there.

import { error, type Fault } from '../faults.ts';
import type { Level } from '../schema/level.ts';

const LISTS = ['territories', 'borders', 'settlements', 'sites', 'units', 'structures', 'assets'] as const;

export function checkIds(level: Level): Fault[] {
  const faults: Fault[] = [];
  const ids = new Map<string, Set<string>>();
  for (const key of LISTS) {
    const seen = new Set<string>();
    (level[key] as readonly { readonly id: string }[]).forEach(({ id }, i) => {
      if (seen.has(id)) faults.push(error(`${key}[${i}].id`, 'duplicateId', { id }));
      seen.add(id);
    });
    ids.set(key, seen);
  }
  const letters = new Set<string>();
  level.territories.forEach(({ letter }, i) => {
    if (letters.has(letter)) faults.push(error(`territories[${i}].letter`, 'duplicateId', { id: letter }));
    letters.add(letter);
  });
  const refer = (path: string, id: string, among: (typeof LISTS)[number]): boolean => {
    if (ids.get(among)?.has(id)) return true;
    faults.push(error(path, 'noSuchId', { id, among }));
    return false;
  };
  level.structures.forEach((s, i) => {
    if (s.crew !== undefined) refer(`structures[${i}].crew`, s.crew, 'units');
  });
  const fenced = new Set<string>();
  level.fence.forEach((f, i) => {
    refer(`fence[${i}].edge`, f.edge, 'borders');
    if (fenced.has(f.edge)) faults.push(error(`fence[${i}].edge`, 'duplicateId', { id: f.edge }));
    fenced.add(f.edge);
  });
  const airbases = new Set(level.sites.filter((s) => s.kind === 'airbase').map((s) => s.id));
  level.assets.forEach((a, i) => {
    const path = `assets[${i}].base`;
    if (refer(path, a.base, 'sites') && !airbases.has(a.base)) faults.push(error(path, 'notAirbase', { id: a.base }));
  });
  return faults;
}
