// Their money comes over the border / it is taken from us. What smuggling and what extortion bring (rules/finance.ts).

import type { GameState } from '../state.ts';
import { byClaim } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const SMUGGLING = { right: 1.8, wrong: 0.3 };
const EXTORTION = { right: 0.65, wrong: 1.25 };

export const moneySource: ClaimKindRoom = { fits: () => null };

/** Factors on what smuggling and extortion bring in. */
export function moneyFactors(state: GameState): { smuggling: number; extortion: number } {
  return {
    smuggling: byClaim(state, 'moneySource', null, SMUGGLING.right, SMUGGLING.wrong),
    extortion: byClaim(state, 'moneySource', null, EXTORTION.right, EXTORTION.wrong),
  };
}
