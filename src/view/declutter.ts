// Which labels are shown and where: the most important first, each at the first of its places where it touches
// nothing that is already there. Pure.

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Candidate<T> {
  readonly item: T;
  /** Lower comes first. */
  readonly rank: number;
  /** Where it may stand, best first. */
  readonly places: readonly Rect[];
  /** Shown even where it touches something soft, there where it touches least. */
  readonly must: boolean;
}

export interface Placed<T> {
  readonly item: T;
  readonly place: Rect;
}

export function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y;
}

/** `hard` things are never covered by a label, `soft` ones only by labels that must be shown. */
export function declutter<T>(
  candidates: readonly Candidate<T>[],
  hard: readonly Rect[],
  soft: readonly Rect[],
): Placed<T>[] {
  const taken: Rect[] = [...hard];
  const placed: Placed<T>[] = [];
  const free = (place: Rect, minded: readonly Rect[]) => !minded.some((rect) => touches(rect, place));
  const order = candidates.map((c, i) => ({ c, i })).sort((a, b) => a.c.rank - b.c.rank || a.i - b.i);
  for (const { c } of order) {
    const place =
      c.places.find((p) => free(p, taken) && free(p, soft)) ??
      (c.must
        ? least(
            c.places.filter((p) => free(p, taken)),
            soft,
          )
        : undefined);
    if (!place) continue;
    taken.push(place);
    placed.push({ item: c.item, place });
  }
  return placed;
}

/** The place that covers least of what it should leave free. */
function least(places: readonly Rect[], soft: readonly Rect[]): Rect | undefined {
  let best: { place: Rect; area: number } | undefined;
  for (const place of places) {
    let area = 0;
    for (const rect of soft) {
      const w = Math.min(place.x + place.w, rect.x + rect.w) - Math.max(place.x, rect.x);
      const h = Math.min(place.y + place.h, rect.y + rect.h) - Math.max(place.y, rect.y);
      if (w > 0 && h > 0) area += w * h;
    }
    if (!best || area < best.area) best = { place, area };
  }
  return best?.place;
}
