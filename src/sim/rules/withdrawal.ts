// Withdrawal: "A militia goes when it likes, and one in four does not like to." Told to leave, it goes within the cycle
// or stalls for two; its posts stand empty until others man them.

import { clamp } from '../fixed.ts';
import type { Unit } from '../state.ts';
import { makeTask } from '../task.ts';
import type { Hour } from './hour.ts';
import { actorOf } from './hour.ts';
import { militiaGone } from './militia.ts';
import { allegianceOf } from './obedience.ts';

/** One in four stalls (RULES), at a middling pull of its patrons and with Baghdad behind the order, for so many hours. */
const STALLS = 0.25;
const BY_PULL = { least: 0.6, pull: 1 } as const;
/** Each point of capital under five adds to it. Form ours. */
const WEAK_FROM_CAPITAL = 5;
const WEAKNESS_A_POINT = 0.12;
const STALLS_HOURS = 48;
/** Who does not stall leaves in so many hours. */
export const LEAVES_HOURS = 10;
/** Capital (RULES). */
export const WITHDRAWAL_CAPITAL = 3;

/** Chance that a militia stalls, 0 to 1; `capital` as it was before the withdrawal was paid for. */
export function stallChance(pull: number, capital: number): number {
  const weak = 1 + WEAKNESS_A_POINT * Math.max(0, WEAK_FROM_CAPITAL - capital);
  return clamp(STALLS * (BY_PULL.least + (BY_PULL.pull * pull) / 100) * weak, 0, 0.8);
}

export function withdrawalHour(hour: Hour): void {
  for (const unit of hour.state.units.slice()) {
    if (unit.stallsUntil < 0 || hour.hour < unit.stallsUntil) continue;
    if (unit.task?.type !== 'withdraw') {
      militiaGone(hour, unit);
      continue;
    }
    // The first deadline has come: does it go?
    unit.task = null;
    const pull = allegianceOf(hour.state, unit.id)?.pull ?? 0;
    const chance = stallChance(pull, hour.state.capital + WITHDRAWAL_CAPITAL);
    if (hour.draw('militia', actorOf(unit.id)) < chance) {
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
