// Trust and two fears: "People tell you what they know if they trust you and feel safe from both sides." Every
// change is an entry in the why-ledger; who caused it may stay unexplained until somebody finds out (inquiry.ts).

import { clamp } from '../fixed.ts';
import type { Measure } from '../frame.ts';
import type { Params } from '../orders/order.ts';
import type { Board } from '../scenario.ts';
import type { GameState, Town } from '../state.ts';
import { isOff } from '../systems.ts';
import { actorOf, type Hour } from './hour.ts';
import { UNNUMBERED } from './ledger.ts';

/** Trust drifts towards this, and moves at most so far a cycle (RULES). In hundredths. */
const DRIFT_TOWARDS = 4000;
const MOST_A_CYCLE = 1000;
/** Half points, in hundredths. */
const GUESSED_TO = 50;
/** Fears fade towards what they were born of, a share a cycle. Form ours. */
const FEAR_FADES_PERCENT = 4;
const FEAR_FLOOR = 1500;

/** Weight of a settlement in the province's meters, so that four cities do not drown Rutba (RULES). */
export const SETTLEMENT_WEIGHT = { city: 3, town: 2, village: 1, camp: 1 } as const;

export interface Cause {
  readonly code: string;
  readonly params?: Params;
  readonly by?: string | null;
  /** False while nobody has found out. */
  readonly known?: boolean;
  /** Can be prosecuted and compensated. */
  readonly abuse?: boolean;
  /** Said in public, not proven; and in truth it did not happen. */
  readonly accused?: boolean;
  readonly untrue?: boolean;
}

export function weightOf(board: Board, town: number): number {
  return SETTLEMENT_WEIGHT[board.settlements[town].kind];
}

/** Moves one measure of a settlement by hundredths of a point and writes why. Returns what was moved. */
export function move(hour: Hour, town: number, measure: Measure, delta: number, cause: Cause): number {
  // A study of what trust does holds it where it is.
  if (measure === 'trust' && isOff(hour.state, 'S11')) return 0;
  const place = hour.state.towns[town];
  const moved = measure === 'trust' ? moveTrust(place, delta) : moveFear(place, measure, delta);
  if (moved === 0) return 0;
  const known = cause.known ?? true;
  hour.state.ledger.push({
    id: known ? hour.state.nextEntry++ : UNNUMBERED,
    hour: hour.hour,
    town,
    measure,
    delta: moved,
    // What is known looks like what it is; orders make only such entries, so that giving one draws no luck.
    looks:
      known || isOff(hour.state, 'S12')
        ? moved
        : guessed(moved, hour.draw('reading', town, actorOf(`${measure} ${cause.by ?? cause.code}`))),
    cause: cause.code,
    params: cause.params ?? {},
    by: cause.by ?? null,
    known,
    inquiryDue: -1,
    compensated: false,
    prosecuted: false,
    abuse: cause.abuse ?? false,
    accused: cause.accused ?? false,
    untrue: cause.untrue ?? false,
  });
  return moved;
}

/** How large a change nobody explains seems, in half points and never nothing. */
function guessed(delta: number, u: number): number {
  const looks = GUESSED_TO * Math.round((delta * (2 + 2 * u)) / 3 / GUESSED_TO);
  return looks === 0 ? Math.sign(delta) * GUESSED_TO : looks;
}

function moveTrust(town: Town, delta: number): number {
  let step = Math.round(delta);
  if (step > 0) step = Math.min(step, MOST_A_CYCLE - town.movedUp);
  else step = Math.max(step, town.movedDown - MOST_A_CYCLE);
  step = clamp(town.trust + step, 0, 10000) - town.trust;
  town.trust += step;
  if (step > 0) town.movedUp += step;
  else town.movedDown -= step;
  return step;
}

function moveFear(town: Town, measure: 'fearOfIsil' | 'fearOfForces', delta: number): number {
  const step = clamp(town[measure] + Math.round(delta), 0, 10000) - town[measure];
  town[measure] += step;
  return step;
}

/** At dawn trust drifts and fears fade; nobody did it, so the ledger keeps no entry. */
export function trustHour(hour: Hour): void {
  if (!hour.isDawn) return;
  const drift = isOff(hour.state, 'S11') ? 0 : Math.min(100, hour.board.constants.trustDriftPercent);
  for (const town of hour.state.towns) {
    town.trust += Math.trunc(((DRIFT_TOWARDS - town.trust) * drift) / 100);
    town.fearOfIsil -= Math.trunc(((town.fearOfIsil - FEAR_FLOOR) * FEAR_FADES_PERCENT) / 100);
    town.fearOfForces -= Math.trunc(((town.fearOfForces - FEAR_FLOOR) * FEAR_FADES_PERCENT) / 100);
    town.movedUp = 0;
    town.movedDown = 0;
  }
}

/** The province's trust in hundredths, weighted by kind of settlement; now, or as it was at the start. */
export function provinceTrust(state: GameState, atStart = false): number {
  const { board } = state.scenario;
  let sum = 0;
  let weights = 0;
  state.towns.forEach((town, i) => {
    sum += weightOf(board, i) * (atStart ? town.trustAtStart : town.trust);
    weights += weightOf(board, i);
  });
  return weights > 0 ? Math.round(sum / weights) : 0;
}
