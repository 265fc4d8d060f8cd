// What a kind of claim says of itself; one file a kind beside this one, the table in index.ts. Each is a hidden property
// of the world with two values: as the officials say, or as the residents do. What is said is in src/text/en/claims.ts.

import type { Board, Scenario } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { ClaimState } from '../state/happenings.ts';

export interface ClaimKindRoom {
  /** A place the claim can be about on this board (a unit, settlement or edge id, or null for none); false: none fits. */
  readonly fits: (scenario: Scenario) => string | null | false;
  /** What is different from the first hour; the rest is asked for by the rules (factors.ts). */
  readonly begins?: (state: GameState, claim: ClaimState) => void;
}

/** The index of a settlement by id, -1 where there is none. */
export function townIndex(board: Board, id: string | null): number {
  return board.settlements.findIndex((s) => s.id === id);
}
