// Numbers of ledger entries: "You hear of it at dawn." What has no known cause shows at the next dawn and is numbered
// then, town by town, so that neither numbers nor their order say how much was hidden, or when it happened.

import { lastDawn } from '../clock.ts';
import type { Measure } from '../frame.ts';
import type { GameState, LedgerEntry } from '../state.ts';

/** Of an entry that the player has not seen yet. */
export const UNNUMBERED = 0;
const MEASURES: readonly Measure[] = ['trust', 'fearOfIsil', 'fearOfForces'];

/** Whether the player has had a chance to notice it: what has no known cause shows at dawn, not in the hour it happens. */
export function hasShown(state: GameState, entry: LedgerEntry): boolean {
  return entry.known || entry.hour <= lastDawn(state.scenario.board, state.hour);
}

/** Numbers what shows since this hour. */
export function numberLedger(state: GameState): void {
  state.ledger
    .filter((entry) => entry.id === UNNUMBERED && hasShown(state, entry))
    .sort((a, b) => a.town - b.town || MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || a.looks - b.looks)
    .forEach((entry) => (entry.id = state.nextEntry++));
}
