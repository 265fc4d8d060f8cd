// Orders played again: the one loop behind resuming, undoing, branching and verifying. What is written of a game is
// replay.ts; whether it still comes out the same is verify.ts.

import { beginPhase, type GameEvent, type GameState, giveOrder, step } from '../sim/index.ts';
import type { GivenOrder } from './replay.ts';

/** Why a list of orders could not be played: the rules refuse the order at `index`. */
export interface Refused {
  readonly hour: number;
  readonly index: number;
  readonly code: string;
}

/** One hour of a running game; at dawn and dusk the phase begins with it. */
export function stepHour(state: GameState): readonly GameEvent[] {
  if (state.stage === 'orders') beginPhase(state);
  return step(state);
}

/**
 * Plays `state` on, in place, to `hour` or to the end of the game. Orders of hours before the state's are passed
 * over; those of `hour` itself have been given when it returns.
 * @param orders in the order they were given.
 * @param onHour called when an hour has been played and before its orders are given; false ends the playing there.
 * @returns null, or the first order that was refused; the state is then as it was before that order.
 */
export function playOn(
  state: GameState,
  orders: readonly GivenOrder[],
  hour: number,
  onHour?: (state: GameState, events: readonly GameEvent[]) => boolean | void,
): Refused | null {
  let index = orders.findIndex((given) => given.hour >= state.hour);
  if (index < 0) index = orders.length;
  for (;;) {
    for (; index < orders.length && orders[index].hour === state.hour; index++) {
      const refusal = giveOrder(state, orders[index].order);
      if (refusal) return { hour: state.hour, index, code: refusal.code };
    }
    if (state.hour >= hour || state.stage === 'over') return null;
    const events = stepHour(state);
    if (onHour?.(state, events) === false) return null;
  }
}
