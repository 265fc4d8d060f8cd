// Events: "Some things come with a date, and nobody in the province can move it." Which of the level's events come, and
// when, is drawn once by the seed; people hear of most before. What each kind does is in ../happenings. Also brings back
// units that were called away.

import { dawnOf } from '../clock.ts';
import { HAPPENINGS } from '../happenings/index.ts';
import { draw } from '../random.ts';
import { LEVEL_EVENT_PARAMS, type LevelEvent } from '../scenario.ts';
import type { GameState } from '../state.ts';
import type { Happening } from '../state/happenings.ts';
import { isOff } from '../systems.ts';
import { actorOf, type Hour } from './hour.ts';
import { comeBack } from './muster.ts';

/** The level's events as this seed has them, in the order of the level. */
export function drawHappenings(state: GameState): Happening[] {
  const drawn: Happening[] = [];
  for (const event of state.scenario.events) {
    const actor = actorOf(event.id);
    if (!hasPlace(state, event) || 100 * draw(state.keys, 'event', actor, 0) >= event.percent) continue;
    const dawns = Math.max(1, event.toCycle - event.fromCycle + 1);
    const cycle = event.fromCycle + Math.floor(draw(state.keys, 'event', actor, 0, 1) * dawns);
    drawn.push(happeningOf(state, event, cycle));
  }
  return drawn;
}

/** Kinds that happen somewhere come only where some place suits them. */
export function hasPlace(state: GameState, event: LevelEvent): boolean {
  return HAPPENINGS[event.kind].suits === undefined || placeFor(state, event) >= 0;
}

/** An event of the level that begins at the dawn of this cycle. */
function happeningOf(state: GameState, event: LevelEvent, cycle: number): Happening {
  const { board } = state.scenario;
  const kind = HAPPENINGS[event.kind];
  const params = { ...LEVEL_EVENT_PARAMS[event.kind], ...event.params };
  const dawn = (day: number): number => day * 24 + dawnOf(board, day);
  const fromHour = dawn(cycle - 1);
  const cycles = params['cycles'] ?? 1;
  return {
    id: event.id,
    kind: event.kind,
    town: placeFor(state, event),
    unit: event.unit ?? null,
    heardHour: dawn(Math.max(0, cycle - 1 - kind.ahead)),
    fromHour,
    untilHour: dawn(cycle - 1 + cycles),
    params,
    stage: 'drawn',
    answer: '',
  };
}

/** The level's place, or the settlement that suits the kind best. */
export function placeFor(state: GameState, event: LevelEvent): number {
  const { settlements } = state.scenario.board;
  const named = settlements.findIndex((s) => s.id === event.place);
  if (named >= 0) return named;
  const { suits } = HAPPENINGS[event.kind];
  if (!suits) return -1;
  let best = -1;
  let most = -0.5;
  for (let i = 0; i < settlements.length; i++) {
    const worth = suits(state, i);
    if (worth > most) {
      most = worth;
      best = i;
    }
  }
  return best;
}

export function eventHour(hour: Hour): void {
  const { state } = hour;
  if (state.away.length > 0) comeBack(hour);
  for (const one of state.happenings) {
    if (one.stage === 'over') continue;
    const kind = HAPPENINGS[one.kind];
    if (kind.system && isOff(state, kind.system)) continue;
    if (one.stage === 'drawn' && hour.hour >= one.heardHour) {
      one.stage = 'heard';
      kind.heard?.(hour, one);
    }
    if (one.stage === 'heard' && hour.hour >= one.fromHour) {
      one.stage = 'on';
      kind.begins(hour, one);
    }
    if (one.stage !== 'on') continue;
    if (hour.hour < one.untilHour) kind.lasts?.(hour, one);
    if (hour.hour < one.untilHour) continue;
    one.stage = 'over';
    kind.ends?.(hour, one);
  }
}
