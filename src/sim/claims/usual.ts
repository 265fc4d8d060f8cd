// The claims of a game: the level's own, or six that fit its board, chosen by the seed; and who is right in each.

import { draw } from '../random.ts';
import { type Claim, CLAIM_KINDS } from '../scenario.ts';
import type { GameState } from '../state.ts';
import { actorOf } from '../rules/hour.ts';
import { CLAIMS } from './index.ts';

/** Pairs a level holds (RULES). */
const CLAIMS_A_GAME = 6;
const EVEN_PERCENT = 50;

/** Draws the claims and works what is different from the start. For newGame, once cells and towns are there. */
export function beginClaims(state: GameState): void {
  const claims = state.scenario.claims ?? usualClaims(state);
  state.claims = claims.map(({ id, kind, place, percent }) => ({
    id,
    kind,
    place,
    officialsRight: 100 * draw(state.keys, 'claim', actorOf(id), 0) < (percent ?? EVEN_PERCENT),
    judged: null,
  }));
  for (const claim of state.claims) CLAIMS[claim.kind].begins?.(state, claim);
}

function usualClaims(state: GameState): Claim[] {
  const fitting = CLAIM_KINDS.flatMap((kind, i) => {
    const place = CLAIMS[kind].fits(state.scenario);
    return place === false ? [] : [{ id: kind, kind, place, rank: draw(state.keys, 'claim', i, 0, 1), order: i }];
  });
  const chosen = fitting.sort((a, b) => a.rank - b.rank || a.order - b.order).slice(0, CLAIMS_A_GAME);
  return chosen.sort((a, b) => a.order - b.order).map(({ id, kind, place }) => ({ id, kind, place }));
}
