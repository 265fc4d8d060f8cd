// The tile that a target slot's value points to.

import type { Frame } from '../../sim/index.ts';

/** `tile:<number>` or `lead:<id>`; null for nothing, or a lead that has gone. */
export function leadTile(target: string | undefined, frame: Frame): number | null {
  if (!target) return null;
  if (target.startsWith('tile:')) return Number(target.slice('tile:'.length));
  const id = target.slice('lead:'.length);
  return frame.leads.find((lead) => lead.id === id)?.tile ?? null;
}
