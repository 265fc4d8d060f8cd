// Makes a replay out of a game that was played. Its shape and text are replay.ts.

import { type GameState, RULES_VERSION } from '../sim/index.ts';
import { REPLAY_FORMAT, REPLAY_VERSION } from './migrations.ts';
import type { GivenOrder, HourHash, Replay } from './replay.ts';
import { type LevelInPlay, resultOf } from './verify.ts';

export interface Recorded {
  readonly level: LevelInPlay;
  readonly seed: string;
  /** The state the game has come to. */
  readonly state: GameState;
  readonly orders: readonly GivenOrder[];
  readonly hashes: readonly HourHash[];
  /** Name of the scripted commander, if one played. */
  readonly bot?: string;
  /** Cycles the game is played for; the level's when left out. */
  readonly cycles?: number;
}

export function replayOf({ bot, cycles, hashes, level, orders, seed, state }: Recorded): Replay {
  return {
    format: REPLAY_FORMAT,
    version: REPLAY_VERSION,
    rulesVersion: RULES_VERSION,
    level: level.id,
    levelHash: level.hash,
    seed,
    options: state.options,
    ...(bot === undefined ? {} : { bot }),
    cycles: cycles ?? level.scenario.board.cycles,
    orders,
    hashes,
    result: resultOf(state),
  };
}
