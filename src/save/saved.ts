// A game as the browser keeps it: its replay and the last keyframe, with what a list of games shows of it. Where it is
// kept is storage.ts. A keyframe never leaves the browser: files that are exported hold the replay alone.

import type { LocalText } from '../shared/text.ts';
import { createHash } from '../shared/hash.ts';
import type { Difficulty, Phase } from '../sim/index.ts';
import type { GivenOrder } from './replay.ts';

/** One line in the list of saved games. */
export interface GameInfo {
  readonly id: string;
  readonly level: string;
  readonly title: LocalText;
  readonly seed: string;
  /** ISO date in the game, and where in it. */
  readonly date: string;
  readonly cycle: number;
  readonly cycles: number;
  readonly phase: Phase;
  readonly hour: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly rulesVersion: number;
  /** Null while the game is on. */
  readonly outcome: 'won' | 'lost' | 'undecided' | null;
  /** Officer when left out, as in games kept before there was a choice. */
  readonly difficulty?: Difficulty;
}

/** The state at a dawn or a dusk, before any order of that hour was given. */
export interface Keyframe {
  readonly hour: number;
  /** What encodeState of the simulation gave. */
  readonly state: string;
}

export interface SavedGame {
  readonly info: GameInfo;
  /** Text of the replay up to the keyframe's hour. */
  readonly replay: string;
  readonly keyframe: Keyframe;
}

/** What was ordered and played since the last keyframe; written more often and more lightly than a saved game. */
export interface Progress {
  readonly id: string;
  /** Hour of the keyframe it goes on from. */
  readonly from: number;
  /** Orders given at or after `from`. */
  readonly orders: readonly GivenOrder[];
  readonly hour: number;
  /** Hash of the state at `hour`, its orders given. */
  readonly hash: string;
}

/** Fingerprint of all that is stored of a game, to tell a slot that was written whole from one that was not. */
export function hashSaved(saved: SavedGame): string {
  const hash = createHash();
  hash.text(JSON.stringify(saved.info));
  hash.text(saved.replay);
  hash.number(saved.keyframe.hour);
  hash.text(saved.keyframe.state);
  return hash.hex();
}
