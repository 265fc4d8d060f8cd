// Control: "By day you hold what you stand on; after dark only where somebody stays." For each settlement, by day
// and by night apart, from who is there and who came last night. Our night is made from it.

import { clamp, halved } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { GameState, Structure, Unit } from '../state.ts';
import type { Hour } from './hour.ts';
import { weightOf } from './trust.ts';

/** c = clamp(0.2 + 0.8 F − 0.5 E), in per cent (RULES). */
const BASE = 20;
const FORCES = 80;
const VISIT = 50;
/** F: a manned station, a patrol, help within an hour. */
const STATION = 1;
export const PATROL = 0.5;
const HELP = 0.3;
/** A station stands in or beside the place; a patrol walks this far; help drives this far in an hour off the road. */
const STATION_KM = 3;
export const PATROL_KM = 6;
const HELP_KM = 18;
/** A settlement is ours by night from here on. */
export const HELD = 60;
/** A visit counts half after a night. */
const VISIT_HALF_LIFE_HOURS = 24;

/** Presence F of the forces at a settlement, 0 to 1. */
export function presence(state: GameState, town: number, isNight: boolean): number {
  const { ground, settlements } = state.scenario.board;
  const { tile } = settlements[town];
  let best = 0;
  for (const s of state.structures) {
    if (!s.building && s.crew > 0 && s.condition > 0 && distanceKm(ground, s.tile, tile) <= STATION_KM) return STATION;
  }
  for (const unit of state.units) {
    if (unit.men < 10 || unit.stallsUntil >= 0) continue;
    const km = distanceKm(ground, unit.tile, tile);
    const stance = unit.task ? 'busy' : isNight ? unit.postureNight : unit.postureDay;
    if (stance === 'hold' && km <= STATION_KM) return STATION;
    if ((stance === 'patrol' && km <= PATROL_KM) || (stance !== 'busy' && km <= STATION_KM)) {
      best = Math.max(best, PATROL);
    } else if (km <= HELP_KM && stance === 'ready') best = Math.max(best, HELP);
  }
  return best;
}

/** Who would meet men who come to a settlement by night: a crew or a unit in it, else a patrol near by. */
export function whoIsThere(state: GameState, town: number): Unit | Structure | null {
  const { ground, settlements } = state.scenario.board;
  const { tile } = settlements[town];
  const crew = state.structures.find(
    (s) => !s.building && s.crew >= 5 && distanceKm(ground, s.tile, tile) <= STATION_KM,
  );
  if (crew) return crew;
  const near = state.units.filter((u) => !u.task && u.men >= 10 && u.stallsUntil < 0);
  return (
    near.find((u) => distanceKm(ground, u.tile, tile) <= STATION_KM) ??
    near.find((u) => u.postureNight === 'patrol' && distanceKm(ground, u.tile, tile) <= PATROL_KM) ??
    null
  );
}

/** Control in per cent; `known` uses only visits the player knows of. */
export function control(state: GameState, town: number, isNight: boolean, known: boolean): number {
  const place = state.towns[town];
  const visit = (known ? place.visitKnown : place.visit) / 1e6;
  return Math.round(clamp(BASE + FORCES * presence(state, town, isNight) - VISIT * visit, 0, 100));
}

/** What counts for informing: (day + 2 night) / 3, 0 to 1, in truth. */
export function controlForInforming(state: GameState, town: number): number {
  return (control(state, town, false, false) + 2 * control(state, town, true, false)) / 300;
}

/** Weighted share of settlements held after dark, 0 to 100, from visits that are known. */
export function ourNight(state: GameState): number {
  const { board } = state.scenario;
  let held = 0;
  let all = 0;
  for (let i = 0; i < state.towns.length; i++) {
    const weight = weightOf(board, i);
    all += weight;
    if (control(state, i, true, true) >= HELD) held += weight;
  }
  return all > 0 ? Math.round((100 * held) / all) : 0;
}

/** A cell came to this settlement. Word of it gets out or does not. */
export function recordVisit(state: GameState, town: number, known: boolean): void {
  state.towns[town].visit = 1e6;
  if (known) state.towns[town].visitKnown = 1e6;
}

export function controlHour(hour: Hour): void {
  const left = halved(1, VISIT_HALF_LIFE_HOURS);
  for (const town of hour.state.towns) {
    town.visit = Math.floor(town.visit * left);
    town.visitKnown = Math.floor(town.visitKnown * left);
  }
}
