// Postures: "A unit that works day and night tires; one that stays learns its ground." Fatigue, and what a unit knows
// of its sector.

import type { Stance, Unit } from '../state.ts';
import { isOff } from '../systems.ts';
import type { Hour } from './hour.ts';
import { postureNow } from './hour.ts';

/**
 * Fatigue gained an hour by stance; a unit that patrols all day and all night is spent in four days, one that holds
 * by night keeps level. Form ours.
 */
const TIRES: Readonly<Record<Stance, number>> = { rest: -4, hold: -1, patrol: 1, ready: 0, busy: 2 };
/** Knowledge of a sector grows a point a cycle at the base, up to this. */
const KNOWS_AT_MOST = 10;

export function postureHour(hour: Hour): void {
  for (const unit of hour.state.units) {
    const tired = unit.task?.type === 'train' ? 0 : TIRES[postureNow(unit, hour.isNight)];
    unit.fatigue = Math.min(100, Math.max(0, unit.fatigue + tired));
    if (!hour.isDawn) continue;
    if (unit.tile === unit.base && !isOff(hour.state, 'S10'))
      unit.knowledge = Math.min(KNOWS_AT_MOST, unit.knowledge + 1);
    unit.grief = Math.max(0, unit.grief - 1);
    recover(hour, unit);
  }
}

/** Replacements trickle in to units that are at their base, until they and their crews are at full strength. */
function recover({ state }: Hour, unit: Unit): void {
  let crews = 0;
  for (const s of state.structures) if (s.crewUnit === unit.id) crews += s.crew;
  if (unit.tile === unit.base && unit.men + crews < unit.menAtFull) unit.men += 1;
}
