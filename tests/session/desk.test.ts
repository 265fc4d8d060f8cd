// The worker's side without a worker: what is written of a game and when, and that it comes back as it was.

import { describe, expect, test } from 'vitest';
import type { CampaignRecord, GameStorage, Progress, SavedGame } from '../../src/save/index.ts';
import { createDesk, type Desk } from '../../src/session/desk.ts';
import { Fault } from '../../src/shared/fault.ts';
import type { Order } from '../../src/sim/index.ts';
import { tinyLevel } from './tiny.ts';

const ALARMS = [] as const;
const PATROL: Order = { type: 'setPosture', unit: 'border-1', when: 'night', posture: 'patrol' };
const READY: Order = { type: 'setPosture', unit: 'army-1', when: 'night', posture: 'ready' };

interface Shelf {
  readonly storage: GameStorage;
  readonly saved: Map<string, SavedGame>;
  readonly progress: Map<string, Progress>;
  readonly campaigns: Map<string, CampaignRecord>;
  /** When set, whatever is asked of the storage fails with it. */
  broken: Fault | null;
}

/** Keeps games in memory as the browser's storage would, copied on the way. */
function shelf(): Shelf {
  const saved = new Map<string, SavedGame>();
  const progress = new Map<string, Progress>();
  const campaigns = new Map<string, CampaignRecord>();
  const made: Shelf = {
    saved,
    progress,
    campaigns,
    broken: null,
    storage: {
      list: () => work(() => [...saved.values()].map((game) => game.info)),
      save: (game) => work(() => void saved.set(game.info.id, structuredClone(game))),
      saveProgress: (part) => work(() => void progress.set(part.id, structuredClone(part))),
      load: (id) =>
        work(() => {
          const game = saved.get(id);
          if (!game) throw new Fault('noSuchGame');
          const part = progress.get(id);
          return { saved: game, progress: part?.from === game.keyframe.hour ? part : null };
        }),
      remove: (id) => work(() => void (saved.delete(id), progress.delete(id))),
      campaigns: () => work(() => [...campaigns.values()]),
      saveCampaign: (record) => work(() => void campaigns.set(record.id, structuredClone(record))),
      close: () => {},
    },
  };
  const work = async <T>(does: () => T): Promise<T> => {
    if (made.broken) throw made.broken;
    return does();
  };
  return made;
}

function deskOn(
  kept: Shelf,
  cycles = 3,
): { readonly desk: Desk; readonly troubles: string[]; readonly locks: Set<string> } {
  const troubles: string[] = [];
  const locks = new Set<string>();
  let games = 0;
  const desk = createDesk({
    loadLevel: async (id) => {
      if (id !== 'tiny') throw new Fault('noSuchLevel', { level: id });
      return tinyLevel(cycles);
    },
    loadCampaign: async () => ({
      id: 'two-years',
      title: { en: 'Two years' },
      years: ['one', 'two'].map((label) => ({ label, level: 'tiny', title: { en: label }, start: '2018-10-22' })),
    }),
    openStorage: async () => kept.storage,
    lock: async (game) => {
      if (locks.has(game)) throw new Fault('openElsewhere');
      locks.add(game);
      return () => locks.delete(game);
    },
    newId: () => `game-${kept.saved.size}-${++games}`,
    now: () => 1000,
    trouble: (fault) => troubles.push(fault.code),
  });
  return { desk, troubles, locks };
}

const hashOf = (replay: string): string => (JSON.parse(replay) as { hashes: string[][] }).hashes.at(-1)?.[1] ?? '';

