// The road is safe / nobody who can help it drives there. How likely something is laid on the roads near a place.

import { distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { townIndex } from './kind.ts';
import { settlementBySize } from './pick.ts';
import { claimsOf } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const WITHIN_KM = 15;
const SAFE = 0.3;
const DANGEROUS = 2.5;

export const nightRoad: ClaimKindRoom = { fits: (scenario) => settlementBySize(scenario, ['city', 'town'], 2) };

/** Factor on the chance that a stretch of road is chosen to lay something on. */
export function roadFactor(state: GameState): (tile: Tile) => number {
  const claims = claimsOf(state, 'nightRoad');
  if (claims.length === 0) return () => 1;
  const { board } = state.scenario;
  return (tile) => {
    let factor = 1;
    for (const { officialsRight, place } of claims) {
      const town = board.settlements[townIndex(board, place)];
      if (town && distanceKm(board.ground, town.tile, tile) <= WITHIN_KM) factor *= officialsRight ? SAFE : DANGEROUS;
    }
    return factor;
  };
}
