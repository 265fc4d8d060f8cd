// Detection: "You see far by day and hardly at night; thermal sights and the moon give some of it back." Every
// observer adds a hazard to the tiles it covers; who moves there may be noticed. The cells are seen by these rules
// only, and see by them too (memory.ts).

import type { Constants } from '../constants.ts';
import { chanceOf } from '../fixed.ts';
import { type Coverage, createCoverage, type Observer } from '../map/coverage.ts';
import { distanceKm } from '../map/grid.ts';
import { type View, viewFrom } from '../map/sight.ts';
import type { StructureKind, Tile } from '../scenario.ts';
import { isOff } from '../systems.ts';
import type { Cell, Contact, Doing, GameState, Structure } from '../state.ts';
import { noticeCell } from './contact.ts';
import { PATROL_KM } from './control.ts';
import { SIGHT_IN_DUST } from './dust.ts';
import { type Hour, postureNow } from './hour.ts';

/** Ranges in km (RULES, sight). */
const ON_FOOT_DAY_KM = 5;
const ON_FOOT_MOON_KM = 1.5;
const STRUCTURE_DAY_KM: Readonly<Record<StructureKind, number>> = { checkpoint: 3, post: 6, tower: 10 };
export const ORBIT_DAY_KM = 10;
export const ORBIT_NIGHT_KM = 8;

/** Hazard an hour that a mover in the open and in full view is noticed, in millionths. */
const BY_EYE = 900_000;
const BY_THERMAL = 600_000;
/** Speed of patrols and of those they look for, km an hour, put together (Koopman's random search). */
const SWEEP_KMH = 4.5;
/** Men in one patrol. */
const PATROL_MEN = 25;
const PATROL_AREA_KM2 = 3.14159 * PATROL_KM * PATROL_KM;
const MOST = 1_500_000;

/** How much of a group there is to notice by what it does; one that hides is next to nothing. Form ours. */
const CONSPICUOUS: Readonly<Record<Doing, number>> = {
  hide: 0.015,
  walk: 1,
  forage: 0.9,
  scout: 0.35,
  prepare: 0.25,
  strike: 1,
  cross: 1,
  flee: 1.2,
};

/** Range of eyes on the ground this hour, in km. */
export function footRange(k: Constants, isNight: boolean, moon: number): number {
  return isNight ? k.nightSightKm + Math.max(0, ON_FOOT_MOON_KM - k.nightSightKm) * moon : ON_FOOT_DAY_KM;
}

/** Range of a manned structure, in km, and the hazard it brings. */
export function structureSight(
  k: Constants,
  s: Structure,
  isNight: boolean,
  moon: number,
): { km: number; hazard: number } {
  if (!isNight) return { km: STRUCTURE_DAY_KM[s.kind], hazard: BY_EYE };
  if (s.thermal) return { km: k.thermalKm, hazard: BY_THERMAL };
  return { km: footRange(k, true, moon) * (s.kind === 'tower' ? 1.5 : 1), hazard: BY_EYE };
}

const coverages = new WeakMap<GameState, Coverage>();

/**
 * Hazard an hour by tile, in millionths, that an open mover would be noticed there. Kept from hour to hour: not to be
 * changed, and good until the next call for this state.
 */
export function watchOf(state: GameState, isNight: boolean, moon: number): Int32Array {
  let coverage = coverages.get(state);
  if (!coverage) {
    const { ground } = state.scenario.board;
    coverage = createCoverage(ground.cols * ground.rows, MOST);
    coverages.set(state, coverage);
  }
  return coverage.update(observersOf(state, isNight, moon));
}

/** Everybody and everything that watches this hour. */
function observersOf(state: GameState, isNight: boolean, moon: number): Observer[] {
  const { constants, ground } = state.scenario.board;
  const byOrbit = Math.floor(1e6 * constants.orbitHazard);
  const dust = SIGHT_IN_DUST[state.dust];
  const eye = footRange(constants, isNight, moon);
  const observers: Observer[] = [];
  const add = (view: View, hazard: number): void => {
    observers.push({ view, hazard: hazard * dust });
  };
  for (const unit of state.units) {
    if (unit.men < 8) continue;
    const stance = postureNow(unit, isNight);
    const alert = stance === 'rest' ? 0.4 : unit.fatigue > 70 ? 0.6 : 1;
    add(viewFrom(ground, unit.tile, eye, 'foot'), Math.floor(BY_EYE * alert));
    if (stance === 'patrol') {
      const patrols = Math.max(1, Math.floor(unit.men / PATROL_MEN));
      const rate = (patrols * 2 * eye * SWEEP_KMH) / PATROL_AREA_KM2;
      add(viewFrom(ground, unit.tile, PATROL_KM, 'air'), Math.floor(1e6 * Math.min(1, rate * alert)));
    }
  }
  for (const s of isOff(state, 'S6') ? [] : state.structures) {
    if (s.building || s.crew < 3 || s.condition < 20) continue;
    const { km, hazard } = structureSight(constants, s, isNight, moon);
    add(viewFrom(ground, s.tile, km, s.kind === 'tower' ? 'tower' : 'foot'), hazard);
  }
  for (const orbit of state.orbits) {
    const km = isNight ? ORBIT_NIGHT_KM : ORBIT_DAY_KM;
    add(viewFrom(ground, orbit.tile, km, 'air'), byOrbit);
  }
  return observers;
}

/** Chance that a group is noticed this hour where it is. */
export function noticeChance(hour: Hour, cell: Cell): number {
  const hazard = hour.watch[cell.tile] / 1e6;
  if (hazard === 0) return 0;
  const show = cell.doing === 'hide' ? (100 - hour.land.hides[cell.tile]) / 100 : hour.land.shows[cell.tile] / 100;
  return chanceOf(hazard * show * CONSPICUOUS[cell.doing] * Math.sqrt(cell.men / 4));
}

export function detectionHour(hour: Hour): void {
  const { state } = hour;
  hour.watch = watchOf(state, hour.isNight, hour.moon);
  const live = new Map<number, Contact>();
  for (const contact of state.contacts) {
    if (contact.live) live.set(contact.cell, contact);
    // What the fence or an attack has shown in this very hour stays in view.
    if (contact.seenHour < hour.hour) contact.live = false;
  }
  for (const cell of state.cells) {
    if (!hour.land.home[cell.tile] && cell.edge < 0) continue;
    // What is watched already is lost less easily than a stranger is found.
    const chance = noticeChance(hour, cell);
    const kept = live.has(cell.id) ? Math.sqrt(chance) : chance;
    if (hour.draw('notice', cell.luck) < kept) noticeCell(hour, cell, observerOf(state, hour, cell.tile));
  }
}

/** Which kind of observer saw it: the best one that covers the tile. */
function observerOf(state: GameState, hour: Hour, tile: Tile): Contact['source'] {
  const { ground } = hour.board;
  const orbitKm = hour.isNight ? ORBIT_NIGHT_KM : ORBIT_DAY_KM;
  if (state.orbits.some((o) => distanceKm(ground, o.tile, tile) <= orbitKm + ground.kmPerTile / 2)) return 'orbit';
  for (const s of state.structures) {
    if (s.crew < 3 || s.building) continue;
    const { km } = structureSight(hour.board.constants, s, hour.isNight, hour.moon);
    if (distanceKm(ground, s.tile, tile) <= km + ground.kmPerTile / 2) return s.kind === 'tower' ? 'tower' : 'post';
  }
  return 'patrol';
}
