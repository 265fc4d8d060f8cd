// What passes between the page and the worker: calls with an id, answers with the same id, and word of trouble in
// between. Frames travel without the board, which is sent once, and with the new part of the log alone.

import type { GameInfo, GivenOrder, Verified } from '../save/index.ts';
import type { FaultParams } from '../shared/fault.ts';
import type {
  Alarm,
  Board,
  CampaignChoice,
  Frame,
  GameEvent,
  Options,
  Order,
  Preview,
  Refusal,
  TruthFrame,
} from '../sim/index.ts';
import type { CampaignInfo, CampaignPlace, CouncilView, NewCampaign, NewGame } from './api.ts';

/** A frame without what the page has already. */
export interface WireFrame extends Omit<Frame, 'board' | 'log'> {
  /** How many entries of the log the page has and keeps; the rest follow. */
  readonly logKept: number;
  readonly logTail: readonly GameEvent[];
}

/** The game as it stands after something has changed. */
export interface Update {
  readonly frame: WireFrame;
  readonly events: readonly GameEvent[];
  readonly pending: readonly Order[];
  /** The clock must stop here: an alarm, the end of the phase, or of the game. */
  readonly stopped: boolean;
}

export interface Opened {
  readonly id: string;
  readonly options: Options;
  readonly campaign: CampaignPlace | null;
  readonly board: Board;
  readonly update: Update;
}

export interface WireAfter {
  readonly truth: readonly TruthFrame[];
  /** Each frame's log begins with that of the frame before it. */
  readonly frames: readonly WireFrame[];
  readonly orders: readonly GivenOrder[];
}

/** Everything the page can ask of the worker. */
export interface Calls {
  /** Reads a level ahead of time, so that starting a game on it is quick. */
  warmUp(level: string): void;
  start(game: NewGame): Opened;
  open(id: string): Opened;
  startCampaign(game: NewCampaign): Opened;
  /** The council that is due after the open game; null where none is. */
  council(): CouncilView | null;
  /** Goes on to the year after the open game's with what the council chose. */
  nextYear(chosen: readonly CampaignChoice[]): Opened;
  campaigns(): readonly CampaignInfo[];
  /** A new game that begins as the open one stood at an hour. */
  branch(hour: number): Opened;
  /** Closes this game if it is the one that is open. */
  close(id: string): void;
  give(order: Order): { readonly refusal: Refusal | null; readonly update: Update | null };
  undo(): Update | null;
  preview(order: Order): Preview;
  advance(span: 'hour' | 'phase', alarms: readonly Alarm[]): Update;
  stop(): Update;
  after(): WireAfter;
  exportReplay(): string;
  list(): readonly GameInfo[];
  remove(id: string): void;
  exportGame(id: string): string;
  importGame(file: Blob | string): GameInfo;
  verify(file: Blob | string): Verified;
}

export type CallName = keyof Calls;

export type Request = {
  readonly [K in CallName]: { readonly id: number; readonly call: K; readonly args: Parameters<Calls[K]> };
}[CallName];

/** A Fault as plain data. */
export interface WireFault {
  readonly code: string;
  readonly params: FaultParams;
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly fault: WireFault }
  /** Not an answer to a call: the game could not be kept. */
  | { readonly id: null; readonly trouble: WireFault };

/** Takes off what the page has: the board, and the first `logKept` entries of the log. */
export function packFrame(frame: Frame, logKept: number): WireFrame {
  const { board: _board, log, ...rest } = frame;
  return { ...rest, logKept, logTail: log.slice(logKept) };
}

/** Puts a frame together again from what came and what the page has. */
export function unpackFrame(wire: WireFrame, board: Board, logBefore: readonly GameEvent[]): Frame {
  const { logKept, logTail, ...rest } = wire;
  const log =
    logTail.length === 0 && logKept === logBefore.length ? logBefore : [...logBefore.slice(0, logKept), ...logTail];
  return { ...rest, board, log };
}
