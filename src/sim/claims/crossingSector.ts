// Nobody crosses there any more / they come over every week. How much of the traffic takes a stretch of the border.

import { distanceKm } from '../map/grid.ts';
import type { GameState } from '../state.ts';
import { claimsOf } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const WITHIN_KM = 20;
const QUIET = 0.35;
const USED = 2.5;

export const crossingSector: ClaimKindRoom = {
  fits: ({ board }) => {
    const syrian = board.borders.filter((e) => e.country === 'syria');
    return syrian[Math.floor(syrian.length / 3)]?.id ?? false;
  },
};

/** Factor on the chance that a border edge is chosen to cross, by its index. */
export function crossingFactor(state: GameState): (edge: number) => number {
  const claims = claimsOf(state, 'crossingSector');
  if (claims.length === 0) return () => 1;
  const { borders, ground } = state.scenario.board;
  return (index) => {
    let factor = 1;
    for (const { officialsRight, place } of claims) {
      const edge = borders.find((e) => e.id === place);
      if (edge && distanceKm(ground, edge.tile, borders[index].tile) <= WITHIN_KM)
        factor *= officialsRight ? QUIET : USED;
    }
    return factor;
  };
}
