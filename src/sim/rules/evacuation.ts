// Medical evacuation: "The hour after is the one that counts." A helicopter sent for those hit in the last attack; some
// who were given up live. Any other lift is lift.ts.

import type { Tile } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { Losses } from '../state/losses.ts';
import type { Hour } from './hour.ts';
import { isGrounded } from './orbit.ts';

/** Hours after an attack in which it can still be flown for. */
export const WITHIN_HOURS = 2;
/** Chance that one who was given up is brought back, in the first hour and after it. Ours. */
export const SAVES = { soon: 0.5, late: 0.3 } as const;

/** Somebody of ours was killed here. */
export function rememberLosses(state: GameState, tile: Tile, killed: number): void {
  if (killed <= 0) return;
  const last = state.lastLosses;
  if (last && last.hour === state.hour && last.tile === tile) last.killed += killed;
  else state.lastLosses = { hour: state.hour, tile, killed };
}

export function evacuationHour(hour: Hour): void {
  const { state } = hour;
  const flight = state.flights.find((f) => f.kind === 'evacuation');
  state.flights = state.flights.filter((f) => f.kind !== 'evacuation');
  const losses = state.lastLosses;
  if (!flight || !losses) return;
  const { asset, tile } = flight;
  if (isGrounded(state)) {
    hour.tell('evacuationCalledOff', 'notice', { tile }, { asset });
    return;
  }
  const chance = hour.hour - losses.hour <= 1 ? SAVES.soon : SAVES.late;
  let saved = 0;
  for (let i = 0; i < losses.killed; i++) if (hour.draw('evacuation', losses.tile, i) < chance) saved++;
  state.tally.ownKilled -= saved;
  state.tally.ownWounded += saved;
  if (saved === losses.killed) nobodyDied(state, losses);
  state.lastLosses = null;
  hour.tell('evacuated', 'notice', { tile }, { asset, people: saved });
}

/** The attack was not deadly after all. */
function nobodyDied(state: GameState, { hour, tile }: Losses): void {
  const at = state.incidents.findLastIndex((i) => i.hour === hour && i.tile === tile && i.deadly);
  if (at < 0) return;
  state.incidents[at] = { ...state.incidents[at], deadly: false };
  state.tally.deadlyAttacks--;
}
