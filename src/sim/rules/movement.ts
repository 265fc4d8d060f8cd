// Movement of the forces: "Roads are quick, the desert is not, and by night everything is slower." Units walk their
// route tile by tile within the hour; what they do at its end is their task (task.ts).

import { FLOOD_SLOWS, floodedNow } from '../happenings/floodGround.ts';
import { keepingRecent } from '../../shared/recent.ts';
import { MOBILITY, type RouteFinder, createRouteFinder, stepSeconds } from '../map/routes.ts';
import { type Land, landOf } from '../map/land.ts';
import type { Posture } from '../orders/order.ts';
import type { Board, Tile, UnitKind } from '../scenario.ts';
import type { Unit } from '../state.ts';
import { SIGHT_IN_DUST } from './dust.ts';
import type { Hour } from './hour.ts';

/** Pace by night without lights, in thousandths, and in a storm. Form ours. */
const NIGHT_PACE = 800;
/** Seconds it takes to mount up and leave; those who stand ready need less. */
export const SETTING_OUT_SECONDS = 1200;
export const READY_SECONDS = 300;

/** Routes of each mobility on a board that are kept. */
const ROUTES_KEPT = 1000;

const finders = new WeakMap<Board, Map<string, RouteFinder>>();

/** Routes for units of this kind on this board. */
export function routesFor(board: Board, kind: UnitKind): RouteFinder {
  const mobility = MOBILITY[kind];
  let byMobility = finders.get(board);
  if (!byMobility) {
    byMobility = new Map();
    finders.set(board, byMobility);
  }
  let finder = byMobility.get(mobility);
  if (!finder) {
    finder = keepingRoutes(board, createRouteFinder(board.ground, landOf(board)[mobility]));
    byMobility.set(mobility, finder);
  }
  return finder;
}

/** An order's route is asked for when it is thought of, looked at, checked and given: it is the same each time. */
function keepingRoutes({ ground }: Board, finder: RouteFinder): RouteFinder {
  const tiles = ground.cols * ground.rows;
  const find = keepingRecent(ROUTES_KEPT, (key) => finder.find(Math.floor(key / tiles), key % tiles));
  return { find: (from, to) => find(from * tiles + to) };
}

function costsFor(land: Land, kind: UnitKind): Int32Array {
  return land[MOBILITY[kind]];
}

/** Seconds of movement an hour gives. */
export function secondsAnHour(isNight: boolean, dust: number): number {
  const pace = isNight ? NIGHT_PACE : 1000;
  return Math.floor((3600 * pace * (500 + SIGHT_IN_DUST[dust] / 2)) / 1e6);
}

/** A unit that stands ready is mounted; `isNight` says which of its postures counts. */
export function standsReady(
  unit: { readonly task: unknown; readonly postureDay: Posture; readonly postureNight: Posture },
  isNight: boolean,
): boolean {
  return !unit.task && (isNight ? unit.postureNight : unit.postureDay) === 'ready';
}

/** A unit lives here from now on; of another sector it knows half as much. */
export function settleAt(unit: Unit, tile: Tile): void {
  if (unit.base === tile) return;
  unit.base = tile;
  unit.knowledge = Math.floor(unit.knowledge / 2);
}

/** Sends a unit to a tile; false if there is no way. The time to set out counts as already to be walked. */
export function sendTo(hour: { readonly board: Board }, unit: Unit, to: Tile, ready: boolean): boolean {
  const route = routesFor(hour.board, unit.kind).find(unit.tile, to);
  if (!route) return false;
  unit.route = [...route.tiles];
  unit.walked = route.tiles.length > 0 ? -(ready ? READY_SECONDS : SETTING_OUT_SECONDS) : 0;
  return true;
}

export function movementHour(hour: Hour): void {
  const { board, land, state } = hour;
  const flooded = floodedNow(state);
  for (const unit of state.units) {
    if (unit.route.length === 0) continue;
    const costs = costsFor(land, unit.kind);
    let seconds = secondsAnHour(hour.isNight, state.dust);
    while (unit.route.length > 0) {
      const slow = flooded?.has(unit.route[0]) ? FLOOD_SLOWS : 1;
      const needs = slow * stepSeconds(board.ground, costs, unit.tile, unit.route[0]) - unit.walked;
      if (needs > seconds) {
        unit.walked += seconds;
        break;
      }
      seconds -= needs;
      unit.walked = 0;
      unit.tile = unit.route[0];
      unit.route.shift();
    }
  }
}
