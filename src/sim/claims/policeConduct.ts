// The police take no bribes / everybody pays them. Their misconduct is a third of the usual, or three times it.

import type { GameState } from '../state.ts';
import { firstUnit } from './pick.ts';
import { byClaim } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const CLEAN = 0.33;
const BRIBED = 3;

export const policeConduct: ClaimKindRoom = { fits: (scenario) => firstUnit(scenario, 'police') };

/** Factor on a police unit's misconduct. */
export function policeConductFactor(state: GameState, unit: string): number {
  return byClaim(state, 'policeConduct', unit, CLEAN, BRIBED);
}
