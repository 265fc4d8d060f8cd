// Ambush: "Lie still all night and be seen by nobody." A unit lies out beside a settlement; visitors do not see it and
// walk into it. Meanwhile it guards nothing else, the place looks as if nobody were there, and empty nights tire.

import { isDawn } from '../clock.ts';
import type { Board } from '../scenario.ts';
import type { Cell, Task, Unit } from '../state.ts';
import type { Hour } from './hour.ts';

/** Chance that visitors come by where the unit lies. Form ours. */
const MEETS = 0.75;
/** A night in which nobody came, on top of a night awake. Form ours. */
const EMPTY_TIRES = 12;

/** Whether a unit lies out now: it is there and it is dark. */
export function liesOut(unit: Unit, isNight: boolean): boolean {
  return isNight && unit.task?.type === 'ambush' && unit.route.length === 0;
}

/** Who lies out for visitors to a settlement. */
export function ambushAt(hour: Hour, settlement: string): Unit | null {
  return hour.state.units.find((u) => u.task?.target === settlement && liesOut(u, hour.isNight) && u.men >= 10) ?? null;
}

/** Visitors walk into it, or past it. */
export function walksInto(hour: Hour, cell: Cell): boolean {
  return hour.draw('ambush', cell.luck) < MEETS;
}

/** An hour on the spot; true when the night is over. */
export function ambushHour(hour: Hour, unit: Unit, task: Task): boolean {
  if (hour.isNight) {
    // Counts as a night lain out once it has been dark.
    task.hoursLeft = 0;
    return false;
  }
  if (task.hoursLeft > 0) return false;
  if (!task.found) {
    unit.fatigue = Math.min(100, unit.fatigue + EMPTY_TIRES);
    hour.tell(
      'ambushEmpty',
      'note',
      { tile: unit.tile, unit: unit.id },
      { unit: unit.id, settlement: task.target ?? '' },
    );
  }
  return true;
}

/** Hours from now until the night that is lain out is over. */
export function hoursToMorning(board: Board, hour: number): number {
  let hours = 1;
  while (!isDawn(board, hour + hours)) hours++;
  return hours;
}
