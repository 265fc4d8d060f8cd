// One whole game played by a scripted commander, as fast as it goes. Writing it to a file is src/save.

import {
  beginPhase,
  type GameEvent,
  type GameState,
  giveOrder,
  glimpseOf,
  newGame,
  type Options,
  type Order,
  type Scenario,
  step,
} from '../sim/index.ts';
import type { Bot } from './bot.ts';

export interface Play {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly bot: Bot;
  /** Difficulty, switches, constants, systems off; none means Officer with everything on. */
  readonly options?: Options;
  /** Cycles to play at most; the level's own when left out. */
  readonly cycles?: number;
  /** Called before an order is given, refused ones included. The state must not be changed. */
  readonly onOrder?: (state: GameState, order: Order) => void;
  /** Called with the start, and after each hour before its orders are given. The state must not be changed. */
  readonly onHour?: (state: GameState, events: readonly GameEvent[]) => void;
}

export interface Played {
  /** The truth at the end. */
  readonly state: GameState;
  /** Hours played. */
  readonly ticks: number;
  /** Cycles begun. */
  readonly cycles: number;
  /** Orders that were given, with the hour (since the first midnight) of each. */
  readonly orders: readonly { readonly hour: number; readonly order: Order }[];
}

/** Plays until the game is over or its cycles have been played; orders that are refused are passed over. */
export function playGame({ bot, cycles, onHour, onOrder, options, scenario, seed }: Play): Played {
  const state = newGame(scenario, seed, options);
  const orders: { hour: number; order: Order }[] = [];
  const start = state.hour;
  let cycle = glimpseOf(state).clock.cycle;
  onHour?.(state, []);
  while (state.stage !== 'over') {
    if (state.stage === 'orders') {
      const frame = glimpseOf(state);
      if (cycles !== undefined && frame.clock.cycle > cycles) break;
      cycle = frame.clock.cycle;
      for (const order of bot.commands(frame)) {
        onOrder?.(state, order);
        if (giveOrder(state, order) === null) orders.push({ hour: state.hour, order });
      }
      beginPhase(state);
    }
    const events = step(state);
    onHour?.(state, events);
  }
  return { state, ticks: state.hour - start, cycles: cycle, orders };
}
