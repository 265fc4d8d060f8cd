// The belief map as the player is shown it: what is believed of every tile, with the contacts that were lost drawn to
// where they can be by now.

import type { ContactView } from '../frame.ts';
import { newsOf, ONE_CELL, totalBelief } from '../rules/belief.ts';
import { reachWeights } from '../rules/reach.ts';
import type { GameState } from '../state.ts';

export function pictureOfBelief(state: GameState, contacts: readonly ContactView[]): Int32Array {
  const { belief } = state;
  const { board } = state.scenario;
  const picture = belief.slice();
  const total = totalBelief(state);
  const news = contacts.map(({ hostilePercent, reach }) => {
    let expected = 0;
    for (const t of reach) expected += belief[t] / ONE_CELL;
    return (hostilePercent / 100) * newsOf(expected) * ONE_CELL;
  });
  const taken = news.reduce((sum, n) => sum + n, 0);
  if (taken === 0) return picture;
  const left = total > 0 ? Math.max(0, total - taken) / total : 0;
  for (let t = 0; t < picture.length; t++) picture[t] = Math.floor(picture[t] * left);
  contacts.forEach(({ reach, tile }, i) => {
    const weights = reachWeights(board, tile, reach);
    const all = weights.reduce((sum, w) => sum + w, 0);
    reach.forEach((t, k) => {
      picture[t] += Math.floor((news[i] * weights[k]) / all);
    });
  });
  return picture;
}
