// Events, decisions and claims as the player knows them: an event when its date is out or its season is known, a claim
// without its truth until the end.

import { dawnOf } from '../clock.ts';
import { paramsOf, tileOf } from '../claims/about.ts';
import { decisionKind } from '../decisions/index.ts';
import { refuseOption } from '../decisions/price.ts';
import type { ClaimView, DecisionView, ForecastView, Frame, GatherersView } from '../frame.ts';
import { floodedBy } from '../happenings/floodGround.ts';
import { HAPPENINGS } from '../happenings/index.ts';
import { pilgrimRoad } from '../happenings/pilgrimage.ts';
import { hasPlace, placeFor } from '../rules/event.ts';
import { LEVEL_EVENT_PARAMS, type LevelEvent } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { ClaimState, Happening } from '../state/happenings.ts';
import { isOff } from '../systems.ts';

/** Past events are shown until they are over; dates before, seasons while they can still come. */
export function forecastView(state: GameState): ForecastView[] {
  const known: ForecastView[] = [];
  for (const one of state.happenings) {
    if (one.stage === 'over' || isGone(state, one.kind)) continue;
    if (one.stage === 'on' || state.hour >= one.heardHour) known.push(dated(state, one));
  }
  for (const event of state.scenario.events) {
    const season = isGone(state, event.kind) ? null : seasonOf(state, event);
    if (season) known.push(season);
  }
  return known.sort((a, b) => a.fromHour - b.fromHour || (a.id < b.id ? -1 : 1));
}

function isGone(state: GameState, kind: LevelEvent['kind']): boolean {
  const { system } = HAPPENINGS[kind];
  return system !== undefined && isOff(state, system);
}

function dated(state: GameState, one: Happening): ForecastView {
  const { board } = state.scenario;
  return {
    id: one.id,
    kind: one.kind,
    settlement: board.settlements[one.town]?.id ?? null,
    fromHour: one.fromHour,
    untilHour: one.untilHour,
    percent: 100,
    dated: true,
    now: one.stage === 'on',
    answer: one.answer,
    tiles: one.stage === 'on' ? tilesOf(state, one) : [],
  };
}

function tilesOf(state: GameState, one: Happening): readonly number[] {
  const { board } = state.scenario;
  if (one.kind === 'flood') return floodedBy(board, one);
  return one.kind === 'pilgrimage' ? pilgrimRoad({ board }, one) : [];
}

/**
 * A season everybody knows, while no date is out: its window, and the chance that it still comes, given that it has
 * not been heard of so far. Made from the level and the clock alone, so that it tells nothing of what was drawn.
 */
function seasonOf(state: GameState, event: LevelEvent): ForecastView | null {
  const { ahead, seasonAhead } = HAPPENINGS[event.kind];
  const { board } = state.scenario;
  if (seasonAhead === 0 || !hasPlace(state, event)) return null;
  const dawn = (cycle: number): number => (cycle - 1) * 24 + dawnOf(board, Math.max(0, cycle - 1));
  if (state.hour < dawn(event.fromCycle - seasonAhead)) return null;
  if (state.happenings.some((h) => h.id === event.id && state.hour >= h.heardHour)) return null;
  let left = 0;
  for (let c = event.fromCycle; c <= event.toCycle; c++) if (dawn(Math.max(1, c - ahead)) > state.hour) left++;
  if (left === 0) return null;
  const all = event.toCycle - event.fromCycle + 1;
  const p = event.percent / 100;
  const still = (p * left) / all;
  const cycles = event.params['cycles'] ?? LEVEL_EVENT_PARAMS[event.kind]['cycles'] ?? 1;
  return {
    id: event.id,
    kind: event.kind,
    settlement: board.settlements[placeFor(state, event)]?.id ?? null,
    fromHour: dawn(event.toCycle - left + 1),
    untilHour: dawn(event.toCycle + cycles),
    percent: Math.round((100 * still) / (still + 1 - p || 1)),
    dated: false,
    now: false,
    answer: '',
    tiles: [],
  };
}

export function gatherersView(state: GameState): GatherersView[] {
  return state.gatherers.map(({ tile, people, town }) => ({
    tile,
    people,
    settlement: state.scenario.board.settlements[town].id,
  }));
}

/** Those that wait for an answer, and those answered whose effects have not come yet. */
export function decisionsView(state: GameState, frame: Pick<Frame, 'money' | 'capital'>): DecisionView[] {
  return state.decisions
    .filter((d) => !d.done)
    .map(({ id, kind, params, openedHour, dueHour, fallback, chosen }) => ({
      id,
      kind,
      params,
      openedHour,
      dueHour,
      fallback,
      chosen,
      options: decisionKind(kind).options.map((option) => ({
        id: option.id,
        effects: option.effects,
        refusal: chosen === null ? refuseOption(frame, option) : null,
      })),
    }));
}

export function claimView(state: GameState, claim: ClaimState): ClaimView {
  return {
    id: claim.id,
    kind: claim.kind,
    params: paramsOf(claim),
    tile: tileOf(state, claim),
    judged: claim.judged,
    officialsRight: state.stage === 'over' ? claim.officialsRight : null,
  };
}
