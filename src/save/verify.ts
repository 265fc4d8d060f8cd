// Plays a replay again and names the first hour at which the game came out otherwise than it says.

import { Fault } from '../shared/fault.ts';
import { type GameState, hashState, newGame, type Scenario } from '../sim/index.ts';
import { playOn } from './playback.ts';
import type { Replay } from './replay.ts';

export interface Verified {
  readonly ok: boolean;
  /** Hours played. */
  readonly hours: number;
  /** Hash of the last state played. */
  readonly hash: string;
  /** The first hour that differs, and why; null when all agree. */
  readonly differs: {
    readonly hour: number;
    /** `hash`: the state is another; `refused`: an order cannot be given; `ended`: the game was over; `result`. */
    readonly why: 'hash' | 'refused' | 'ended' | 'result';
    readonly expected: string;
    readonly found: string;
  } | null;
}

/** What a replay must be played on. */
export interface LevelInPlay {
  readonly id: string;
  readonly hash: string;
  readonly scenario: Scenario;
}

/**
 * A replay belongs to one exact level.
 * @throws Fault `otherLevel` (params: level) when the level is not the one it was made on.
 */
export function checkLevel(replay: Replay, level: LevelInPlay): void {
  if (replay.level !== level.id || replay.levelHash !== level.hash) {
    throw new Fault('otherLevel', { level: replay.level });
  }
}

/**
 * Plays the orders of a replay from the start and compares the hash of every hour, and the result.
 * @param onHour called with each state, for those who want to watch.
 * @throws Fault `otherLevel`
 */
export function verifyReplay(replay: Replay, level: LevelInPlay, onHour?: (state: GameState) => void): Verified {
  checkLevel(replay, level);
  const state = newGame(level.scenario, replay.seed);
  const start = state.hour;
  const expected = new Map(replay.hashes);
  const last = replay.hashes[replay.hashes.length - 1][0];
  const report = (differs: Verified['differs']): Verified => ({
    ok: differs === null,
    hours: state.hour - start,
    hash: hashState(state),
    differs,
  });
  let differs: Verified['differs'] = null;
  const compare = (): boolean => {
    onHour?.(state);
    const found = hashState(state);
    const due = expected.get(state.hour) ?? '';
    if (due === found) return true;
    differs = { hour: state.hour, why: 'hash', expected: due, found };
    return false;
  };
  if (!compare()) return report(differs);
  const refused = playOn(state, replay.orders, last, compare);
  if (differs) return report(differs);
  if (refused) return report({ hour: refused.hour, why: 'refused', expected: '', found: refused.code });
  if (state.hour < last) return report({ hour: state.hour, why: 'ended', expected: String(last), found: '' });
  const claimed = replay.result?.outcome ?? 'undecided';
  const found = state.outcome?.result ?? 'undecided';
  if (claimed !== found) return report({ hour: state.hour, why: 'result', expected: claimed, found });
  return report(null);
}
