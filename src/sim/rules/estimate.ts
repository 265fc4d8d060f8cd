// The estimate: "How many can there still be?" The staff counts what it knows: cells destroyed and let in (belief.ts), men
// lost by those that got away, and what low trust brings them. It reads nothing the player does not know.

import type { Hour } from './hour.ts';
import { trustReading } from './reading.ts';
import { recruitsAt } from './recruit.ts';
import { weightOf } from './trust.ts';
import { ONE_CELL } from './belief.ts';

/** Men to a cell, as they are thought of when numbers are turned into cells; and share of cells that dissolve a cycle. */
const MEN_A_CELL = 6;
const DISSOLVE = 0.003;
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
  change(hour.state, (men / MEN_A_CELL) * ONE_CELL - state.believedCells * DISSOLVE);
}

/** Men of a cell that got away were killed or taken. */
export function lostMen(state: Hour['state'], men: number): void {
  change(state, -men * FEWER_A_MAN * ONE_CELL);
}

function change(state: Hour['state'], by: number): void {
  state.believedCells = Math.max(ONE_CELL, Math.round(state.believedCells + by));
}
