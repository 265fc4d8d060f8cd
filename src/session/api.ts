// What the screen may ask of a game that runs in the worker, and what it is told. The worker is worker.ts,
// this side of the line is client.ts.

import type { Frame, GameEvent, Order, Preview, Refusal, TruthFrame } from '../sim/index.ts';

/** The clock's speed in hours a second of real time. */
export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface NewGame {
  readonly level: string;
  readonly seed: string;
}

export interface GivenOrder {
  readonly hour: number;
  readonly order: Order;
}

/** What `after` brings once a game has ended. */
export interface AfterAction {
  readonly truth: readonly TruthFrame[];
  /** One frame a dawn and a dusk, oldest first. */
  readonly frames: readonly Frame[];
  readonly orders: readonly GivenOrder[];
}

export interface Session {
  /** Latest frame; null before the first. */
  readonly frame: Frame | null;
  /** Called after each new frame with what happened in that hour. Returns a function that ends the listening. */
  listen(listener: (frame: Frame, events: readonly GameEvent[]) => void): () => void;
  give(order: Order): Promise<Refusal | null>;
  /** Takes back the last order that has not run yet; false if there is none. */
  undo(): Promise<boolean>;
  /** Orders given in this phase that can still be undone, oldest first. */
  readonly pending: readonly Order[];
  /** Preview of an order as things stand; a newer question makes an older one resolve to null. */
  preview(order: Order): Promise<Preview | null>;
  run(speed: Speed): void;
  pause(): void;
  /** Runs to the end of the phase without waiting; alarms still stop it. */
  skip(): void;
  readonly running: boolean;
  after(): Promise<AfterAction>;
  /** A replay file's text of all so far. */
  exportReplay(): Promise<string>;
  close(): void;
}
