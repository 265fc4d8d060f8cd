// Lessons: "What got us killed there we do not try there again." Each cell keeps what became of its own attempts, by
// kind and by place; it tells those it meets (meeting.ts), and nobody else. Lessons fade in some weeks.

import { clamp, halved } from '../fixed.ts';
import { distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import type { Cell } from '../state.ts';
import type { Lesson } from '../state/enemy.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';

/** What an attempt teaches, in hundredths: it came off, it was given up, men were lost. Form ours. */
export const WENT_WELL = 40;
export const GIVEN_UP = -30;
export const WENT_BADLY = -100;
/** A lesson is about ground this near, km, and half forgotten after so many hours. */
const NEAR_KM = 12;
const HALF_LIFE_HOURS = 24 * 10;
const KEPT_HOURS = 24 * 30;
const MOST_LESSONS = 12;
/** Lessons about one kind of one place are added up to these bounds. */
const BOUND = 300;

/** An attempt has come to something or to nothing, and the cell knows. */
export function learnt(hour: Hour, cell: Cell, kind: Lesson['kind'], tile: Tile, worth: number): void {
  if (isOff(hour.state, 'S19') || cell.faction !== 'isil') return;
  take(hour, cell, { kind, tile, worth, hour: hour.hour });
}

function take(hour: Hour, cell: Cell, lesson: Lesson): void {
  const known = cell.lessons.find((l) => l.kind === lesson.kind && l.tile === lesson.tile);
  if (known) {
    const left = known.worth * halved(hour.hour - known.hour, HALF_LIFE_HOURS);
    known.worth = clamp(Math.round(left + lesson.worth), -BOUND, BOUND);
    known.hour = hour.hour;
    return;
  }
  cell.lessons.push({ ...lesson });
  cell.lessons = cell.lessons.filter((l) => hour.hour - l.hour < KEPT_HOURS);
  if (cell.lessons.length > MOST_LESSONS) cell.lessons.shift();
}

/** Takes over what another cell knows and this one does not, or knows less freshly. */
export function tellLessons(from: Cell, to: Cell): void {
  for (const lesson of from.lessons) {
    const known = to.lessons.find((l) => l.kind === lesson.kind && l.tile === lesson.tile);
    if (!known) {
      if (to.lessons.length < MOST_LESSONS) to.lessons.push({ ...lesson });
    } else if (lesson.hour > known.hour) {
      known.worth = lesson.worth;
      known.hour = lesson.hour;
    }
  }
}

/** All that a cell has learnt of a kind of operation, wherever it was; in hundredths. */
export function worthOfKind(cell: Cell, kind: Lesson['kind']): number {
  let sum = 0;
  for (const lesson of cell.lessons) if (lesson.kind === kind) sum += lesson.worth;
  return clamp(sum, -BOUND, BOUND);
}

/** How much likelier a kind is chosen for what the cell has learnt of it: 1 when nothing, 0.3 to 2. */
export function leaning(cell: Cell, kind: Lesson['kind']): number {
  return clamp(1 + worthOfKind(cell, kind) / 150, 0.3, 2);
}

/** The same for a place, from lessons of this kind near by: 1 when nothing, 0.2 to 2. */
export function leaningTo(hour: Hour, cell: Cell, kind: Lesson['kind'], tile: Tile): number {
  let sum = 0;
  for (const lesson of cell.lessons) {
    if (lesson.kind !== kind || distanceKm(hour.board.ground, lesson.tile, tile) > NEAR_KM) continue;
    sum += lesson.worth * halved(hour.hour - lesson.hour, HALF_LIFE_HOURS);
  }
  return clamp(1 + sum / 120, 0.2, 2);
}
