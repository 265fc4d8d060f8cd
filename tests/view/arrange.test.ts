// Units that share a place stand apart, near their own, and the same each time.

import { describe, expect, it } from 'vitest';
import { touches } from '../../src/view/declutter.ts';
import { arrange } from '../../src/view/pieces/arrange.ts';

const covers = [
  { x: -22, y: -20, w: 44, h: 41 },
  { x: -35, y: 21, w: 70, h: 13 },
];

describe('arrange', () => {
  it('leaves a lone unit where it is', () => {
    expect(arrange([{ id: 'a', x: 100, y: 100, covers }], [], 1).get('a')).toEqual({ dx: 0, dy: 0 });
  });

  it('keeps frames apart when three share a tile', () => {
    const units = ['a', 'b', 'c'].map((id) => ({ id, x: 300, y: 300, covers }));
    const offsets = arrange(units, [], 1);
    const frames = units.map(({ id, x, y }) => {
      const offset = offsets.get(id) ?? { dx: 0, dy: 0 };
      return { ...covers[0], x: x + offset.dx + covers[0].x, y: y + offset.dy + covers[0].y };
    });
    frames.forEach((a, i) => {
      for (const b of frames.slice(i + 1)) expect(touches(a, b)).toBe(false);
    });
  });

  it('steps off the dot of a town', () => {
    const dot = { x: 92, y: 92, w: 16, h: 16 };
    const { dx, dy } = arrange([{ id: 'a', x: 100, y: 100, covers: [covers[0]] }], [dot], 1).get('a') ?? {
      dx: 0,
      dy: 0,
    };
    expect(touches({ ...covers[0], x: 100 + dx + covers[0].x, y: 100 + dy + covers[0].y }, dot)).toBe(false);
  });

  it('comes out the same twice', () => {
    const units = Array.from({ length: 9 }, (_, i) => ({ id: `u${i}`, x: 200 + (i % 3) * 10, y: 200, covers }));
    expect([...arrange(units, [], 0.82)]).toEqual([...arrange(units, [], 0.82)]);
  });
});
