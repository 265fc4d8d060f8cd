// Readings of trust: "People tell you what they think, as far as they dare." What is known of a settlement's trust is off
// by up to its band, wider where the forces are feared or the place has fallen silent. Everybody, Baghdad too, goes by it.

import { lastDawn } from '../clock.ts';
import { clamp } from '../fixed.ts';
import type { Measure } from '../frame.ts';
import { draw } from '../random.ts';
import type { GameState } from '../state.ts';
import type { Hour } from './hour.ts';
import { isQuiet, QUIET_WIDENS } from './mukhtar.ts';
import { weightOf } from './trust.ts';

/** Points: the least half-width of the band, and more at full fear of the forces. Form ours. */
const BAND_LEAST = 2;
const BAND_BY_FEAR = 10;
/** Share of the band within which a reading errs, and the cycles in which the error comes and goes. Form ours. */
const ERRS_WITHIN = 0.8;
const ERRS_FOR_CYCLES = 5;

/** Half-width of the band in which a settlement's trust is known, in points: fear of the forces silences complaint. */
export function trustBand(state: GameState, town: number): number {
  const fear = (state.towns[town].fearOfForces - unseen(state, town, 'fearOfForces')) / 10000;
  return BAND_LEAST + Math.round(BAND_BY_FEAR * fear) + (isQuiet(state, town) ? QUIET_WIDENS : 0);
}

/** What has moved since dawn without anybody having noticed, in hundredths. */
export function unseen(state: GameState, town: number, measure: Measure): number {
  const dawn = lastDawn(state.scenario.board, state.hour);
  let sum = 0;
  for (let i = state.ledger.length - 1; i >= 0 && state.ledger[i].hour > dawn; i--) {
    const entry = state.ledger[i];
    if (!entry.known && entry.town === town && entry.measure === measure) sum += entry.delta;
  }
  return sum;
}

/** At dawn: by how much each settlement's trust is misread from now on. */
export function readingHour(hour: Hour): void {
  if (!hour.isDawn) return;
  hour.state.people.forEach((people, i) => {
    people.misread = Math.round(100 * ERRS_WITHIN * trustBand(hour.state, i) * error(hour, i));
  });
}

/** Between -1 and 1; nothing on the first day, when trust is as the level says. */
function error(hour: Hour, town: number): number {
  const span = Math.floor(hour.day / ERRS_FOR_CYCLES);
  const share = (hour.day % ERRS_FOR_CYCLES) / ERRS_FOR_CYCLES;
  const at = (n: number): number => (n === 0 ? 0 : 2 * draw(hour.state.keys, 'reading', town, n) - 1);
  return at(span) + (at(span + 1) - at(span)) * share;
}

/** A settlement's trust as it is known, in hundredths: off by a part of its band that changes slowly, by the dawn. */
export function trustReading(state: GameState, town: number): number {
  return clamp(state.towns[town].trust - unseen(state, town, 'trust') + state.people[town].misread, 0, 10000);
}

/** The province's trust as it is known, in hundredths; after the end, as it is. */
export function knownTrust(state: GameState): number {
  return weighted(state, (i) => (state.stage === 'over' ? state.towns[i].trust : trustReading(state, i)));
}

/** The province's trust as people say it is, in hundredths: what goals are judged by, after the end too. */
export function judgedTrust(state: GameState): number {
  return weighted(state, (i) => trustReading(state, i));
}

/** Mean over the settlements by their weight. */
function weighted(state: GameState, of: (town: number) => number): number {
  const { board } = state.scenario;
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < state.towns.length; i++) {
    sum += weightOf(board, i) * of(i);
    weights += weightOf(board, i);
  }
  return weights > 0 ? Math.round(sum / weights) : 0;
}
