// Two slots in turn: whatever goes wrong while one is written, the other is still there. The database is a stand-in
// with the few calls that are used; the real one is used by the tests in a browser.

import { beforeEach, expect, test, vi } from 'vitest';
import { openStorage, type SavedGame } from '../../src/save/index.ts';

type Row = Record<string, unknown>;

const made = vi.hoisted(() => ({
  stores: new Map<string, Map<string, Row>>(),
  /** What is done with a row instead of keeping it as it is. */
  spoil: null as ((store: string, row: Row) => Row) | null,
  durability: [] as unknown[],
}));

vi.mock('idb', () => {
  const rows = (store: string): Map<string, Row> => {
    const found = made.stores.get(store) ?? new Map<string, Row>();
    made.stores.set(store, found);
    return found;
  };
  const keyOf = (store: string, row: Row): string => JSON.stringify(store === 'slots' ? [row.id, row.slot] : row.id);
  const put = async (store: string, row: Row): Promise<void> => {
    const kept = structuredClone(made.spoil ? made.spoil(store, row) : row);
    rows(store).set(keyOf(store, row), kept);
  };
  const objectStore = (store: string) => ({
    put: (row: Row) => put(store, row),
    delete: async (key: unknown) => void rows(store).delete(JSON.stringify(key)),
  });
  return {
    openDB: async () => ({
      get: async (store: string, key: unknown) => structuredClone(rows(store).get(JSON.stringify(key))),
      getAll: async (store: string) => [...rows(store).values()],
      put,
      close: () => {},
      transaction: (stores: string | string[], _mode: string, options?: { durability?: string }) => {
        if (typeof stores === 'string') made.durability.push(options?.durability);
        return { store: objectStore(String(stores)), objectStore, done: Promise.resolve(), error: null };
      },
    }),
  };
});

function saved(hour: number): SavedGame {
  return {
    info: {
      id: 'game',
      level: 'tiny',
      title: { en: 'Tiny' },
      seed: 's',
      date: '2018-10-22',
      cycle: 1,
      cycles: 4,
      phase: 'day',
      hour,
      savedAt: hour,
      rulesVersion: 1,
      outcome: null,
    },
    replay: `replay to ${hour}`,
    keyframe: { hour, state: `state at ${hour}` },
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', {});
  made.stores.clear();
  made.spoil = null;
  made.durability.length = 0;
});

test('the last two phases are there, the newest is loaded, and writing waits for the disc', async () => {
  const storage = await openStorage();
  for (const hour of [6, 18, 30]) await storage.save(saved(hour));
  expect((await storage.load('game')).saved).toEqual(saved(30));
  const kept = [...(made.stores.get('slots')?.values() ?? [])].map((row) => (row as unknown as SavedGame).info.hour);
  expect(kept.sort((a, b) => a - b)).toEqual([18, 30]);
  expect(new Set(made.durability)).toEqual(new Set(['strict']));
  expect(await storage.list()).toEqual([saved(30).info]);
});

test('a slot that was not written whole is not taken for the game', async () => {
  const storage = await openStorage();
  await storage.save(saved(6));
  await storage.save(saved(18));
  made.spoil = (store, row) => (store === 'slots' ? { ...row, replay: 'half of i' } : row);
  await expect(storage.save(saved(30))).rejects.toMatchObject({ code: 'storageFailed' });
  made.spoil = null;
  expect((await storage.load('game')).saved).toEqual(saved(18));
  expect(await storage.list()).toEqual([saved(18).info]);
  await storage.save(saved(42));
  expect((await storage.load('game')).saved).toEqual(saved(42));
});

test('a slot that has gone bad since gives way to the one before it, its progress left aside', async () => {
  const storage = await openStorage();
  await storage.save(saved(6));
  await storage.save(saved(18));
  await storage.saveProgress({ id: 'game', from: 18, orders: [], hour: 20, hash: 'h' });
  expect((await storage.load('game')).progress?.hour).toBe(20);
  for (const row of made.stores.get('slots')?.values() ?? []) {
    if ((row as unknown as SavedGame).info.hour === 18) row.replay = 'rotten';
  }
  expect(await storage.load('game')).toEqual({ saved: saved(6), progress: null });
  for (const row of made.stores.get('slots')?.values() ?? []) row.replay = 'rotten';
  await expect(storage.load('game')).rejects.toMatchObject({ code: 'gameDamaged' });
});

test('a deleted game leaves nothing', async () => {
  const storage = await openStorage();
  await storage.save(saved(6));
  await storage.saveProgress({ id: 'game', from: 6, orders: [], hour: 7, hash: 'h' });
  await storage.remove('game');
  expect([...made.stores.values()].map((rows) => rows.size)).toEqual([0, 0, 0, 0]);
  await expect(storage.load('game')).rejects.toMatchObject({ code: 'noSuchGame' });
});

test.each([
  ['QuotaExceededError', 'storageFull'],
  ['SecurityError', 'storageForbidden'],
  ['AbortError', 'storageFailed'],
])('%s is told as %s and changes nothing', async (name, code) => {
  const storage = await openStorage();
  await storage.save(saved(6));
  made.spoil = () => {
    throw new DOMException('no', name);
  };
  await expect(storage.save(saved(18))).rejects.toMatchObject({ code });
  made.spoil = null;
  expect((await storage.load('game')).saved).toEqual(saved(6));
});

test('a browser without a database says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openStorage()).rejects.toMatchObject({ code: 'storageForbidden' });
});
