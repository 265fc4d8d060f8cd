// Building: checkpoints, posts, towers and the fence go up by hours of work on the spot. Rugged ground takes longer to
// build on and costs more to keep. What each is good for is in checkpoint.ts, detection.ts and fence.ts.

import { distanceKm } from '../map/grid.ts';
import type { FenceLayer } from '../orders/order.ts';
import { TERRAINS, type Terrain } from '../map/terrain.ts';
import type { Ground, StructureKind, Tile } from '../scenario.ts';
import type { Structure, Task, Unit } from '../state.ts';
import { BUILD_M_PER_HOUR } from './fence.ts';
import type { Hour } from './hour.ts';
import { sendTo } from './movement.ts';

/** Dollars (RULES), hours of work by a company, crew, dollars a cycle. */
export const STRUCTURES: Readonly<
  Record<StructureKind, { cost: number; hours: number; crew: number; upkeep: number }>
> = {
  checkpoint: { cost: 5000, hours: 4, crew: 20, upkeep: 1000 },
  post: { cost: 20000, hours: 10, crew: 20, upkeep: 1000 },
  tower: { cost: 30000, hours: 14, crew: 6, upkeep: 500 },
};
export const THERMAL_COST = 25000;
export const REPAIR_COST = 3000;
export const REPAIR_HOURS = 3;
/** Rugged ground: factor on hours, cost and upkeep. Form ours. */
const RUGGED: Readonly<Record<Terrain, number>> = {
  river: 1,
  lake: 1,
  irrigated: 1,
  town: 1,
  steppe: 1,
  gravel: 1,
  sand: 1.2,
  broken: 1.5,
  wadi: 1.3,
  escarpment: 1.8,
};
/** Engineers work twice as fast as others, and alone build fence. */
const ENGINEERS = 2;

export function ruggedness(ground: Ground, tile: Tile): number {
  return RUGGED[TERRAINS[ground.terrain[tile]]];
}

export function buildCost(ground: Ground, kind: StructureKind, tile: Tile): number {
  return Math.round(STRUCTURES[kind].cost * ruggedness(ground, tile));
}

export function buildHours(ground: Ground, kind: StructureKind, tile: Tile, engineers: boolean): number {
  return Math.ceil((STRUCTURES[kind].hours * ruggedness(ground, tile)) / (engineers ? ENGINEERS : 1));
}

export function upkeepOf(ground: Ground, s: Pick<Structure, 'kind' | 'tile'>): number {
  return Math.round(STRUCTURES[s.kind].upkeep * ruggedness(ground, s.tile));
}

/** Men go from a unit to a structure's crew. */
export function manWith(unit: Unit, s: Structure): void {
  if (s.crew > 0 && s.crewUnit !== unit.id) return;
  const wanted = STRUCTURES[s.kind].crew - s.crew;
  const men = Math.max(0, Math.min(wanted, unit.men - 5));
  if (men <= 0) return;
  unit.men -= men;
  s.crew += men;
  s.crewUnit = unit.id;
}

/** A crew goes back to its unit. */
export function unman(units: readonly Unit[], s: Structure): void {
  const unit = units.find((u) => u.id === s.crewUnit);
  if (unit) unit.men += s.crew;
  s.crew = 0;
  s.crewUnit = null;
}

/** The work on a new structure is done: it stands, and whoever built it mans it. */
export function finishStructure(hour: Hour, unit: Unit, target: string): void {
  const s = hour.state.structures.find((x) => x.id === target);
  if (!s) return;
  s.building = false;
  s.condition = 100;
  if (unit.kind !== 'engineers') manWith(unit, s);
  hour.tell('structureBuilt', 'note', { tile: s.tile, unit: unit.id }, { structure: s.id, unit: unit.id });
}

export function finishRepair(hour: Hour, unit: Unit, target: string): void {
  const s = hour.state.structures.find((x) => x.id === target);
  if (s) s.condition = 100;
  const index = hour.land.edgeIndex.get(target);
  if (index !== undefined) {
    hour.state.fence[index].cut = false;
    hour.state.fence[index].cutKnown = false;
  }
  const tile = s?.tile ?? unit.tile;
  if (!s && index === undefined) return;
  hour.tell(s ? 'structureRepaired' : 'fenceRepaired', 'note', { tile, unit: unit.id }, { unit: unit.id });
}

/** One hour of engineers on the fence; true when all of the task's edges are done. Works by day only. */
export function buildFenceHour(hour: Hour, unit: Unit, task: Task): boolean {
  if (hour.isNight) return false;
  let metres = BUILD_M_PER_HOUR;
  while (metres > 0 && task.edges.length > 0) {
    const index = hour.land.edgeIndex.get(task.edges[0]) ?? -1;
    if (index < 0) {
      task.edges.shift();
      continue;
    }
    const edge = hour.board.borders[index];
    const segment = hour.state.fence[index];
    if (task.layer !== 'wire' && segment.workLayer !== task.layer) {
      segment.workLayer = task.layer;
      segment.workM = 0;
    }
    const done = task.layer === 'wire' ? segment.wireM : segment.workM;
    const step = Math.min(metres, edge.lengthM - done);
    metres -= step;
    if (task.layer === 'wire') segment.wireM += step;
    else segment.workM += step;
    if (done + step < edge.lengthM) return false;
    finishEdge(hour, unit, index, task.layer ?? 'wire');
    task.edges.shift();
    const next = task.edges.length > 0 ? tileOfEdge(hour, task.edges[0]) : undefined;
    if (next === undefined || next === unit.tile) continue;
    // The next stretch along the line is at hand; any other has to be driven to.
    if (distanceKm(hour.board.ground, unit.tile, next) < 2 * hour.board.ground.kmPerTile) unit.tile = next;
    else if (sendTo(hour, unit, next, true)) return false;
    else return true;
  }
  return task.edges.length === 0;
}

function finishEdge(hour: Hour, unit: Unit, index: number, layer: FenceLayer): void {
  const segment = hour.state.fence[index];
  const edge = hour.board.borders[index];
  segment.workM = 0;
  if (layer === 'sensors') segment.sensors = true;
  if (layer === 'towers') segment.towers = true;
  hour.tell('fenceBuilt', 'note', { tile: edge.tile, unit: unit.id }, { edge: edge.id, unit: unit.id, layer });
}

function tileOfEdge(hour: Hour, edge: string): Tile | undefined {
  const index = hour.land.edgeIndex.get(edge);
  return index === undefined ? undefined : hour.board.borders[index].tile;
}
