// What every rule of an hour is handed: the state it may change, the ground, the light, and a way to tell the
// player what he learns. Also the few questions many rules ask.

import type { GameEvent, Loudness } from '../events.ts';
import { dayOf, isDawn, isPhaseStart, moonlight, phaseAt } from '../clock.ts';
import { type Land, landOf } from '../map/land.ts';
import type { Params } from '../orders/order.ts';
import { draw, type Purpose } from '../random.ts';
import type { Board, Tile } from '../scenario.ts';
import type { GameState, Stance, Unit } from '../state.ts';

export interface Where {
  readonly tile?: Tile;
  readonly settlement?: string;
  readonly unit?: string;
}

export interface Hour {
  readonly state: GameState;
  readonly board: Board;
  readonly land: Land;
  readonly hour: number;
  readonly day: number;
  readonly isNight: boolean;
  /** 0 to 1 of a full moon; 1 by day does not follow: ask isNight. */
  readonly moon: number;
  /** First hour of the day phase, and of either phase. */
  readonly isDawn: boolean;
  readonly isPhaseStart: boolean;
  /** Hazard an hour, in millionths, that an open mover on a tile is noticed; filled by rules/detection.ts. */
  watch: Int32Array;
  readonly events: GameEvent[];
  /** Tells the player. */
  tell(code: string, loudness: Loudness, where: Where, params?: Params): void;
  /** A draw in [0, 1) for this hour. */
  draw(purpose: Purpose, actor: number, salt?: number): number;
}

export function hourOf(state: GameState): Hour {
  const { board } = state.scenario;
  const { hour } = state;
  const events: GameEvent[] = [];
  return {
    state,
    board,
    land: landOf(board),
    hour,
    day: dayOf(hour),
    isNight: phaseAt(board, hour) === 'night',
    moon: moonlight(board, hour),
    isDawn: isDawn(board, hour),
    isPhaseStart: isPhaseStart(board, hour),
    watch: new Int32Array(0),
    events,
    tell(code, loudness, where, params = {}) {
      const event: GameEvent = {
        id: state.nextEvent++,
        hour,
        code,
        loudness,
        tile: where.tile ?? null,
        settlement: where.settlement ?? null,
        unit: where.unit ?? null,
        params,
      };
      events.push(event);
      state.log.push(event);
    },
    draw: (purpose, actor, salt = 0) => draw(state.keys, purpose, actor, hour, salt),
  };
}

/** Posture that counts now: a unit busy with a task has none. */
export function postureNow(unit: Unit, isNight: boolean): Stance {
  if (unit.task) return 'busy';
  return isNight ? unit.postureNight : unit.postureDay;
}

/** A number that stands for an id in a draw. */
export function actorOf(id: string): number {
  let n = 0;
  for (let i = 0; i < id.length; i++) n = (Math.imul(n, 31) + id.charCodeAt(i)) | 0;
  return n & 0x7fffffff;
}

/** Index of the settlement nearest to a tile, -1 where there is none. */
export function nearestTown(hour: Hour, tile: Tile): number {
  const { ground, settlements } = hour.board;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  settlements.forEach((s, i) => {
    const dx = (s.tile % ground.cols) - (tile % ground.cols);
    const dy = Math.floor(s.tile / ground.cols) - Math.floor(tile / ground.cols);
    if (dx * dx + dy * dy < least) {
      least = dx * dx + dy * dy;
      best = i;
    }
  });
  return best;
}