describe('keeping a game', () => {
  test('it is kept from the first order on, and at each dawn and dusk', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'kept' });
    expect(await desk.list()).toEqual([]);
    await desk.give(PATROL);
    expect(await desk.list()).toMatchObject([
      { id, level: 'tiny', seed: 'kept', cycle: 1, phase: 'day', outcome: null },
    ]);
    for (const phase of ['night', 'day']) {
      const { clock } = await untilOrders(desk);
      expect(await desk.list()).toMatchObject([{ id, phase, hour: clock.hour, date: clock.date }]);
    }
  });

  test('a crash in mid-phase loses neither orders nor hours', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'crash' });
    await untilOrders(desk);
    await desk.give(PATROL);
    await desk.give(READY);
    await desk.undo();
    for (let i = 0; i < 3; i++) await desk.advance('hour', ALARMS);
    const before = await desk.exportReplay();
    await desk.list();
    // Another worker on the same storage: nothing was closed.
    const after = deskOn(kept).desk;
    const opened = await after.open(id);
    expect(await after.exportReplay()).toBe(before);
    expect(opened.update.frame.clock.stage).toBe('running');
  });

  test('progress that does not fit is passed over for the phase that was kept', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'progress' });
    await untilOrders(desk);
    await desk.advance('hour', ALARMS);
    await desk.list();
    const part = kept.progress.get(id);
    expect(part?.hour).toBeGreaterThan(part?.from ?? 0);
    kept.progress.set(id, { ...(part as Progress), hash: '0'.repeat(16) });
    const { update } = await deskOn(kept).desk.open(id);
    expect(update.frame.clock.hour).toBe(part?.from);
  });

  test('a storage that fails is told of, and the game goes on', async () => {
    const kept = shelf();
    const { desk, troubles } = deskOn(kept);
    kept.broken = new Fault('storageFull');
    const { update } = await desk.start({ level: 'tiny', seed: 'full' });
    const later = await desk.advance('hour', ALARMS);
    expect(later.frame.clock.hour).toBe(update.frame.clock.hour + 1);
    await expect(desk.list()).rejects.toMatchObject({ code: 'storageFull' });
    expect(troubles).toContain('storageFull');
    kept.broken = null;
    await untilOrders(desk);
    expect(await desk.list()).toHaveLength(1);
  });

  test('a finished game is kept with its end and can be opened for its report', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept, 1);
    const { id } = await desk.start({ level: 'tiny', seed: 'end' });
    await expect(desk.after()).rejects.toMatchObject({ code: 'stillOn' });
    const frame = await toTheEnd(desk);
    expect(frame.outcome).not.toBeNull();
    expect(await desk.list()).toMatchObject([{ outcome: frame.outcome?.result }]);
    const again = deskOn(kept, 1).desk;
    const opened = await again.open(id);
    expect(opened.update.frame.outcome).toEqual(frame.outcome);
    const { frames, truth } = await again.after();
    expect(frames.at(-1)?.outcome).toEqual(frame.outcome);
    expect(truth.length).toBeGreaterThan(20);
  });
});

test('a game its player has ended stays ended, opened again or taken out and in', async () => {
  const kept = shelf();
  const { desk } = deskOn(kept);
  const { id } = await desk.start({ level: 'tiny', seed: 'stop' });
  await untilOrders(desk);
  await desk.give(PATROL);
  await desk.advance('hour', ALARMS);
  const { frame } = await desk.stop();
  expect(frame.outcome?.result).toBe('undecided');
  const { hour } = frame.clock;
  expect((await desk.advance('phase', ALARMS)).frame.clock.hour).toBe(hour);
  expect((await desk.after()).frames.at(-1)?.outcome).toEqual(frame.outcome);
  const file = await desk.exportGame(id);
  expect(await desk.verify(file)).toMatchObject({ ok: true });
  const imported = await desk.importGame(file);
  expect(imported.outcome).toBe('undecided');
  for (const game of [id, imported.id]) {
    const { update } = await desk.open(game);
    expect(update.frame.clock).toMatchObject({ hour, stage: 'over' });
    expect(await desk.exportReplay()).toBe(file);
  }
});

describe('one game at a time', () => {
  test('a game that is open elsewhere is not opened, and is free again when it is closed', async () => {
    const kept = shelf();
    const { desk, locks } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'lock' });
    await desk.give(PATROL);
    await desk.list();
    locks.add('another');
    kept.saved.set('another', { ...(kept.saved.get(id) as SavedGame) });
    await expect(desk.open('another')).rejects.toMatchObject({ code: 'openElsewhere' });
    locks.delete('another');
    await desk.open('another');
    await desk.close('another');
    expect(locks.size).toBe(0);
    await expect(desk.give(PATROL)).rejects.toMatchObject({ code: 'noGame' });
  });

  test('closing a game that has been left already does not close the next', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const first = await desk.start({ level: 'tiny', seed: 'one' });
    await desk.start({ level: 'tiny', seed: 'two' });
    await desk.close(first.id);
    expect((await desk.give(PATROL)).refusal).toBeNull();
  });

  test('a branch is a game of its own', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id, update } = await desk.start({ level: 'tiny', seed: 'branch' });
    await untilOrders(desk);
    const branch = await desk.branch(update.frame.clock.hour);
    expect(branch.id).not.toBe(id);
    expect(branch.update.frame.clock.hour).toBe(update.frame.clock.hour);
    expect(await desk.list()).toHaveLength(2);
  });
});

test.each(['a\tb', 'a\ud800', ' a', ''])('the seed %j, which no file can hold, starts no game', async (seed) => {
  const { desk } = deskOn(shelf());
  await expect(desk.start({ level: 'tiny', seed })).rejects.toMatchObject({ code: 'badSeed' });
});

