// Hours, dates, phases and light, read from the level's almanac. Hour 0 is the first midnight of the game.

import type { Phase } from './frame.ts';
import type { AlmanacDay, Board } from './scenario.ts';

export function dayOf(hour: number): number {
  return Math.floor(hour / 24);
}

export function almanacDay(board: Board, day: number): AlmanacDay {
  return board.almanac[Math.min(day, board.almanac.length - 1)];
}

/** Whole hour of the day at which the day phase begins. */
export function dawnOf(board: Board, day: number): number {
  return Math.round(almanacDay(board, day).sunrise / 60);
}

/** Whole hour of the day at which the night phase begins. */
export function duskOf(board: Board, day: number): number {
  return Math.round(almanacDay(board, day).sunset / 60);
}

export function phaseAt(board: Board, hour: number): Phase {
  const day = dayOf(hour);
  const h = hour % 24;
  return h >= dawnOf(board, day) && h < duskOf(board, day) ? 'day' : 'night';
}

/** Hours of darkness after one hour up to another; days before the first are taken to be like it. */
export function darkHoursBetween(board: Board, after: number, upTo: number): number {
  let dark = 0;
  for (let h = after + 1; h <= upTo; h++) if (phaseAt(board, h < 0 ? 24 + (h % 24) : h) === 'night') dark++;
  return dark;
}

/**
 * True in the hour that ends at dawn or dusk: its rules run, among them those of the new phase, and then orders are
 * given. An hour is named by the time at its end.
 */
export function isPhaseStart(board: Board, hour: number): boolean {
  const day = dayOf(hour);
  const h = hour % 24;
  return h === dawnOf(board, day) || h === duskOf(board, day);
}

export function isDawn(board: Board, hour: number): boolean {
  return hour % 24 === dawnOf(board, dayOf(hour));
}

/** The latest dawn that has come by this hour, or the first of the game. */
export function lastDawn(board: Board, hour: number): number {
  const today = dayOf(hour) * 24 + dawnOf(board, dayOf(hour));
  if (today <= hour || dayOf(hour) === 0) return today;
  return (dayOf(hour) - 1) * 24 + dawnOf(board, dayOf(hour) - 1);
}

/** Cycle an hour belongs to, from 1: a day and the night after it. */
export function cycleAt(board: Board, hour: number): number {
  const day = dayOf(hour);
  return hour % 24 >= dawnOf(board, day) ? day + 1 : day;
}

/** Hours until the phase that this hour belongs to ends. */
export function hoursToPhaseEnd(board: Board, hour: number): number {
  let left = 1;
  while (!isPhaseStart(board, hour + left)) left++;
  return left;
}

/** Whether the moon stands in the sky at the middle of this hour. */
export function isMoonUp(board: Board, hour: number): boolean {
  const now = (hour % 24) * 60 + 30;
  let last = Number.NEGATIVE_INFINITY;
  let up = false;
  for (let back = 0; back <= 2; back++) {
    const day = dayOf(hour) - back;
    if (day < 0) break;
    const { moonrise, moonset } = almanacDay(board, day);
    const offset = -1440 * back;
    if (moonrise !== null && moonrise + offset <= now && moonrise + offset > last) {
      last = moonrise + offset;
      up = true;
    }
    if (moonset !== null && moonset + offset <= now && moonset + offset > last) {
      last = moonset + offset;
      up = false;
    }
    if (last > Number.NEGATIVE_INFINITY) return up;
  }
  // Before the first rise or set in the almanac the moon is whatever its next event ends.
  const { moonrise, moonset } = almanacDay(board, dayOf(hour));
  return moonset !== null && (moonrise === null || moonset < moonrise);
}

/** Share of a full moon's light at night, 0 to 1. */
export function moonlight(board: Board, hour: number): number {
  return isMoonUp(board, hour) ? almanacDay(board, dayOf(hour)).moonLit / 100 : 0;
}

/** Light on open ground, 0 to 100. A full moon counts 30: men on foot see three times as far as without. */
export function lightAt(board: Board, hour: number): number {
  return phaseAt(board, hour) === 'day' ? 100 : Math.round(30 * moonlight(board, hour));
}
