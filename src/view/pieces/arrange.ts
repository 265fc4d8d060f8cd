// Where units stand when several share a place: side by side about it, and above it where a structure or a town is,
// so that nothing hides anything. Pure.

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

/** Nearer than this they count as one place. */
const NEAR = 24;
const STEP_X = 46;
const STEP_Y = 50;
const LIFT = 34;

/** Offsets by id; `size` scales the distances as it does the symbols. */
export function arrange(
  units: readonly Standing[],
  under: readonly { readonly x: number; readonly y: number }[],
  size: number,
): Map<string, Offset> {
  const groups: { x: number; y: number; ids: string[] }[] = [];
  const at = new Map(units.map((unit) => [unit.id, unit]));
  for (const unit of units) {
    const group = groups.find((g) => Math.hypot(g.x - unit.x, g.y - unit.y) < NEAR * size);
    if (group) group.ids.push(unit.id);
    else groups.push({ x: unit.x, y: unit.y, ids: [unit.id] });
  }
  const offsets = new Map<string, Offset>();
  for (const group of groups) {
    const n = group.ids.length;
    const perRow = n <= 3 ? n : n === 4 ? 2 : 3;
    const rows = Math.ceil(n / perRow);
    const above = under.some((p) => Math.hypot(p.x - group.x, p.y - group.y) < 18 * size);
    group.ids.forEach((id, i) => {
      const row = Math.floor(i / perRow);
      const inRow = Math.min(perRow, n - row * perRow);
      const unit = at.get(id);
      if (!unit) return;
      const x = group.x + ((i % perRow) - (inRow - 1) / 2) * STEP_X * size;
      const y = above
        ? group.y - LIFT * size - (rows - 1 - row) * STEP_Y * size
        : group.y + (row - (rows - 1) / 2) * STEP_Y * size;
      offsets.set(id, { dx: Math.round(x - unit.x), dy: Math.round(y - unit.y) });
    });
  }
  return offsets;
}
