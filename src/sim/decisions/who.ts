// Whom a decision or an event is about: the nearest unit, the largest company, the nearest settlement.

import { distanceKm } from '../map/grid.ts';
import type { Tile, UnitKind } from '../scenario.ts';
import type { GameState, Unit } from '../state.ts';

/** The nearest unit of these kinds with at least 20 men that is not leaving, or null. */
export function nearestUnit(state: GameState, tile: Tile, kinds: readonly UnitKind[]): Unit | null {
  const { ground } = state.scenario.board;
  let best: Unit | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const unit of state.units) {
    if (!kinds.includes(unit.kind) || unit.men < 20 || unit.stallsUntil >= 0) continue;
    const km = distanceKm(ground, unit.tile, tile);
    if (km < least) {
      least = km;
      best = unit;
    }
  }
  return best;
}

/** The company with most men of these kinds, its crews counted, or null. */
export function largestUnit(state: GameState, kinds: readonly UnitKind[]): Unit | null {
  let best: Unit | null = null;
  for (const unit of state.units) {
    if (!kinds.includes(unit.kind) || unit.stallsUntil >= 0) continue;
    if (!best || unit.menAtFull > best.menAtFull) best = unit;
  }
  return best;
}

/** Index of the largest city or town, or of the first settlement; -1 on a board without any. */
export function mainTown(state: GameState): number {
  const { settlements } = state.scenario.board;
  let best = settlements.length > 0 ? 0 : -1;
  settlements.forEach((s, i) => {
    if (s.people > settlements[best].people) best = i;
  });
  return best;
}

/** The settlement a decision names, as an index; -1 if it names none. */
export function townOf(state: GameState, id: string | number | undefined): number {
  return state.scenario.board.settlements.findIndex((s) => s.id === id);
}
