// How well claims were judged: the Brier score, the mean square of chance given less what was so. 0 is perfect, 0.25 is
// what saying 50% to everything earns, 1 is being sure and wrong throughout.

import type { ClaimScore, ClaimView } from '../frame/happenings.ts';

/** The score of a game that is over; null before, and where there were no claims. */
export function claimScore(claims: readonly ClaimView[]): ClaimScore | null {
  if (claims.length === 0 || claims.some((c) => c.officialsRight === null)) return null;
  let sum = 0;
  for (const { judged, officialsRight } of claims) {
    const miss = (judged ?? 50) - (officialsRight ? 100 : 0);
    sum += miss * miss;
  }
  return {
    brier: Math.round(sum / claims.length / 10),
    judged: claims.filter((c) => c.judged !== null).length,
    claims: claims.length,
  };
}
