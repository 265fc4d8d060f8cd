// Which events are on, and what rules ask of them. What each does beside is in its own file.

import { distanceKm } from '../map/grid.ts';
import type { Board, LevelEventKind, Tile } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { Happening } from '../state/happenings.ts';

/** The events of a kind that are on now. */
export function activeOf(state: GameState, kind: LevelEventKind): readonly Happening[] {
  return state.happenings.length === 0 ? [] : state.happenings.filter((h) => h.kind === kind && h.stage === 'on');
}

/** Whether a storm of the level's blows at this hour. */
export function stormAt(state: GameState, hour: number): boolean {
  return state.happenings.some((h) => h.kind === 'dustStorm' && hour >= h.fromHour && hour < h.untilHour);
}

/** Whether people have been told of a storm of the level's at this hour. */
export function stormForecastAt(state: GameState, hour: number): boolean {
  return state.happenings.some(
    (h) => h.kind === 'dustStorm' && state.hour >= h.heardHour && hour >= h.fromHour && hour < h.untilHour,
  );
}

/** A place in protest tells the forces nothing. */
export function isProtesting(state: GameState, town: number): boolean {
  return state.happenings.some((h) => h.kind === 'protest' && h.stage === 'on' && h.town === town);
}

/** Money by the cycle in per cent of the usual. */
export function policyPercent(state: GameState): number {
  let percent = 100;
  for (const h of activeOf(state, 'policyChange')) percent += h.params['moneyPercent'];
  return Math.max(0, percent);
}

/** People in the open within so many km of a tile; a strike there endangers them. */
export function gatherersNear(
  board: Board,
  gatherers: readonly { readonly tile: Tile; readonly people: number }[],
  tile: Tile,
  km: number,
): number {
  let people = 0;
  for (const party of gatherers) if (distanceKm(board.ground, party.tile, tile) <= km) people += party.people;
  return people;
}
