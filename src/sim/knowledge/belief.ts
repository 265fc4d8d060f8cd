// The belief map as the player is shown it: what is believed of every tile, with the contacts that were lost drawn to
// where they can be by now.

import { landOf } from '../map/land.ts';
import type { ContactView } from '../frame.ts';
import { ONE_CELL, totalBelief } from '../rules/belief.ts';
import type { GameState } from '../state.ts';

export function pictureOfBelief(state: GameState, contacts: readonly ContactView[]): Int32Array {
  const land = landOf(state.scenario.board);
  const picture = state.belief.slice();
  const total = totalBelief(state);
  let taken = 0;
  for (const c of contacts) taken += (c.hostilePercent / 100) * ONE_CELL;
  if (taken === 0) return picture;
  const left = total > 0 ? Math.max(0, total - taken) / total : 0;
  for (let t = 0; t < picture.length; t++) picture[t] = Math.floor(picture[t] * left);
  for (const c of contacts) {
    let weights = 0;
    for (const t of c.reach) weights += 5 + land.hides[t];
    if (weights === 0) continue;
    for (const t of c.reach) {
      picture[t] += Math.floor(((c.hostilePercent / 100) * ONE_CELL * (5 + land.hides[t])) / weights);
    }
  }
  return picture;
}
