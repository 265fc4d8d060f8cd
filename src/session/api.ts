// What the screen may ask of a game that runs in the worker, and what it is told. The worker is worker.ts, this side
// of the line is client.ts; starting, opening and keeping games is games.ts.

import type { GivenOrder } from '../save/index.ts';
import type { Fault } from '../shared/fault.ts';
import type { LocalText } from '../shared/text.ts';
import type {
  Alarm,
  CampaignChoice,
  CampaignCouncil,
  Difficulty,
  Frame,
  GameEvent,
  Options,
  Order,
  Preview,
  Refusal,
  TruthFrame,
} from '../sim/index.ts';

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

/** A campaign to begin: its id in place of a level's. */
export interface NewCampaign extends Omit<NewGame, 'level'> {
  readonly campaign: string;
}

/** Where in a campaign a game is. */
export interface CampaignPlace {
  readonly title: LocalText;
  /** What the year is called. */
  readonly label: string;
  /** From 1, and of how many. */
  readonly year: number;
  readonly of: number;
}

/** The council between two years: what it has to spend, and what is put before it. */
export interface CouncilView extends CampaignCouncil {
  /** Label of the year that is over. */
  readonly after: string;
  readonly next: { readonly label: string; readonly title: LocalText; readonly start: string };
}

/** A campaign in the list of those kept in this browser. */
export interface CampaignInfo {
  readonly id: string;
  readonly title: LocalText;
  /** Saved game of its newest year. */
  readonly game: string;
  readonly label: string;
  /** Label of the year that comes; null in the last. */
  readonly next: string | null;
  /** A year is on, a council is due, or it is over. */
  readonly stage: 'year' | 'council' | 'over';
  readonly difficulty: Difficulty;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export type { CampaignChoice };

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
  /** What it is played with: difficulty and switches. */
  readonly options: Options;
  /** Null for a game that is not part of a campaign. */
  readonly campaign: CampaignPlace | null;
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
  /** The council that is due after a year of a campaign; null where none is. */
  council(): Promise<CouncilView | null>;
  /** A replay file's text of all so far. */
  exportReplay(): Promise<string>;
  /** Ends this side's hold on the game; what was played is kept. */
  close(): void;
}
