// The militia is under control / it does as it likes. Its misconduct is half of what it would be, or half as much again.

import type { GameState } from '../state.ts';
import { firstUnit } from './pick.ts';
import { byClaim } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const CONTROLLED = 0.5;
const LOOSE = 1.5;

export const militiaConduct: ClaimKindRoom = { fits: (scenario) => firstUnit(scenario, 'militia') };

/** Factor on a militia's misconduct. */
export function militiaConductFactor(state: GameState, unit: string): number {
  return byClaim(state, 'militiaConduct', unit, CONTROLLED, LOOSE);
}