describe('files', () => {
  test('a game goes out as a file and comes in as a game of its own, as it stood', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'file' });
    await desk.give(PATROL);
    await desk.advance('hour', ALARMS);
    await desk.close(id);
    const file = await desk.exportGame(id);
    const info = await desk.importGame(new Blob([file]));
    expect(info.id).not.toBe(id);
    expect(await desk.list()).toHaveLength(2);
    await desk.open(info.id);
    expect(await desk.exportReplay()).toBe(file);
    expect(await desk.verify(file)).toMatchObject({ ok: true, hours: 1, hash: hashOf(file) });
  });

  test('a bad file is refused and leaves everything as it was', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'bad' });
    await desk.advance('hour', ALARMS);
    const good = await desk.exportReplay();
    const wrong = good.replace(hashOf(good), '0'.repeat(16));
    await expect(desk.importGame(wrong)).rejects.toMatchObject({ code: 'differs' });
    await expect(desk.importGame('{')).rejects.toMatchObject({ code: 'notJson' });
    await expect(desk.importGame(good.replace('"tiny"', '"none"'))).rejects.toMatchObject({ code: 'noSuchLevel' });
    expect((await desk.list()).map((info) => info.id)).toEqual([id]);
    expect(await desk.exportReplay()).toBe(good);
    expect(await desk.verify(wrong)).toMatchObject({ ok: false });
  });

  test('a game played under other rules is listed, can be taken out and deleted, but not opened', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept);
    const { id } = await desk.start({ level: 'tiny', seed: 'rules' });
    await desk.advance('hour', ALARMS);
    await desk.close(id);
    const old = kept.saved.get(id) as SavedGame;
    const replay = old.replay.replace(/"rulesVersion": \d+/, '"rulesVersion": 99999');
    kept.saved.set(id, { ...old, replay, info: { ...old.info, rulesVersion: 99999 } });
    await expect(desk.open(id)).rejects.toMatchObject({ code: 'otherRules' });
    expect(await desk.exportGame(id)).toBe(replay);
    await desk.remove(id);
    expect(await desk.list()).toEqual([]);
  });
});

async function untilOrders(desk: Desk) {
  for (;;) {
    const { frame } = await desk.advance('phase', ALARMS);
    if (frame.clock.stage !== 'running') return frame;
  }
}

async function toTheEnd(desk: Desk) {
  for (;;) {
    const frame = await untilOrders(desk);
    if (frame.clock.stage === 'over') return frame;
  }
}

describe('a campaign', () => {
  const BEGIN = { campaign: 'two-years', seed: 'dune', options: { difficulty: 'recruit' } } as const;

  async function playYear(desk: Desk): Promise<void> {
    for (;;) {
      const { frame } = await desk.advance('phase', ALARMS);
      if (frame.clock.stage === 'over') return;
    }
  }

  test('goes from year to council to year, and is kept beside the games of its years', async () => {
    const kept = shelf();
    const { desk } = deskOn(kept, 2);
    const first = await desk.startCampaign(BEGIN);
    expect(first.campaign).toEqual({ title: { en: 'Two years' }, label: 'one', year: 1, of: 2 });
    expect(first.options).toEqual({ difficulty: 'recruit' });
    expect(await desk.campaigns()).toEqual([]);
    expect(await desk.council()).toBeNull();
    await playYear(desk);
    expect((await desk.campaigns())[0]).toMatchObject({ label: 'one', next: 'two', stage: 'council' });
    const council = await desk.council();
    expect(council).toMatchObject({ after: 'one', next: { label: 'two' }, most: 6 });
    const affordable = council?.choices.find((c) => c.money <= council.money && c.capital <= council.capital);
    const chosen = affordable ? [affordable.id] : [];
    await expect(desk.nextYear(['awareness', 'awareness'])).rejects.toMatchObject({ code: 'councilRefused' });
    const second = await desk.nextYear(chosen);
    expect(second.campaign).toMatchObject({ label: 'two', year: 2 });
    expect(second.id).not.toBe(first.id);
    expect([...kept.saved.keys()]).toContain(second.id);
    expect((await desk.campaigns())[0]).toMatchObject({ game: second.id, stage: 'year', difficulty: 'recruit' });
    // Another page goes on with it, and what was carried is in its replay.
    const { desk: other } = deskOn(kept, 2);
    await desk.close(second.id);
    const again = await other.open(second.id);
    expect(again.campaign).toMatchObject({ label: 'two' });
    expect(JSON.parse(await other.exportReplay()).options.carry.choices).toEqual(chosen);
    expect((await other.verify(await other.exportReplay())).ok).toBe(true);
    await playYear(other);
    expect(await other.council()).toBeNull();
    expect((await other.campaigns())[0].stage).toBe('over');
  });

  test('has no council after any other game', async () => {
    const { desk } = deskOn(shelf(), 2);
    await desk.start({ level: 'tiny', seed: 'dune' });
    await playYear(desk);
    expect(await desk.council()).toBeNull();
    await expect(desk.nextYear([])).rejects.toMatchObject({ code: 'noCouncil' });
  });
});
