// The worker's side of every call: one open game, the games that are kept, replays to verify. It runs anywhere
// (tests use it in Node); worker.ts gives it the browser's storage, levels and locks.

import {
  type CampaignRecord,
  formatReplay,
  type GameInfo,
  type GameStorage,
  isStopped,
  type LevelInPlay,
  MAX_REPLAY_BYTES,
  parseReplay,
  readCapped,
  verifyReplay,
} from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import { isSeed } from '../shared/seed.ts';
import { type Frame, type GameEvent, RULES_VERSION } from '../sim/index.ts';
import { watchAlarms } from './alarms.ts';
import { type CampaignPlan, councilOf, firstYear, infoOf, nextYear, noted, placeOf } from './campaigns.ts';
import { type LocalGame, localGame } from './game.ts';
import { createKeeper, type Keeper, pickUpSaved, savedGameOf } from './keeper.ts';
import { type Calls, type Opened, packFrame, type Update } from './protocol.ts';

export interface DeskMeans {
  /** @throws Fault when there is no such level or it cannot be read. */
  loadLevel(id: string): Promise<LevelInPlay>;
  /** @throws Fault when there is no such campaign or it cannot be read. */
  loadCampaign(id: string): Promise<CampaignPlan>;
  /** Opens the store; tried again at each need after it failed. */
  openStorage(): Promise<GameStorage>;
  /** Takes the one right to write a game; gives back how to let it go. @throws Fault `openElsewhere` */
  lock(game: string): Promise<() => void>;
  newId(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told when a game cannot be kept; it goes on. */
  trouble(fault: Fault): void;
}

/** The same calls as the protocol has, each giving a promise. */
export type Desk = { readonly [K in keyof Calls]: (...args: Parameters<Calls[K]>) => Promise<ReturnType<Calls[K]>> };

interface Open {
  readonly id: string;
  readonly game: LocalGame;
  readonly keeper: Keeper;
  readonly unlock: () => void;
  /** Entries of the log the page has. */
  logSent: number;
  /** A game in which nothing was ordered or played yet is not kept. */
  kept: boolean;
  /** The campaign that it is a year of. */
  record: CampaignRecord | null;
}

export function createDesk(means: DeskMeans): Desk {
  const alarms = watchAlarms();
  let open: Open | null = null;
  let storage: Promise<GameStorage> | null = null;

  function store(): Promise<GameStorage> {
    storage ??= means.openStorage().catch((error: unknown) => {
      storage = null;
      throw error;
    });
    return storage;
  }

  function opened(): Open {
    if (!open) throw new Fault('noGame');
    return open;
  }

  function update(events: readonly GameEvent[], stopped: boolean, whole = false): Update {
    const now = opened();
    const { frame, pending } = now.game;
    const wire = packFrame(frame, whole ? 0 : Math.min(now.logSent, frame.log.length));
    now.logSent = frame.log.length;
    return { frame: wire, events, pending, stopped };
  }

  async function close(): Promise<void> {
    if (!open) return;
    const { keeper, unlock } = open;
    open = null;
    await keeper.settled();
    unlock();
  }

  async function enter(
    id: string,
    game: LocalGame,
    kept: 'keep' | 'kept' | 'untouched',
    record: CampaignRecord | null = null,
  ): Promise<Opened> {
    const unlock = await means.lock(id);
    const keeper = createKeeper({ id, game, store, now: means.now, trouble: means.trouble });
    open = { id, game, keeper, unlock, logSent: 0, kept: kept !== 'untouched', record };
    alarms.reset();
    if (kept === 'keep') keep(open, true);
    // Whether anything can be kept is told at once, not after the first order.
    if (kept === 'untouched') keeper.prepare();
    const { carry: _, ...options } = game.options;
    const campaign = record && placeOf(record, id);
    return { id, options, campaign, board: game.frame.board, update: update([], true, true) };
  }

  /** Keeps what was ordered or played; the first time, and at each dawn and dusk, the whole game. */
  function keep(now: Open, whole: boolean): void {
    if (whole || !now.kept) {
      now.keeper.keep();
      if (now.record) {
        now.record = noted(now.record, now.id, now.game, means.now());
        now.keeper.campaign(now.record);
      }
    }
    if (!whole) now.keeper.progress();
    now.kept = true;
  }

  /** The campaign that a stored game is a year of. */
  async function recordOf(id: string): Promise<CampaignRecord | null> {
    const records = await (await store()).campaigns();
    return records.find((record) => record.years.some((year) => year.game === id)) ?? null;
  }

  async function textOf(file: Blob | string): Promise<string> {
    return typeof file === 'string' ? file : readCapped(file, MAX_REPLAY_BYTES);
  }

  async function stored(id: string): Promise<{ readonly game: LocalGame; readonly info: GameInfo }> {
    const { saved, progress } = await (await store()).load(id);
    const level = await means.loadLevel(saved.info.level);
    return { game: pickUpSaved(level, saved, progress), info: saved.info };
  }

  return {
    async warmUp(level) {
      await means.loadLevel(level);
    },
    async start({ level, options, seed }) {
      if (!isSeed(seed)) throw new Fault('badSeed');
      await close();
      return enter(means.newId(), localGame(await means.loadLevel(level), seed, undefined, options), 'untouched');
    },
    async open(id) {
      await close();
      return enter(id, (await stored(id)).game, 'kept', await recordOf(id));
    },
    async startCampaign({ campaign, ...game }) {
      if (!isSeed(game.seed)) throw new Fault('badSeed');
      await close();
      const plan = await means.loadCampaign(campaign);
      const level = await means.loadLevel(plan.years[0].level);
      const begun = firstYear(plan, level, game, { record: means.newId(), game: means.newId() });
      return enter(begun.record.years[0].game, begun.game, 'untouched', begun.record);
    },
    async council() {
      const { game, id, record } = opened();
      return record && councilOf(await means.loadCampaign(record.campaign), record, id, game);
    },
    async nextYear(chosen) {
      const { game, id, record } = opened();
      if (!record) throw new Fault('noCouncil');
      const plan = await means.loadCampaign(record.campaign);
      const next = plan.years[record.years.length];
      if (!next) throw new Fault('noCouncil');
      const level = await means.loadLevel(next.level);
      const begun = nextYear(plan, record, { id, game }, chosen, { level, game: means.newId() });
      await close();
      return enter(begun.record.years[begun.record.years.length - 1].game, begun.game, 'keep', begun.record);
    },
    async campaigns() {
      await open?.keeper.settled();
      return (await (await store()).campaigns()).map(infoOf);
    },
    async branch(hour) {
      const game = opened().game.branch(hour);
      await close();
      return enter(means.newId(), game, 'keep');
    },
    async close(id) {
      if (open?.id === id) await close();
    },
    async give(order) {
      const now = opened();
      const refusal = now.game.give(order);
      if (refusal) return { refusal, update: null };
      keep(now, false);
      return { refusal, update: update([], true) };
    },
    async undo() {
      const { game, keeper } = opened();
      if (!game.undo()) return null;
      keeper.progress();
      return update([], true, true);
    },
    async preview(order) {
      return opened().game.preview(order);
    },
    async advance(span, wanted) {
      const now = opened();
      const { game } = now;
      if (game.frame.clock.stage === 'orders') alarms.reset();
      const all: GameEvent[] = [];
      let stopped = false;
      do {
        const events = game.step();
        all.push(...events);
        stopped = alarms.stops(events, wanted) || !game.running;
      } while (span === 'phase' && !stopped);
      keep(now, !game.running);
      return update(all, stopped);
    },
    async stop() {
      const now = opened();
      now.game.stop();
      keep(now, true);
      return update([], true);
    },
    async after() {
      const { frames, ...rest } = opened().game.after();
      const before = (i: number): number => (i === 0 ? 0 : frames[i - 1].log.length);
      return { ...rest, frames: frames.map((frame: Frame, i) => packFrame(frame, before(i))) };
    },
    async exportReplay() {
      return formatReplay(opened().game.replay());
    },
    async list() {
      await open?.keeper.settled();
      return (await store()).list();
    },
    async remove(id) {
      if (open?.id === id) await close();
      const unlock = await means.lock(id);
      try {
        await (await store()).remove(id);
      } finally {
        unlock();
      }
    },
    async exportGame(id) {
      if (open?.id === id) return formatReplay(open.game.replay());
      const { saved } = await (await store()).load(id);
      // Rules have moved on: it cannot be played here, yet what was stored is the player's to take away.
      if (saved.info.rulesVersion !== RULES_VERSION) return saved.replay;
      return formatReplay((await stored(id)).game.replay());
    },
    async importGame(file) {
      const replay = parseReplay(await textOf(file));
      const level = await means.loadLevel(replay.level);
      const { differs } = verifyReplay(replay, level);
      if (differs) throw new Fault('differs', { hour: differs.hour });
      const { hashes, options, orders, seed } = replay;
      const hour = hashes[hashes.length - 1][0];
      const game = localGame(level, seed, { orders, hashes, hour, stopped: isStopped(replay) }, options);
      const saved = savedGameOf(means.newId(), game, means.now());
      await (await store()).save(saved);
      return saved.info;
    },
    async verify(file) {
      const replay = parseReplay(await textOf(file));
      return verifyReplay(replay, await means.loadLevel(replay.level));
    },
  };
}
