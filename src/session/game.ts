// One game as the worker and the command line play it: orders given and taken back, hours stepped, keyframes, hashes
// and orders kept. No worker, clock or storage here; those are desk.ts, client.ts and src/save.

import {
  type GivenOrder,
  type HourHash,
  type Keyframe,
  type LevelInPlay,
  playOn,
  type Replay,
  replayOf,
  stepHour,
} from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import {
  type CarryOver,
  carryOver,
  decodeState,
  encodeState,
  type Frame,
  frameOf,
  type GameEvent,
  type GameState,
  giveOrder,
  hashState,
  newGame,
  type Options,
  type Order,
  type Preview,
  preview,
  type Refusal,
  stopGame,
  type TruthFrame,
  truthOf,
} from '../sim/index.ts';
import type { AfterAction } from './api.ts';

/** What a game is picked up from: a replay's orders and hashes, and a keyframe to spare playing it all again. */
export interface Past {
  readonly orders: readonly GivenOrder[];
  readonly hashes: readonly HourHash[];
  readonly keyframe?: Keyframe;
  /** Hour to go on from; orders of that very hour stand as given. */
  readonly hour: number;
  /** The player had ended the game there. */
  readonly stopped?: boolean;
}

export interface LocalGame {
  readonly level: LevelInPlay;
  readonly seed: string;
  readonly options: Options;
  /** The player's picture as things stand; the same object until something changes. */
  readonly frame: Frame;
  /** Hours since the first midnight. */
  readonly hour: number;
  /** False while the clock stands at dawn or dusk, and after the end. */
  readonly running: boolean;
  /** Orders given that no hour has run since, oldest first. */
  readonly pending: readonly Order[];
  /** Orders given from `hour` on. */
  ordersSince(hour: number): readonly GivenOrder[];
  /** Refused orders change nothing. */
  give(order: Order): Refusal | null;
  /** Takes back the last pending order; false if there is none. */
  undo(): boolean;
  preview(order: Order): Preview;
  /** Plays one hour; at dawn and dusk the phase begins with it. Empty when the game is over. */
  step(): readonly GameEvent[];
  /** Ends the game as it stands, undecided; nothing if it is over. */
  stop(): void;
  /** Hash of the whole state, 16 hexadecimal characters. */
  hash(): string;
  /** The last dawn or dusk, before any order of it. */
  keyframe(): Keyframe;
  /** All so far, to be written to a file. */
  replay(): Replay;
  /** The same game as it stood at an hour, its orders not yet given, to go on from there otherwise. */
  branch(hour: number): LocalGame;
  /** What it leaves to the next year of a campaign; @throws Fault `stillOn` while the game is on. */
  carry(): CarryOver;
  /** Truth and frames of the whole game, played again; @throws Fault `stillOn` while the game is on. */
  after(): AfterAction;
}

/**
 * Starts a game, or picks one up.
 * @throws Fault `differs` (params: hour) when the past does not play as it says, `gameDamaged` for a bad keyframe.
 */
export function localGame(level: LevelInPlay, seed: string, past?: Past, chosen: Options = {}): LocalGame {
  const { scenario } = level;
  let orders: GivenOrder[] = past ? past.orders.filter((given) => given.hour <= past.hour) : [];
  let hashes: HourHash[] = [];
  let frame: Frame | null = null;
  const keyframes: Keyframe[] = [];
  let state = newGame(scenario, seed, chosen);
  const { options } = state;
  keep();
  if (past) pickUp(past);

  /** Notes the hash of the hour, and a keyframe where the clock stands for orders. */
  function keep(): void {
    hashes.push([state.hour, hashState(state)]);
    const newest = keyframes.at(-1)?.hour ?? -1;
    if (state.stage === 'orders' && state.hour > newest) {
      keyframes.push({ hour: state.hour, state: encodeState(state) });
    }
  }

  function pickUp({ hashes: known, hour, keyframe, stopped }: Past): void {
    const due = new Map(known);
    if (keyframe) {
      try {
        state = decodeState(keyframe.state, scenario);
        hashes = known.filter(([at]) => at < state.hour);
        hashes.push([state.hour, hashState(state)]);
      } catch {
        throw new Fault('gameDamaged');
      }
      keyframes.push(keyframe);
    }
    const agrees = (): boolean => (due.get(state.hour) ?? hashes.at(-1)?.[1]) === hashes.at(-1)?.[1];
    let differs = agrees() ? -1 : state.hour;
    const refused =
      differs < 0 &&
      playOn(state, orders, hour, () => {
        keep();
        if (!agrees()) differs = state.hour;
        return differs < 0;
      });
    if (differs >= 0) throw new Fault('differs', { hour: differs });
    if (refused) throw new Fault('differs', { hour: refused.hour });
    if (stopped) stopGame(state);
  }

  /** Puts the state back to the newest keyframe not after `hour` and plays the orders from there to it. */
  function restored(hour: number, given: readonly GivenOrder[]): GameState {
    const from = keyframes.findLast((keyframe) => keyframe.hour <= hour) ?? keyframes[0];
    const again = decodeState(from.state, scenario);
    playOn(again, given, hour);
    return again;
  }

  const game: LocalGame = {
    level,
    seed,
    options,
    get frame(): Frame {
      frame ??= frameOf(state);
      return frame;
    },
    get hour() {
      return state.hour;
    },
    get running() {
      return state.stage === 'running';
    },
    get pending() {
      return orders.filter((given) => given.hour === state.hour).map((given) => given.order);
    },
    ordersSince: (hour) => orders.filter((given) => given.hour >= hour),
    give(order) {
      const refusal = giveOrder(state, order);
      if (refusal) return refusal;
      orders.push({ hour: state.hour, order });
      frame = null;
      return null;
    },
    undo() {
      if (state.stage === 'over' || orders.at(-1)?.hour !== state.hour) return false;
      orders = orders.slice(0, -1);
      state = restored(state.hour, orders);
      frame = null;
      return true;
    },
    preview: (order) => preview(game.frame, order),
    step() {
      if (state.stage === 'over') return [];
      const events = stepHour(state);
      keep();
      frame = null;
      return events;
    },
    stop() {
      stopGame(state);
      frame = null;
    },
    hash: () => hashState(state),
    keyframe: () => keyframes[keyframes.length - 1],
    replay: () => replayOf({ level, seed, state, orders, hashes }),
    branch(hour) {
      const keyframe = keyframes.findLast((kept) => kept.hour <= hour);
      const past = { orders: orders.filter((given) => given.hour < hour), hashes, keyframe, hour };
      return localGame(level, seed, past, options);
    },
    carry() {
      if (state.stage !== 'over') throw new Fault('stillOn');
      return carryOver(state);
    },
    after() {
      if (state.stage !== 'over') throw new Fault('stillOn');
      return playAgain(level, seed, orders, state);
    },
  };
  return game;
}

/** The whole game once more, for what is shown after it: truth by the hour, a frame each dawn and dusk and the end. */
function playAgain(level: LevelInPlay, seed: string, orders: readonly GivenOrder[], end: GameState): AfterAction {
  const state = newGame(level.scenario, seed, end.options);
  const truth: TruthFrame[] = [truthOf(state)];
  const frames: Frame[] = [frameOf(state)];
  playOn(state, orders, end.hour, () => {
    truth.push(truthOf(state));
    if (state.stage === 'orders' && state.hour < end.hour) frames.push(frameOf(state));
  });
  return { truth, frames: [...frames, frameOf(end)], orders };
}
