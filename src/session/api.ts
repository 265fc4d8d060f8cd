// What the screen may ask of a game that runs in the worker, and what it is told. The worker is worker.ts, this side
// of the line is client.ts; starting, opening and keeping games is games.ts.

import type { GivenOrder } from '../save/index.ts';
import type { Fault } from '../shared/fault.ts';
import type { Alarm, Frame, GameEvent, Options, Order, Preview, Refusal, TruthFrame } from '../sim/index.ts';

export type { GivenOrder };

/** The clock's speed in hours a second of real time. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface NewGame {
  readonly level: string;
  readonly seed: string;
  /** Difficulty and switches; none means Officer with everything on. */
  readonly options?: Options;
}

/** What `after` brings once a game has ended. */
export interface AfterAction {
  readonly truth: readonly TruthFrame[];
  /** One frame a dawn and a dusk and one at the end, oldest first. */
  readonly frames: readonly Frame[];
  readonly orders: readonly GivenOrder[];
}

/** Promises reject with a Fault (src/shared/fault.ts) alone; its sentence is in the text group `save`. */
export interface Session {
  /** Id of the game in the list of saved games. */
  readonly id: string;
  /** Latest frame. */
  readonly frame: Frame;
  /**
   * Called after each new frame with what happened since the last; empty when an order was given or taken back. A
   * skip brings one frame with the events of all its hours. Returns a function that ends the listening.
   */
  listen(listener: (frame: Frame, events: readonly GameEvent[]) => void): () => void;
  give(order: Order): Promise<Refusal | null>;
  /** Takes back the last order that has not run yet; false if there is none. */
  undo(): Promise<boolean>;
  /** Orders given that no hour has run since and that can still be undone, oldest first. */
  readonly pending: readonly Order[];
  /** Preview of an order as things stand; a newer question makes an older one resolve to null. */
  preview(order: Order): Promise<Preview | null>;
  /** Runs the hours at this speed until the phase ends, an alarm stops it, or `pause`; also changes the speed. */
  run(speed: Speed): void;
  pause(): void;
  /** Runs to the end of the phase without waiting; alarms still stop it. */
  skip(): void;
  readonly running: boolean;
  /** Alarms that stop the clock, attacks always among them. All of them to begin with. */
  setAlarms(alarms: readonly Alarm[]): void;
  /** Called when the game cannot be kept (storage full, forbidden) or the worker has failed; the game goes on if it can. */
  onTrouble(listener: (fault: Fault) => void): () => void;
  /** Ends the game as it stands, undecided, so that `after` can tell how things were. */
  stop(): Promise<void>;
  after(): Promise<AfterAction>;
  /** A replay file's text of all so far. */
  exportReplay(): Promise<string>;
  /** Ends this side's hold on the game; what was played is kept. */
  close(): void;
}
