// The cutter on boxes that nobody chose by hand.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, thin } from '../../src/level/cut/clip.ts';
import { cutLevel } from '../../src/level/cut/index.ts';
import { formatLevel, parseLevel, toScenario } from '../../src/level/index.ts';
import { geo } from './geo.ts';

const request = {
  bbox: [42.2, 33.4, 43.2, 34.2] as [number, number, number, number],
  kmPerTile: 2,
  id: 'hit',
  startDate: '2018-10-22',
  cycles: 12,
};

describe('a bare cut', () => {
  test('any box with some of Anbar in it is a level in canonical form, with units, enemy and goals', () => {
    const box = fc.record({
      west: fc.double({ min: 38.6, max: 43.5, noNaN: true }),
      south: fc.double({ min: 31, max: 34.4, noNaN: true }),
      width: fc.double({ min: 0.5, max: 1.4, noNaN: true }),
      height: fc.double({ min: 0.5, max: 1.2, noNaN: true }),
      kmPerTile: fc.constantFrom(1.5, 2, 3, 5),
    });
    fc.assert(
      fc.property(box, ({ west, south, width, height, kmPerTile }) => {
        const bbox: [number, number, number, number] = [west, south, Math.min(45, west + width), south + height];
        const cut = cutLevel({ ...request, bbox, kmPerTile }, geo);
        if (!cut.ok) {
          expect(['cutNoHome', 'cutTooSmall']).toContain(cut.code);
          return;
        }
        const text = formatLevel(cut.level);
        const parsed = parseLevel(text);
        expect(parsed.ok ? [] : parsed.faults).toEqual([]);
        if (!parsed.ok) return;
        expect(parsed.warnings.filter((w) => w.code === 'missingEdges')).toEqual([]);
        expect(formatLevel(parsed.level)).toBe(text);
        expect(parsed.level.units.length).toBeGreaterThan(1);
        expect(parsed.level.hidden.draws[0].cells).toBeGreaterThan(1);
        expect(parsed.level.goals).toHaveLength(parsed.level.settlements.length > 0 ? 3 : 1);
        toScenario(parsed.level);
      }),
      { numRuns: 12 },
    );
  });

  test('is the same each time', () => {
    const [a, b] = [cutLevel(request, geo), cutLevel(request, geo)];
    expect(a).toEqual(b);
  });

  test('shows the same ground at 2 and at 5 km: heights agree, and the river runs through the same places', () => {
    const fine = cutLevel({ ...request, kmPerTile: 2 }, geo);
    const rough = cutLevel({ ...request, kmPerTile: 5 }, geo);
    if (!fine.ok || !rough.ok) throw new Error('no cut');
    const mean = (rows: readonly (readonly number[])[]): number => {
      const all = rows.flat();
      return all.reduce((a, b) => a + b, 0) / all.length;
    };
    expect(Math.abs(mean(fine.level.elevation) - mean(rough.level.elevation))).toBeLessThan(5);
    expect(fine.level.settlements.map((s) => s.id)).toEqual(rough.level.settlements.map((s) => s.id));
  });

  test.each([
    ['cutBox', { bbox: [43, 33, 42, 34] }],
    ['cutBox', { bbox: [Number.NaN, 33, 42, 34] }],
    ['cutBeyond', { bbox: [1, 2, 3, 4] }],
    ['cutTile', { kmPerTile: 0 }],
    ['cutTile', { kmPerTile: Number.NaN }],
    ['cutTooLarge', { bbox: [38, 30, 45, 37], kmPerTile: 1 }],
    ['cutTooSmall', { bbox: [42.2, 33.4, 42.3, 33.5] }],
    ['cutNoHome', { bbox: [44.4, 36, 44.9, 36.5] }],
    ['cutDate', { startDate: '2018-02-30' }],
    ['cutDate', { cycles: 0 }],
  ])('is refused: %s', (code, change) => {
    const cut = cutLevel({ ...request, ...(change as Partial<typeof request>) }, geo);
    expect(cut.ok ? 'ok' : cut.code).toBe(code);
  });
});

describe('lines', () => {
  test('are cut off at the edge of the map, piece by piece', () => {
    const pieces = clipLine(
      [
        [-1, 1],
        [5, 1],
        [5, 9],
        [2, 9],
        [2, 2],
      ],
      4,
      4,
    );
    expect(pieces).toEqual([
      [
        [0, 1],
        [4, 1],
      ],
      [
        [2, 4],
        [2, 2],
      ],
    ]);
  });

  test('lose points that a straight line would do without', () => {
    expect(
      thin([
        [0, 0],
        [1, 0.01],
        [2, 0],
        [2, 2],
      ]),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });
});
