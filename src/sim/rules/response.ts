// Response: "What stops a crossing is who can get there before it ends." Units that stand ready answer an alarm near
// them by themselves, once a night; any other can be sent. The race is run hour by hour.

import type { Constants } from '../constants.ts';
import { distanceKm } from '../map/grid.ts';
import type { Tile } from '../scenario.ts';
import type { Contact, Task, Unit } from '../state.ts';
import { makeTask } from '../task.ts';
import type { Hour } from './hour.ts';
import { routesFor, secondsAnHour, sendTo, standsReady, READY_SECONDS } from './movement.ts';
import { meet } from './encounter.ts';

/** How long a drive a ready unit takes on by itself, hours. */
export const ANSWERS_WITHIN_HOURS = 1.5;
/** Straight distance that such a drive can cover at best; saves asking for routes. */
const ANSWERS_WITHIN_KM = 45;
/** Who is watched can be led to from so far, km; who was lost has to be stumbled on in the dark, at this chance. Form ours. */
const LED_KM = 7.5;
const STUMBLES_KM = 2.5;
const CATCHES_LOST = 0.3;
/** Given up after so many hours on the spot. */
export const LOOKS_HOURS = 2;

/** Chance an hour that a unit on the spot catches the group it came for, 0 to 1. */
export function catches(k: Constants, live: boolean): number {
  return Math.min(0.9, live ? k.catchesLive : CATCHES_LOST);
}

/** Ready units set out for what has just been seen near them. */
export function responseHour(hour: Hour): void {
  for (const contact of hour.state.contacts) {
    if (!contact.live || contact.seenHour !== hour.hour || contact.hostilePercent === 0) continue;
    if (hour.state.units.some((u) => u.task?.type === 'intercept' && u.task.target === contact.id)) continue;
    const unit = quickestReady(hour, contact);
    if (unit) send(hour, unit, contact);
  }
}

function quickestReady(hour: Hour, contact: Contact): Unit | null {
  const limit = ANSWERS_WITHIN_HOURS * secondsAnHour(hour.isNight, hour.state.dust);
  let best: Unit | null = null;
  let least = limit;
  for (const unit of hour.state.units) {
    if (!isReady(hour, unit) || distanceKm(hour.board.ground, unit.tile, contact.tile) > ANSWERS_WITHIN_KM) continue;
    const route = routesFor(hour.board, unit.kind).find(unit.tile, contact.tile);
    if (!route) continue;
    const seconds = route.seconds.reduce((sum, s) => sum + s, READY_SECONDS);
    if (seconds < least) {
      least = seconds;
      best = unit;
    }
  }
  return best;
}

function isReady(hour: Hour, unit: Unit): boolean {
  if (unit.task || unit.men < 15 || unit.stallsUntil >= 0) return false;
  return standsReady(unit, hour.isNight) && (unit.answered < 0 || hour.hour - unit.answered >= 12);
}

/** A ready unit sets out after a contact, if it can get there. */
function send(hour: Hour, unit: Unit, contact: Contact): void {
  if (!sendTo(hour, unit, contact.tile, true)) return;
  unit.answered = hour.hour;
  unit.task = makeTask('intercept', contact.tile, LOOKS_HOURS, { target: contact.id });
}

/** One hour of going after a contact; true when it is over. */
export function interceptHour(hour: Hour, unit: Unit, task: Task): boolean {
  const { state, board } = hour;
  const contact = state.contacts.find((c) => c.id === task.target);
  if (!contact) return true;
  if (contact.live && contact.tile !== task.tile) chase(hour, unit, task, contact.tile);
  const cell = state.cells.find((c) => c.id === contact.cell);
  const reach = contact.live ? LED_KM : STUMBLES_KM;
  if (cell && distanceKm(board.ground, cell.tile, unit.tile) <= reach) {
    if (hour.draw('cross', cell.luck, 20) < catches(board.constants, contact.live)) {
      meet(hour, unit, cell.id, 'contactCaught');
      return true;
    }
  }
  if (unit.route.length > 0) return false;
  task.hoursLeft--;
  if (task.hoursLeft > 0) return false;
  hour.tell('contactMissed', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id, contact: contact.id });
  return true;
}

/** The contact has moved on under watch: the unit is led after it. */
function chase(hour: Hour, unit: Unit, task: Task, to: Tile): void {
  if (!hour.land.home[to]) return;
  const { walked, route } = unit;
  if (!sendTo(hour, unit, to, true)) return;
  // Under way already: no time to mount up again.
  if (route.length > 0 || walked >= 0) unit.walked = Math.max(0, walked);
  task.tile = to;
}
