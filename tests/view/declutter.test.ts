// Labels: the important first, none upon another.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declutter, touches } from '../../src/view/declutter.ts';

const rect = (x: number, y: number, w = 10, h = 4) => ({ x, y, w, h });

describe('declutter', () => {
  it('gives the place to the more important', () => {
    const shown = declutter(
      [
        { item: 'village', rank: 4, must: false, places: [rect(0, 0)] },
        { item: 'city', rank: 0, must: true, places: [rect(2, 0)] },
      ],
      [],
      [],
    );
    expect(shown.map((label) => label.item)).toEqual(['city']);
  });

  it('moves to the next place when the first is taken', () => {
    const shown = declutter([{ item: 'a', rank: 0, must: false, places: [rect(0, 0), rect(0, 20)] }], [rect(5, 1)], []);
    expect(shown[0].place.y).toBe(20);
  });

  it('shows what must be shown where it covers least', () => {
    const places = [rect(0, 0), rect(8, 0)];
    const shown = declutter([{ item: 'city', rank: 0, must: true, places }], [], [rect(0, 0, 12, 4)]);
    expect(shown[0].place).toEqual(places[1]);
  });

  it('never lets two labels touch, nor cover what is hard', () => {
    const rects = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      w: fc.integer({ min: 1, max: 20 }),
      h: fc.integer({ min: 1, max: 8 }),
    });
    const labels = fc.array(
      fc.record({
        item: fc.constant('x'),
        rank: fc.integer({ min: 0, max: 5 }),
        must: fc.boolean(),
        places: fc.array(rects, { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(labels, fc.array(rects, { maxLength: 5 }), fc.array(rects, { maxLength: 5 }), (list, hard, soft) => {
        const shown = declutter(list, hard, soft).map((label) => label.place);
        shown.forEach((a, i) => {
          expect(hard.some((b) => touches(a, b))).toBe(false);
          expect(shown.slice(i + 1).some((b) => touches(a, b))).toBe(false);
        });
      }),
    );
  });
});
