// Plays a replay again and names the first hour at which the game came out otherwise than it says.

import { Fault } from '../shared/fault.ts';
import { glimpseOf, type GameState, hashState, newGame, type Scenario, stopGame, unsoundIn } from '../sim/index.ts';
import { playOn } from './playback.ts';
import { isStopped, type Replay, type ReplayResult } from './replay.ts';

export interface Verified {
  readonly ok: boolean;
  /** Hours played. */
  readonly hours: number;
  /** Hash of the last state played. */
  readonly hash: string;
  /** False where the game was still on at its last hour, whatever number of cycles the file says it was for. */
  readonly finished: boolean;
  /** Cycle of the last hour played, and how many the level has. */
  readonly cycle: number;
  readonly cycles: number;
  /** The first hour that differs, and why; null when all agree. */
  readonly differs: {
    readonly hour: number;
    /**
     * `hash`: the state is another; `refused`: an order cannot be given; `ended`: the game was over; `cycles`: it went
     * on past them, to its end or not, or the level has fewer; `result`: it came out otherwise.
     */
    readonly why: 'hash' | 'refused' | 'ended' | 'cycles' | 'result';
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
 * A replay belongs to one exact level, and a year of a campaign to what can have been left on its ground.
 * @throws Fault `wrongLevel` (params: level, found) for another level, `otherLevel` (params: level) for another version,
 *   `damaged` (params: path) for what no year can have left
 */
export function checkLevel(replay: Replay, level: LevelInPlay): void {
  if (replay.level !== level.id) throw new Fault('wrongLevel', { level: replay.level, found: level.id });
  if (replay.levelHash !== level.hash) throw new Fault('otherLevel', { level: replay.level });
  const { carry } = replay.options;
  const unsound = carry === undefined ? null : unsoundIn(level.scenario, carry);
  if (unsound !== null) throw new Fault('damaged', { path: `options.carry.${unsound}` });
}

/**
 * Plays the orders of a replay from the start and compares the hash of every hour, and the result.
 * @param onHour called with each state, for those who want to watch.
 * @throws Fault as checkLevel
 */
export function verifyReplay(replay: Replay, level: LevelInPlay, onHour?: (state: GameState) => void): Verified {
  checkLevel(replay, level);
  const state = newGame(level.scenario, replay.seed, replay.options);
  const start = state.hour;
  const expected = new Map(replay.hashes);
  const last = replay.hashes[replay.hashes.length - 1][0];
  const most = level.scenario.board.cycles;
  const report = (differs: Verified['differs']): Verified => ({
    ok: differs === null,
    hours: state.hour - start,
    hash: hashState(state),
    finished: isFinished(replay, state),
    cycle: glimpseOf(state).clock.cycle,
    cycles: most,
    differs,
  });
  if (replay.cycles > most) {
    return report({ hour: start, why: 'cycles', expected: String(replay.cycles), found: String(most) });
  }
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
  if (isBeyond(replay, state)) {
    const { cycle } = glimpseOf(state).clock;
    return report({ hour: state.hour, why: 'cycles', expected: String(replay.cycles), found: String(cycle) });
  }
  const checked = report(null);
  if (isStopped(replay)) stopGame(state);
  const claimed = resultText(replay.result);
  const found = resultText(resultOf(state));
  return claimed === found
    ? checked
    : { ...checked, ok: false, differs: { hour: state.hour, why: 'result', expected: claimed, found } };
}

/** The game's result as a replay holds it; null while it is on. */
export function resultOf(state: GameState): ReplayResult | null {
  const { outcome } = state;
  return outcome && { outcome: outcome.result, reason: outcome.reason, scores: glimpseOf(state).scores };
}

/** A result to compare and to tell: outcome, reason and scores. */
function resultText(result: ReplayResult | null): string {
  if (!result) return 'on';
  const { outcome, reason, scores } = result;
  return `${outcome} (${reason}; ${scores.security}, ${scores.forces}, ${scores.people})`;
}

function isFinished(replay: Replay, state: GameState): boolean {
  return state.stage === 'over' || isStopped(replay);
}

/** True past the dawn that ends the last cycle, whether the game is over there or not. */
function isBeyond({ cycles }: Replay, state: GameState): boolean {
  const { dawn, hour, hourOfDay } = glimpseOf(state).clock;
  const day = Math.floor(hour / 24);
  return day > cycles || (day === cycles && hourOfDay > dawn);
}
