// Show of presence: "They hear you, and now they know where you are looking." An aircraft flies low over a place: cells
// near it lose heart and remember it; those who live there do not sleep either.

import { distanceKm } from '../map/grid.ts';
import type { Hour } from './hour.ts';
import { remember } from './memory.ts';
import { isGrounded } from './orbit.ts';
import { move } from './trust.ts';

/** Km within which it is felt. Ours. */
export const FELT_KM = 8;
/** Points of nerve it takes, and how strong a force it is remembered as. Ours. */
const NERVE = 15;
const TAKEN_FOR_MEN = 40;
/** Fear of the forces in a settlement under it, in hundredths. Ours. */
const FEAR = 100;

export function presenceHour(hour: Hour): void {
  const { state, board } = hour;
  const flights = state.flights.filter((f) => f.kind === 'presence');
  state.flights = state.flights.filter((f) => f.kind !== 'presence');
  for (const { asset, tile } of flights) {
    if (isGrounded(state)) {
      hour.tell('presenceCalledOff', 'notice', { tile }, { asset });
      continue;
    }
    for (const cell of state.cells) {
      if (cell.faction !== 'isil' || distanceKm(board.ground, cell.tile, tile) > FELT_KM) continue;
      cell.nerve = Math.max(0, cell.nerve - NERVE);
      remember(cell, tile, TAKEN_FOR_MEN, hour.hour);
    }
    board.settlements.forEach((s, i) => {
      if (distanceKm(board.ground, s.tile, tile) <= FELT_KM) {
        move(hour, i, 'fearOfForces', FEAR, { code: 'presence', params: { asset } });
      }
    });
    hour.tell('presenceFlown', 'note', { tile }, { asset });
  }
}
