// Where games are kept in the browser: IndexedDB, two slots a game in turn. A slot is written, read back and compared
// before the list points to it; only then may the other be written over. Progress within a phase lies beside them.

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Fault } from '../shared/fault.ts';
import { type CampaignRecord, readRecord } from './campaign.ts';
import { type GameInfo, hashSaved, type Progress, type SavedGame } from './saved.ts';

const NAME = 'anbar-games';
const VERSION = 2;

interface Slot extends SavedGame {
  readonly id: string;
  readonly slot: 0 | 1;
  readonly hash: string;
}

interface Entry {
  readonly id: string;
  /** The slot that was last written and read back whole. */
  readonly slot: 0 | 1;
  readonly info: GameInfo;
}

interface Schema extends DBSchema {
  games: { key: string; value: Entry };
  slots: { key: [string, number]; value: Slot };
  progress: { key: string; value: Progress };
  /** Since version 2. */
  campaigns: { key: string; value: CampaignRecord };
}

export interface GameStorage {
  /** Games kept here, newest first. */
  list(): Promise<readonly GameInfo[]>;
  /** Writes a game to the slot that is free, reads it back, and gives up the other only then. */
  save(saved: SavedGame): Promise<void>;
  saveProgress(progress: Progress): Promise<void>;
  /** The newest slot that is whole, and the progress that goes on from it, if any. */
  load(id: string): Promise<{ readonly saved: SavedGame; readonly progress: Progress | null }>;
  /** A campaign goes with the game of its newest year. */
  remove(id: string): Promise<void>;
  /** Campaigns in progress, newest first; damaged ones are passed over. */
  campaigns(): Promise<readonly CampaignRecord[]>;
  saveCampaign(record: CampaignRecord): Promise<void>;
  close(): void;
}

/**
 * Opens the store. All of its functions reject with a Fault: `storageForbidden`, `storageFull`, `storageFailed`;
 * `load` also with `noSuchGame` and `gameDamaged`.
 */
export async function openStorage(): Promise<GameStorage> {
  const db = await guarded(open);
  return {
    list: () => guarded(() => list(db)),
    save: (saved) => guarded(() => save(db, saved)),
    saveProgress: (progress) => guarded(async () => void (await db.put('progress', progress))),
    load: (id) => guarded(() => load(db, id)),
    remove: (id) => guarded(() => remove(db, id)),
    campaigns: () => guarded(() => campaigns(db)),
    saveCampaign: (record) => guarded(async () => void (await db.put('campaigns', record))),
    close: () => db.close(),
  };
}

function open(): Promise<IDBPDatabase<Schema>> {
  if (typeof indexedDB === 'undefined') throw new Fault('storageForbidden');
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('games', { keyPath: 'id' });
        db.createObjectStore('slots', { keyPath: ['id', 'slot'] });
        db.createObjectStore('progress', { keyPath: 'id' });
      }
      if (from < 2) db.createObjectStore('campaigns', { keyPath: 'id' });
    },
    // Another tab has a newer game open and wants to change the store: let it.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

async function list(db: IDBPDatabase<Schema>): Promise<readonly GameInfo[]> {
  const entries = await db.getAll('games');
  return entries.map((entry) => entry.info).sort((a, b) => b.savedAt - a.savedAt);
}

async function save(db: IDBPDatabase<Schema>, saved: SavedGame): Promise<void> {
  const { id } = saved.info;
  const entry = await db.get('games', id);
  const slot = entry?.slot === 0 ? 1 : 0;
  const hash = hashSaved(saved);
  const writing = db.transaction('slots', 'readwrite', { durability: 'strict' });
  await settled(writing, [writing.store.put({ ...saved, id, slot, hash })]);
  const back = await db.get('slots', [id, slot]);
  if (!back || hashSaved(back) !== hash) throw new Fault('storageFailed');
  const turning = db.transaction('games', 'readwrite', { durability: 'strict' });
  await settled(turning, [turning.store.put({ id, slot, info: saved.info })]);
}

async function load(
  db: IDBPDatabase<Schema>,
  id: string,
): Promise<{ readonly saved: SavedGame; readonly progress: Progress | null }> {
  const entry = await db.get('games', id);
  if (!entry) throw new Fault('noSuchGame');
  for (const slot of [entry.slot, 1 - entry.slot]) {
    const found = await db.get('slots', [id, slot]);
    if (!found || hashSaved(found) !== found.hash) continue;
    const progress = await db.get('progress', id);
    const { info, keyframe, replay } = found;
    return { saved: { info, keyframe, replay }, progress: progress?.from === keyframe.hour ? progress : null };
  }
  throw new Fault('gameDamaged');
}

async function campaigns(db: IDBPDatabase<Schema>): Promise<readonly CampaignRecord[]> {
  const stored: readonly unknown[] = await db.getAll('campaigns');
  const sound = stored.flatMap((one) => {
    try {
      return [readRecord(one)];
    } catch {
      return [];
    }
  });
  return sound.sort((a, b) => b.savedAt - a.savedAt);
}

async function remove(db: IDBPDatabase<Schema>, id: string): Promise<void> {
  const ended = (await campaigns(db)).filter(({ years }) => years[years.length - 1].game === id);
  const all = db.transaction(['games', 'slots', 'progress', 'campaigns'], 'readwrite');
  await settled(all, [
    ...ended.map((record) => all.objectStore('campaigns').delete(record.id)),
    all.objectStore('games').delete(id),
    all.objectStore('slots').delete([id, 0]),
    all.objectStore('slots').delete([id, 1]),
    all.objectStore('progress').delete(id),
  ]);
}

/** Waits for a transaction's end. Its own error tells more (storage full) than those of its parts (aborted). */
async function settled(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null },
  parts: readonly Promise<unknown>[],
): Promise<void> {
  const ends = await Promise.allSettled([...parts, transaction.done]);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw transaction.error ?? failed.reason;
}

/** What the browser says of a store that does not work, in our codes. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault) throw error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name === 'QuotaExceededError') throw new Fault('storageFull');
    if (name === 'SecurityError' || name === 'InvalidStateError') throw new Fault('storageForbidden');
    throw new Fault('storageFailed', { what: name || 'unknown' });
  }
}
