// Obedience: "You may order a militia; whether it goes is another matter." Sent somewhere, it may refuse or put it off:
// more so where discipline is low, its patrons pull, Baghdad is weak, or it would have to leave where it earns.

import type { Constants } from '../constants.ts';
import { clamp } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { StructureKind, Tile } from '../scenario.ts';
import type { GameState, Unit } from '../state.ts';
import type { Allegiance } from '../state/people.ts';
import type { Hour } from './hour.ts';
import { actorOf } from './hour.ts';

/** Of what is not obeyed at once so much is refused, the rest put off for some hours. Form ours. */
const REFUSED = 0.6;
const PUT_OFF_HOURS = 4;
/** Factors of the chance. Form ours. */
const WEAK_FROM_CAPITAL = 5;
const WEAKNESS_A_POINT = 0.12;
const WATCHED = 0.7;
const INTEGRATING = 0.6;
const LEAVES_ITS_EARNINGS = 1.5;
/** It earns where it mans a checkpoint near its base, or lives so near a town, km. */
const EARNS_KM = 8;

/** What the chance rests on; a state and a frame both have it. */
export interface Heeds {
  readonly discipline: number;
  readonly pull: number;
  readonly monitored: boolean;
  readonly integrating: boolean;
  readonly leavesEarnings: boolean;
}

/** Chance that a militia refuses an order or puts it off, 0 to 1. */
export function refusalChance(k: Constants, heeds: Heeds, capital: number): number {
  const weak = 1 + WEAKNESS_A_POINT * Math.max(0, WEAK_FROM_CAPITAL - capital);
  const loose = (1.3 - heeds.discipline / 100) * (0.5 + heeds.pull / 100);
  const watched = (heeds.monitored ? WATCHED : 1) * (heeds.integrating ? INTEGRATING : 1);
  return clamp(k.militiaRefuses * loose * weak * watched * (heeds.leavesEarnings ? LEAVES_ITS_EARNINGS : 1), 0, 0.9);
}

/** What a unit and its crews look like from anywhere. */
interface Standing {
  readonly id: string;
  readonly base: Tile;
}
interface Gate {
  readonly kind: StructureKind;
  readonly tile: Tile;
  readonly crewUnit: string | null;
}

/** Whether a militia earns where it lives, and would have to leave it for this tile. */
export function leavesEarnings(
  board: GameState['scenario']['board'],
  structures: readonly Gate[],
  unit: Standing,
  to: Tile,
): boolean {
  const { ground, settlements } = board;
  const far = (a: Tile, b: Tile): boolean => distanceKm(ground, a, b) > EARNS_KM;
  if (!far(unit.base, to)) return false;
  if (settlements.some((s) => s.kind !== 'village' && s.kind !== 'camp' && !far(s.tile, unit.base))) return true;
  return structures.some((s) => s.kind === 'checkpoint' && s.crewUnit === unit.id && !far(s.tile, unit.base));
}

export function allegianceOf(state: GameState, unit: string): Allegiance | undefined {
  return state.allegiances.find((a) => a.unit === unit);
}

/** Notes that a militia has been sent somewhere: in the next hour it answers. */
export function told(state: GameState, unit: Unit): void {
  const allegiance = allegianceOf(state, unit.id);
  if (allegiance) allegiance.toldAt = state.hour;
}

/** In the hour after it was sent a militia goes, or does not. */
export function obedienceHour(hour: Hour): void {
  const { state } = hour;
  for (const allegiance of state.allegiances) {
    if (allegiance.sulksUntil >= 0 && hour.hour >= allegiance.sulksUntil) allegiance.sulksUntil = -1;
    if (allegiance.toldAt !== hour.hour - 1) continue;
    const unit = state.units.find((u) => u.id === allegiance.unit);
    if (!unit?.task || unit.task.type === 'withdraw') continue;
    // Home it goes gladly.
    if (unit.task.type === 'move' && unit.task.tile === unit.base) continue;
    const heeds = {
      discipline: unit.discipline,
      pull: allegiance.pull,
      monitored: unit.monitored,
      integrating: allegiance.integratedAt >= 0,
      leavesEarnings: leavesEarnings(hour.board, state.structures, unit, unit.task.tile),
    };
    const chance = refusalChance(hour.board.constants, heeds, state.capital);
    const u = hour.draw('militia', actorOf(unit.id), 10);
    if (u >= chance) continue;
    allegiance.refused++;
    if (u < chance * REFUSED) refuse(hour, unit);
    else putOff(hour, unit);
  }
}

function refuse(hour: Hour, unit: Unit): void {
  const moved = unit.tile !== unit.base;
  unit.task = null;
  unit.route = [];
  unit.walked = 0;
  if (moved) unit.base = unit.tile;
  hour.tell('militiaRefuses', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
}

function putOff(hour: Hour, unit: Unit): void {
  if (unit.route.length > 0) unit.walked -= PUT_OFF_HOURS * 3600;
  else if (unit.task) unit.task.hoursLeft += PUT_OFF_HOURS;
  hour.tell('militiaDelays', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id, hours: PUT_OFF_HOURS });
}
