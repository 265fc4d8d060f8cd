// Withdrawal: "A militia goes when it likes, and one in four does not like to." Told to leave, it goes within the cycle
// or stalls for two; its posts stand empty until others man them.

import type { Unit } from '../state.ts';
import { makeTask } from '../task.ts';
import type { Hour } from './hour.ts';
import { actorOf } from './hour.ts';
import { militiaGone } from './militia.ts';

/** One in four stalls (RULES), for so many hours; else it leaves in so many. */
const STALLS = 0.25;
const STALLS_HOURS = 48;
export const LEAVES_HOURS = 10;
/** Capital (RULES). */
export const WITHDRAWAL_CAPITAL = 3;

export function withdrawalHour(hour: Hour): void {
  for (const unit of hour.state.units.slice()) {
    if (unit.stallsUntil < 0 || hour.hour < unit.stallsUntil) continue;
    if (unit.task?.type !== 'withdraw') {
      militiaGone(hour, unit);
      continue;
    }
    // The first deadline has come: does it go?
    unit.task = null;
    if (hour.draw('militia', actorOf(unit.id)) < STALLS) {
      unit.stallsUntil = hour.hour + STALLS_HOURS;
      hour.tell('militiaStalls', 'notice', { tile: unit.tile, unit: unit.id }, { unit: unit.id });
    } else militiaGone(hour, unit);
  }
}

/** The order to leave reaches it. */
export function orderWithdrawal(hour: number, unit: Unit): void {
  unit.stallsUntil = hour + LEAVES_HOURS;
  unit.route = [];
  unit.task = makeTask('withdraw', unit.tile, LEAVES_HOURS);
}
