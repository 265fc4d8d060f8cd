// Dust: "Some days the air turns to sand; what flies stays down and nobody sees far." Drawn a phase ahead, with a
// forecast that is right as often as it says. Takes sight (detection.ts) and grounds aircraft (orbit.ts, strike.ts).

import { stormAt, stormForecastAt } from '../happenings/active.ts';
import { draw } from '../random.ts';
import type { GameState } from '../state.ts';
import type { Hour } from './hour.ts';

export const STORM = 2;
export const HAZE = 1;
/** How much of sight is left by level of dust, in thousandths (RULES: dust × 0.1). */
export const SIGHT_IN_DUST: readonly number[] = [1000, 600, 100];

/** Of storms, 70% are announced; of phases without one, 15% are announced all the same. Form ours. */
const ANNOUNCED = 0.7;
const FALSE_ALARM = 0.15;
/** A storm of the level's that people have been told of. */
const FORESEEN_PERCENT = 97;
/** Hours into a half of a day, where it is asked which storm of the level's it lies in. */
const MIDDLE = 9;
/** Haze comes this many times as often as a storm. */
const HAZE_RATIO = 2;

export function dustHour(hour: Hour): void {
  if (hour.isPhaseStart) setDust(hour.state);
}

/** Weather of the phase that begins now and the forecast for the one after it. */
export function setDust(state: GameState): void {
  const p = state.scenario.board.dustPercent / 100;
  const phase = phaseNumber(state.hour);
  const before = state.dust;
  state.dust = dustIn(state, phase, p);
  if (before === STORM && state.dust === 0) state.dust = HAZE;
  const storm = dustIn(state, phase + 1, p) === STORM;
  const announced = draw(state.keys, 'weather', 1, phase + 1) < (storm ? ANNOUNCED : FALSE_ALARM);
  const yes = announced ? ANNOUNCED : 1 - ANNOUNCED;
  const no = announced ? FALSE_ALARM : 1 - FALSE_ALARM;
  const foreseen = stormForecastAt(state, 12 * (phase + 1) + MIDDLE);
  const storms = p * yes + (1 - p) * no;
  state.dustForecast = foreseen ? FORESEEN_PERCENT : Math.round((100 * p * yes) / (storms || 1));
}

function dustIn(state: GameState, phase: number, p: number): number {
  if (stormAt(state, 12 * phase + MIDDLE)) return STORM;
  const u = draw(state.keys, 'weather', 0, phase);
  if (u < p) return STORM;
  return u < p * (1 + HAZE_RATIO) ? HAZE : 0;
}

/** Twelve-hour halves of the days, numbered; a phase belongs to the half it begins in. */
function phaseNumber(hour: number): number {
  return Math.floor(hour / 12);
}
