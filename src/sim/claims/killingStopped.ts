// They have stopped killing people here / they only wait. How often a cell goes for a resident (the source: in remote
// parts killing and abducting of locals has stopped).

import type { GameState } from '../state.ts';
import { byClaim } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const STOPPED = 0.3;
const WAITING = 2;

export const killingStopped: ClaimKindRoom = { fits: () => null };

/** Factor on the share of operations that go for a resident. */
export function killingFactor(state: GameState): number {
  return byClaim(state, 'killingStopped', null, STOPPED, WAITING);
}
