// What is told there is sound / half of it is old quarrels. The share of its leads that are wrong.

import type { GameState } from '../state.ts';
import { settlementBySize } from './pick.ts';
import { byClaim } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

/** Factors on the share of leads that are wrong. */
const SOUND = 0.4;
const QUARRELS = 1.8;

export const tipsHonest: ClaimKindRoom = { fits: (scenario) => settlementBySize(scenario, ['city', 'town'], 1) };

/** Factor on the share of wrong leads from a settlement. */
export function tipsFalseFactor(state: GameState, settlement: string): number {
  return byClaim(state, 'tipsHonest', settlement, SOUND, QUARRELS);
}
