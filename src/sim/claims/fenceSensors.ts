// The sensors work / they have been dead for months. What a stretch of the fence notices by itself.

import { distanceKm } from '../map/grid.ts';
import type { GameState } from '../state.ts';
import { claimsOf } from './truth.ts';
import type { ClaimKindRoom } from './kind.ts';

const WITHIN_KM = 10;
const DEAD = 0.2;

export const fenceSensors: ClaimKindRoom = {
  fits: ({ fence }) => fence.find((f) => f.sensors)?.edge ?? false,
};

/** Factor on what sensors at a border edge notice, by its index. */
export function sensorFactor(state: GameState, index: number): number {
  const { borders, ground } = state.scenario.board;
  for (const { officialsRight, place } of claimsOf(state, 'fenceSensors')) {
    const edge = borders.find((e) => e.id === place);
    if (!officialsRight && edge && distanceKm(ground, edge.tile, borders[index].tile) <= WITHIN_KM) return DEAD;
  }
  return 1;
}
