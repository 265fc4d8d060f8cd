// Quiet nights: "Who stays through the night is worth telling." A settlement that was held after dark by others than a
// militia, and without a visit that became known, gains a little trust; counted up and written down every fifth dawn.

import { distanceKm } from '../map/grid.ts';
import type { GameState } from '../state.ts';
import { control, HELD, PATROL_KM } from './control.ts';
import type { Hour } from './hour.ts';
import { move } from './trust.ts';

const EVERY_CYCLES = 5;
/** A visit of last night that became known spoils it; in millionths. */
const VISITED = 500_000;

export function quietNightHour(hour: Hour): void {
  if (!hour.isDawn || hour.day === 0) return;
  const { state, board } = hour;
  const due = hour.day % EVERY_CYCLES === 0;
  state.towns.forEach((town, i) => {
    if (town.visitKnown < VISITED && control(state, i, true, true) >= HELD && !heldByMilitiaAlone(state, i))
      town.nightsKept++;
    if (!due || town.nightsKept === 0) return;
    const nights = town.nightsKept;
    town.nightsKept = 0;
    move(hour, i, 'trust', board.constants.nightKeptTrust * nights, {
      code: 'nightsKept',
      params: { count: nights, settlement: board.settlements[i].id },
    });
  });
}

/** True if nobody but a militia stands or patrols there. */
function heldByMilitiaAlone(state: GameState, town: number): boolean {
  const { ground, settlements } = state.scenario.board;
  const { tile } = settlements[town];
  const kindOf = (id: string | null): string | undefined => state.units.find((u) => u.id === id)?.kind;
  const others = state.units.some(
    (u) => u.kind !== 'militia' && u.men >= 10 && distanceKm(ground, u.tile, tile) <= PATROL_KM,
  );
  if (others) return false;
  return !state.structures.some(
    (s) => s.crew > 0 && kindOf(s.crewUnit) !== 'militia' && distanceKm(ground, s.tile, tile) <= PATROL_KM,
  );
}
