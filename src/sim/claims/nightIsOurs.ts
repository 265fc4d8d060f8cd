// The night there is ours / it is theirs. Whether men who need food come to this place before others.

import type { GameState } from '../state.ts';
import { settlementBySize } from './pick.ts';
import { byClaim } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

/** In the points by which a cell weighs where to go for food (rules/night.ts): a friend there counts 25. */
const AVOIDED = -40;
const FREQUENTED = 40;

export const nightIsOurs: ClaimKindRoom = { fits: (scenario) => settlementBySize(scenario, ['city', 'town'], 0) };

/** How much likelier or less likely a settlement is to be visited, in points. */
export function nightPull(state: GameState, settlement: string): number {
  return byClaim(state, 'nightIsOurs', settlement, AVOIDED, FREQUENTED, 0);
}
