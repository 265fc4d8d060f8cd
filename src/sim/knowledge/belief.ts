// The belief map as the player is shown it: what is believed of every tile, with the contacts that were lost drawn to
// where they can be by now.

import type { ContactView } from '../frame.ts';
import { believeBy } from '../rules/belief.ts';
import { reachWeights } from '../rules/reach.ts';
import type { GameState } from '../state.ts';

export function pictureOfBelief(state: GameState, contacts: readonly ContactView[]): Int32Array {
  const { board } = state.scenario;
  const picture = state.belief.slice();
  for (const { hostilePercent, reach, tile } of contacts) {
    believeBy(picture, reach, reachWeights(board, tile, reach), hostilePercent / 100);
  }
  return picture;
}
