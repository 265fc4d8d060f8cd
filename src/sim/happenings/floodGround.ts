// The ground a flood covers, and how slow it makes whoever crosses it. The event itself is in flood.ts.

import { disc } from '../map/grid.ts';
import { TERRAINS } from '../map/terrain.ts';
import type { Board, Tile } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { Happening } from '../state/happenings.ts';
import { activeOf } from './active.ts';

/** A step onto flooded ground takes so many times as long. Form ours. */
export const FLOOD_SLOWS = 4;
const WET: readonly string[] = ['river', 'irrigated'];

/** River and irrigated ground within so many km. */
export function lowGround(board: Board, tile: Tile, km: number): Tile[] {
  const { ground } = board;
  return disc(ground, tile, km / ground.kmPerTile).filter((t) => WET.includes(TERRAINS[ground.terrain[t]]));
}

/** The tiles a flood covers. */
export function floodedBy(board: Board, one: Pick<Happening, 'town' | 'params'>): Tile[] {
  const place = board.settlements[one.town];
  return place ? lowGround(board, place.tile, one.params['radiusKm']) : [];
}

/** All ground under water now, or null where there is none. */
export function floodedNow(state: GameState): ReadonlySet<Tile> | null {
  const floods = activeOf(state, 'flood');
  if (floods.length === 0) return null;
  return new Set(floods.flatMap((h) => floodedBy(state.scenario.board, h)));
}
