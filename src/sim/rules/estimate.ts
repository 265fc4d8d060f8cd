// The estimate: "How many can there still be?" The staff counts what it knows: cells destroyed (belief.ts), men lost by
// those that got away, what low trust brings them, and how many are thought to come over the border whether or not
// they are seen. It reads nothing the player does not know.

import type { GameState } from '../state.ts';
import type { Hour } from './hour.ts';
import { pressureHeard } from './pressure.ts';
import { trustReading } from './reading.ts';
import { recruitsAt } from './recruit.ts';
import { weightOf } from './trust.ts';
import { ONE_CELL } from './belief.ts';

/** Men to a cell, as they are thought of when numbers are turned into cells. */
const MEN_A_CELL = 6;
/** Share of cells that join others, starve or go home in a cycle. Calibrated on the belief map. */
const DISSOLVE = 0.022;
/** Of groups thought to cross, so many are a cell more; the rest join one or are turned back. Calibrated likewise. */
const NEW_CELLS = 0.6;
const NIGHTS = 30;
/** Cells fewer for each man lost by one that got away: what is left joins others. Calibrated on the belief map. */
const FEWER_A_MAN = 0.12;

/** At dawn what is believed to be there follows from how people are thought to feel. */
export function estimateHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const { board, state } = hour;
  let men = 0;
  for (let i = 0; i < state.towns.length; i++) {
    men += recruitsAt(board.constants.recruitsACycle * weightOf(board, i), trustReading(state, i));
  }
  const more = men / MEN_A_CELL + NEW_CELLS * crossing(state);
  change(hour.state, more * ONE_CELL - state.believedCells * DISSOLVE);
}

/** Groups thought to have tried the border last night. */
function crossing(state: GameState): number {
  const { constants, estimate } = state.scenario.board;
  const [least, most] = estimate.crossings ?? [0, 0];
  return ((least + most) / 2 / NIGHTS) * constants.crossingRate * pressureHeard(state);
}

/** Men of a cell that got away were killed or taken. */
export function lostMen(state: Hour['state'], men: number): void {
  change(state, -men * FEWER_A_MAN * ONE_CELL);
}

function change(state: Hour['state'], by: number): void {
  state.believedCells = Math.max(ONE_CELL, Math.round(state.believedCells + by));
}
