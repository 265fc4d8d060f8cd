// Where symbols stand when there is no room for all at their own places: each unit in turn takes the nearest place
// around its own where it covers least of what is there. The same units at the same places come out the same. Pure.

import type { Rect } from '../declutter.ts';

export interface Standing {
  readonly id: string;
  /** CSS pixels on the screen. */
  readonly x: number;
  readonly y: number;
  /** What the symbol covers about its place: its frame, then its name. */
  readonly covers: readonly Rect[];
}

export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** Rings of places to try, CSS pixels before `size`, and how many on each. */
const RINGS = [12, 22, 32, 42, 52, 62] as const;
const SPOTS = 16;
/** Square pixels covered that a unit would rather walk a pixel than cover. */
const AREA_PER_PIXEL = 7;

const TRIES: readonly Offset[] = [
  { dx: 0, dy: 0 },
  ...RINGS.flatMap((r) =>
    Array.from({ length: SPOTS }, (_, i) => ({
      dx: Math.round(Math.cos((i * 2 * Math.PI) / SPOTS) * r),
      dy: Math.round(Math.sin((i * 2 * Math.PI) / SPOTS) * r * 0.9),
    })),
  ),
];

/** Offsets by id; `under`: dots, structures and names that units should leave free, CSS pixels on the screen. */
export function arrange(units: readonly Standing[], under: readonly Rect[], size: number): Map<string, Offset> {
  const taken: Rect[] = [...under];
  const offsets = new Map<string, Offset>();
  for (const unit of units) {
    const near = taken.filter((rect) => Math.abs(rect.x - unit.x) < 260 && Math.abs(rect.y - unit.y) < 220);
    let best: { offset: Offset; cost: number } | null = null;
    for (const { dx, dy } of TRIES) {
      const offset = { dx: Math.round(dx * size), dy: Math.round(dy * size) };
      const way = Math.hypot(offset.dx, offset.dy);
      if (best && way >= best.cost) break;
      let area = 0;
      for (const cover of unit.covers) {
        const x = unit.x + offset.dx + cover.x;
        const y = unit.y + offset.dy + cover.y;
        for (const rect of near) {
          const w = Math.min(x + cover.w, rect.x + rect.w) - Math.max(x, rect.x);
          const h = Math.min(y + cover.h, rect.y + rect.h) - Math.max(y, rect.y);
          if (w > 0 && h > 0) area += w * h;
        }
      }
      const cost = way + area / AREA_PER_PIXEL;
      if (!best || cost < best.cost) best = { offset, cost };
    }
    if (!best) continue;
    offsets.set(unit.id, best.offset);
    for (const cover of unit.covers) {
      taken.push({ ...cover, x: unit.x + best.offset.dx + cover.x, y: unit.y + best.offset.dy + cover.y });
    }
  }
  return offsets;
}
