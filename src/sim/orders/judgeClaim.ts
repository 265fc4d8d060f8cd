// Judge a claim: say how likely it is that the officials are right. Takes no staff, changes nothing in the province,
// and can be given in any pause and as often as one likes; what was said last counts (claims/score.ts).

import { no, type OrderRoom } from './room.ts';

export const judgeClaim: OrderRoom<'judgeClaim'> = {
  staff: 0,
  reaction: true,
  free: true,
  refuse(frame, { claim: id, percent }) {
    if (!frame.claims.some((c) => c.id === id)) return no('unknownClaim');
    return Number.isInteger(percent) && percent >= 0 && percent <= 100 ? null : no('notAPercentage');
  },
  preview: () => ({ staff: 0, doneIn: 0 }),
  apply(state, { claim: id, percent }) {
    const claim = state.claims.find((c) => c.id === id);
    if (claim) claim.judged = percent;
  },
};
