// Fence: "It is worth what its response is worth." By border edge: wire and berm, then sensors, then towers. Wire
// holds walkers up for an hour and stops wheels; sensors and towers may see them; who stops them is in response.ts.

import { sensorFactor } from '../claims/fenceSensors.ts';
import { chanceOf } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { BorderEdge, Tile } from '../scenario.ts';
import type { FenceSegment, GameState } from '../state.ts';
import { SIGHT_IN_DUST } from './dust.ts';
import type { Hour } from './hour.ts';

/** Dollars a km (MODEL: $3m for 580 km of wire and berm; RULES for the rest). */
export const COST_PER_KM = { wire: 5000, sensors: 12000, towers: 30000 } as const;
/** Engineers build 2 km of wire in a day of ten hours; sensors and towers go up as fast (RULES). */
export const BUILD_M_PER_HOUR = 200;
/** Wire holds a party on foot up for an hour (RULES). */
/** Sensors on wire notice a cut or a climb this often; a towered edge, manned within 6 km, this hazard an hour. */
export const SENSOR_NOTICES = 0.85;
const TOWER_HAZARD = 1.2;
const TOWER_MANNED_WITHIN_KM = 6;

/** Standing wire: built over more than half of the edge and not cut. */
export function hasWire(segment: FenceSegment, edge: BorderEdge): boolean {
  return segment.wireM * 2 > edge.lengthM && !segment.cut;
}

/** Chance in an hour that the fence itself notices somebody at this edge. */
export function fenceNotices(state: GameState, index: number): number {
  const { board } = state.scenario;
  const segment = state.fence[index];
  const edge = board.borders[index];
  let missed = 1;
  if (segment.sensors && hasWire(segment, edge)) missed *= 1 - SENSOR_NOTICES * sensorFactor(state, index);
  if (segment.towers && isManned(state, edge.tile)) {
    missed *= 1 - chanceOf((TOWER_HAZARD * SIGHT_IN_DUST[state.dust]) / 1000);
  }
  return 1 - missed;
}

/** Towers on the fence see for whoever stands near enough to man them. */
function isManned(state: GameState, tile: Tile): boolean {
  const { ground } = state.scenario.board;
  const near = (t: Tile): boolean => distanceKm(ground, t, tile) <= TOWER_MANNED_WITHIN_KM;
  return (
    state.structures.some((s) => s.crew >= 3 && !s.building && near(s.tile)) ||
    state.units.some((u) => u.men >= 20 && near(u.tile))
  );
}

/** At dawn the line is looked over: cuts of the night come to light. */
export function fenceHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { state, board } = hour;
  for (const index of state.seenThrough) {
    const edge = board.borders[index];
    state.tally.throughKnown++;
    hour.tell('crossingGotThrough', 'notice', { tile: edge.tile }, { edge: edge.id });
  }
  state.fence.forEach((segment, i) => {
    if (!segment.cut || segment.cutKnown) return;
    segment.cutKnown = true;
    if (state.seenThrough.includes(i)) return;
    const edge = board.borders[i];
    state.tally.throughKnown++;
    hour.tell('fenceFoundCut', 'notice', { tile: edge.tile }, { edge: edge.id });
  });
  state.seenThrough = [];
}
