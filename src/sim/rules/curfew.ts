// Curfew: "An empty street shows who walks in it, and nobody who looks." Where somebody keeps it, men who come for food
// are met oftener and roads are harder to mine; people see and say less, and resent it.

import { distanceKm } from '../map/grid.ts';
import type { GameState } from '../state.ts';
import { presence } from './control.ts';
import type { Hour } from './hour.ts';
import { move } from './trust.ts';

/** Trust a cycle (RULES: −1) and fear of the forces, in hundredths. */
const RESENTED = -100;
const FEARED = 40;
/** Times as likely to be met when coming for food; reports and tips that are left. Form ours. */
const MET = 1.5;
const REPORTS = 0.6;
const TIPS = 0.75;
/** Chance that who comes to mine a road so near gives it up. Form ours. */
const STOPS = 0.5;
const KEPT_KM = 6;

export function curfewHour(hour: Hour): void {
  if (!hour.isDawn || hour.day === 0) return;
  hour.state.people.forEach((people, i) => {
    if (!people.curfew) return;
    const cause = { code: 'curfew', params: { settlement: hour.board.settlements[i].id } };
    move(hour, i, 'trust', RESENTED, cause);
    move(hour, i, 'fearOfForces', FEARED, cause);
  });
}

/** A curfew that somebody keeps. */
function isKept(state: GameState, town: number): boolean {
  return state.people[town].curfew && presence(state, town, true) > 0;
}

/** Times the chance that men who come by night are met. */
export function metUnderCurfew(state: GameState, town: number): number {
  return isKept(state, town) ? MET : 1;
}

/** Times the chance that a visit is reported; people indoors see less, kept or not. */
export function reportsUnderCurfew(state: GameState, town: number): number {
  return state.people[town].curfew ? REPORTS : 1;
}

/** Times as many tips. */
export function tipsUnderCurfew(state: GameState, town: number): number {
  return state.people[town].curfew ? TIPS : 1;
}

/** Whether men who would lay something on this road give it up for the patrols of a curfew. */
export function stoppedByCurfew(hour: Hour, tile: number, luck: number): boolean {
  const { state, board } = hour;
  const near = state.people.some(
    (_, i) => isKept(state, i) && distanceKm(board.ground, board.settlements[i].tile, tile) <= KEPT_KM,
  );
  return near && hour.draw('curfew', luck) < STOPS;
}
