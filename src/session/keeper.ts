// Keeps an open game: a whole save at each dawn and dusk, and lightly what was ordered and played since. Writing goes
// on behind the game and one after the other; what fails is told and the game goes on. Storage is src/save.

import {
  type CampaignRecord,
  checkLevel,
  formatReplay,
  type GameStorage,
  isStopped,
  type LevelInPlay,
  parseReplay,
  type Progress,
  type SavedGame,
} from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import { RULES_VERSION } from '../sim/index.ts';
import { type LocalGame, localGame } from './game.ts';

export interface Keeper {
  /** Opens the store behind the scenes; trouble with it is told. */
  prepare(): void;
  /** Writes the whole game behind the scenes. */
  keep(): void;
  /** Writes what came since the last keyframe behind the scenes; of several waiting the newest alone is written. */
  progress(): void;
  /** Writes where a campaign stands behind the scenes. */
  campaign(record: CampaignRecord): void;
  /** Resolves when nothing waits to be written. */
  settled(): Promise<void>;
}

export interface KeeperMeans {
  readonly id: string;
  readonly game: LocalGame;
  readonly store: () => Promise<GameStorage>;
  readonly now: () => number;
  readonly trouble: (fault: Fault) => void;
}

export function createKeeper({ game, id, now, store, trouble }: KeeperMeans): Keeper {
  let writing: Promise<void> = Promise.resolve();
  let waiting: Progress | null = null;
  function write(work: (storage: GameStorage) => Promise<void>): void {
    writing = writing.then(async () => {
      try {
        await work(await store());
      } catch (error) {
        trouble(error instanceof Fault ? error : new Fault('storageFailed', { what: String(error) }));
      }
    });
  }
  return {
    prepare: () => write(async () => {}),
    keep() {
      waiting = null;
      const saved = savedGameOf(id, game, now());
      write((storage) => storage.save(saved));
    },
    progress() {
      const queued = waiting !== null;
      waiting = progressOf(id, game);
      if (queued) return;
      write(async (storage) => {
        const newest = waiting;
        waiting = null;
        if (newest) await storage.saveProgress(newest);
      });
    },
    campaign: (record) => write((storage) => storage.saveCampaign(record)),
    settled: () => writing,
  };
}

/** All that is stored of a game at this moment. */
export function savedGameOf(id: string, game: LocalGame, savedAt: number): SavedGame {
  const { board, clock, outcome } = game.frame;
  return {
    info: {
      id,
      level: game.level.id,
      title: board.title,
      seed: game.seed,
      date: clock.date,
      cycle: clock.cycle,
      cycles: clock.cycles,
      phase: clock.phase,
      hour: clock.hour,
      savedAt,
      rulesVersion: RULES_VERSION,
      outcome: outcome?.result ?? null,
      difficulty: game.options.difficulty ?? 'officer',
    },
    replay: formatReplay(game.replay()),
    keyframe: game.keyframe(),
  };
}

function progressOf(id: string, game: LocalGame): Progress {
  const from = game.keyframe().hour;
  return { id, from, orders: game.ordersSince(from), hour: game.hour, hash: game.hash() };
}

/**
 * A stored game as it stood when it was last written, hours played since its last keyframe included.
 * @throws Fault as parseReplay and localGame do, `otherLevel` when the level has changed since.
 */
export function pickUpSaved(level: LevelInPlay, saved: SavedGame, progress: Progress | null): LocalGame {
  const replay = parseReplay(saved.replay);
  checkLevel(replay, level);
  const { hashes, options, orders, result, seed } = replay;
  const { keyframe } = saved;
  const hour = hashes[hashes.length - 1][0];
  if (!result && progress && progress.from === keyframe.hour && progress.hour >= hour) {
    const played = [...orders.filter((given) => given.hour < progress.from), ...progress.orders];
    try {
      const past = { orders: played, hashes, keyframe, hour: progress.hour };
      const game = localGame(level, seed, past, options);
      if (game.hash() === progress.hash) return game;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  return localGame(level, seed, { orders, hashes, keyframe, hour, stopped: isStopped(replay) }, options);
}
