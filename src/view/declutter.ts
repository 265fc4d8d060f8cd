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
  /** Shown in its first place even if it touches something soft. */
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
      (c.must ? (c.places.find((p) => free(p, taken)) ?? undefined) : undefined);
    if (!place) continue;
    taken.push(place);
    placed.push({ item: c.item, place });
  }
  return placed;
}
