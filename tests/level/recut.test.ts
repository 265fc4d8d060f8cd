// Cutting an authored level again: what is kept, what moves with the map, what is refused.

import { expect, test } from 'vitest';
import { recutLevel } from '../../src/level/cut/recut.ts';
import { checkLevel, type Level } from '../../src/level/index.ts';
import { geo, shipped } from './geo.ts';

const level = shipped('al-qaim');

function recut(before: Level, change: Parameters<typeof recutLevel>[2] = {}) {
  const result = recutLevel(before, geo, change);
  if (!result.ok) throw new Error(result.code);
  return result;
}

const own: Level = {
  ...level,
  settlements: [
    ...level.settlements,
    { ...level.settlements[5], id: 'new-wells', name: { en: 'New Wells', ar: 'الآبار الجديدة' }, at: [45, 30] },
  ],
  sites: [...level.sites, { id: 'airstrip', kind: 'airbase', name: { en: 'Airstrip' }, at: [30, 28] }],
};

test("settlements and sites of the level's own stay where they are, and are named", () => {
  const { level: again, notes } = recut(own);
  expect(again).toEqual(own);
  expect(notes).toEqual([
    { code: 'recutKept', params: { list: 'sites', id: 'airstrip' } },
    { code: 'recutKept', params: { list: 'settlements', id: 'new-wells' } },
  ]);
});

test('in a box shifted by whole tiles everything keeps its place on the ground', () => {
  // About 5 tiles of 2 km west and 5 north; the middle latitude shifts the columns by a hair.
  const [w, s, e, n] = level.bbox;
  const { level: again } = recut(own, { bbox: [w - 0.1088, s + 0.09, e - 0.1088, n + 0.09] });
  const shift = (at: readonly number[], was: readonly number[]) => [at[0] - was[0], at[1] - was[1]];
  for (const unit of again.units) {
    const [dx, dy] = shift(unit.at, level.units.find((u) => u.id === unit.id)?.at ?? []);
    expect([Math.abs(dx - 5) <= 1, Math.abs(dy - 5) <= 1]).toEqual([true, true]);
  }
  const wells = again.settlements.find((x) => x.id === 'new-wells');
  expect(shift(wells?.at ?? [], [45, 30]).map((d) => Math.abs(d - 5) <= 1)).toEqual([true, true]);
  const metres = (l: Level) =>
    l.fence.reduce((sum, f) => sum + (l.borders.find((b) => b.id === f.edge)?.lengthM ?? 0), 0);
  expect(Math.abs(metres(again) / metres(level) - 1)).toBeLessThan(0.2);
  expect(checkLevel(again).filter((f) => f.severity === 'error')).toEqual([]);
});

test('what lies outside the new box is left out and named, and nothing refers to it', () => {
  const { level: again, notes } = recut(level, { bbox: [40.7, 33.9, 41.6, 34.7] });
  const lost = notes.filter((n) => n.code === 'recutLost').map((n) => n.params.id);
  expect(lost).toContain('army-c');
  expect(lost).toContain('drone-1');
  expect(checkLevel(again).filter((f) => f.severity === 'error')).toEqual([]);
});

test('a box that was changed in the file alone is refused', () => {
  const [w, s, e, n] = level.bbox;
  for (const bbox of [
    [w, s, e - 0.2, n],
    [w - 0.2, s, e - 0.2, n],
  ] as const) {
    const result = recutLevel({ ...level, bbox: [...bbox] }, geo);
    expect(result.ok ? 'ok' : result.code).toBe('recutMoved');
  }
});
