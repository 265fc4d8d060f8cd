// Where symbols stand when there is no room for all at their own places: units push each other aside, and away from
// the dots and structures beneath them, as little as needed. The same units at the same places come out the same.
// Pure.

export interface Standing {
  readonly id: string;
  /** CSS pixels on the screen. */
  readonly x: number;
  readonly y: number;
}

export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/** Room a unit takes with its bars and name, and what a dot or structure under it needs left free. */
const WIDE = 47;
const HIGH = 45;
const NAME_HIGH = 12;
const UNDER = 13;
const ROUNDS = 60;

/** Offsets by id; `size` scales the distances as it does the symbols; `named`: room for names beneath. */
export function arrange(
  units: readonly Standing[],
  under: readonly { readonly x: number; readonly y: number; readonly r?: number }[],
  size: number,
  named: boolean,
): Map<string, Offset> {
  const wide = WIDE * size;
  const high = (HIGH + (named ? NAME_HIGH : 0)) * size;
  const at = units.map((unit, i) => ({
    // A hair's breadth apart, so that two on one spot know which way to go.
    x: unit.x + ((i % 3) - 1) * 0.6,
    y: unit.y + (i % 2 === 0 ? -0.3 : 0.3),
    home: unit,
  }));
  for (let round = 0; round < ROUNDS; round++) {
    let still = true;
    for (let i = 0; i < at.length; i++) {
      for (let j = i + 1; j < at.length; j++) {
        const a = at[i];
        const b = at[j];
        const ox = wide - Math.abs(a.x - b.x);
        const oy = high - Math.abs(a.y - b.y);
        if (ox <= 0 || oy <= 0) continue;
        still = false;
        if (ox / wide < oy / high) {
          const push = (a.x <= b.x ? -ox : ox) / 2;
          a.x += push;
          b.x -= push;
        } else {
          const push = (a.y <= b.y ? -oy : oy) / 2;
          a.y += push;
          b.y -= push;
        }
      }
      const a = at[i];
      for (const dot of under) {
        const r = (dot.r ?? UNDER) * size;
        const ox = wide / 2 + r - Math.abs(a.x - dot.x);
        const oy = high / 2 + r - Math.abs(a.y - dot.y);
        if (ox <= 0 || oy <= 0) continue;
        still = false;
        // Up or down before aside: the name of a place usually stands beside it.
        if (oy <= ox) a.y += (a.y <= dot.y ? -oy : oy) * 0.6;
        else a.x += (a.x <= dot.x ? -ox : ox) * 0.6;
      }
    }
    if (still) break;
  }
  return new Map(
    at.map(({ x, y, home }) => [home.id, { dx: Math.round(x - home.x), dy: Math.round(y - home.y) }] as const),
  );
}
