// Places a claim can be about where the level names none.

import type { Scenario, Settlement, SettlementKind, UnitKind } from '../scenario.ts';

/** The n-th largest settlement of these kinds, from 0, or false. */
export function settlementBySize(
  { board }: Scenario,
  kinds: readonly SettlementKind[],
  nth: number,
): Settlement['id'] | false {
  const fitting = board.settlements.filter((s) => kinds.includes(s.kind));
  const sorted = fitting.sort((a, b) => b.people - a.people || a.tile - b.tile);
  return sorted[Math.min(nth, sorted.length - 1)]?.id ?? false;
}

export function firstUnit({ units }: Scenario, kind: UnitKind): string | false {
  return units.find((u) => u.kind === kind)?.id ?? false;
}
