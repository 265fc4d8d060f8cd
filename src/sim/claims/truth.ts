// What is so, for the rules that a claim bears on. The truth of a claim is read here and nowhere else.

import type { ClaimKind } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { ClaimState } from '../state/happenings.ts';

/** The game's claims of this kind; most games have one or none. */
export function claimsOf(state: GameState, kind: ClaimKind): readonly ClaimState[] {
  return state.claims.filter((c) => c.kind === kind);
}

/** `right` where the officials are right about this place, `wrong` where the residents are, 1 where nobody claims it. */
export function byClaim(
  state: GameState,
  kind: ClaimKind,
  place: string | null,
  right: number,
  wrong: number,
  otherwise = 1,
): number {
  for (const claim of state.claims) {
    if (claim.kind === kind && claim.place === place) return claim.officialsRight ? right : wrong;
  }
  return otherwise;
}
