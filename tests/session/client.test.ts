// The screen's side: pace, pause, skip, previews where the latest wins, a log that travels in parts, a worker that fails.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSession } from '../../src/session/client.ts';
import { createDesk } from '../../src/session/desk.ts';
import { createLine, type Line, type Port } from '../../src/session/line.ts';
import type { Answer, Request } from '../../src/session/protocol.ts';
import { Fault } from '../../src/shared/fault.ts';
import { tinyLevel } from './tiny.ts';

interface Wire {
  readonly line: Line;
  /** Calls that went over the line. */
  readonly calls: string[];
  fail(): void;
}

/** A line to a desk in this very thread; all that passes is copied as between threads. */
function wire(): Wire {
  const calls: string[] = [];
  const heard = new Map<string, (event: never) => void>();
  const say = (answer: Answer): void => heard.get('message')?.({ data: structuredClone(answer) } as never);
  const desk = createDesk({
    loadLevel: async () => tinyLevel(3),
    loadCampaign: async () => {
      throw new Fault('noSuchLevel', { level: 'none' });
    },
    openStorage: async () => {
      throw new Fault('storageForbidden');
    },
    lock: async () => () => {},
    newId: () => 'game',
    now: () => 0,
    trouble: ({ code, params }) => say({ id: null, trouble: { code, params } }),
  });
  let turn = Promise.resolve();
  const port: Port = {
    addEventListener: (type: string, listener: (event: never) => void) => void heard.set(type, listener),
    terminate: () => {},
    postMessage(message) {
      const { args, call, id } = structuredClone(message) as Request;
      calls.push(call);
      turn = turn.then(async () => {
        try {
          const work = desk[call] as (...args: readonly unknown[]) => Promise<unknown>;
          say({ id, ok: true, value: await work(...args) });
        } catch (error) {
          const { code, params } = error instanceof Fault ? error : new Fault('internal', { what: String(error) });
          say({ id, ok: false, fault: { code, params } });
        }
      });
    },
  };
  return { line: createLine(() => port), calls, fail: () => heard.get('error')?.({ preventDefault() {} } as never) };
}

async function aSession(made: Wire = wire()) {
  const session = createSession(made.line, await made.line.call('start', { level: 'tiny', seed: 'client' }));
  session.setAlarms([]);
  return { ...made, session };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the clock', () => {
  test('plays so many hours a second, and rests when paused', async () => {
    const { session } = await aSession();
    const start = session.frame.clock.hour;
    session.run(2);
    expect(session.running).toBe(true);
    await vi.advanceTimersByTimeAsync(1900);
    const played = session.frame.clock.hour - start;
    session.pause();
    await vi.advanceTimersByTimeAsync(5000);
    expect(played).toBeGreaterThanOrEqual(1);
    expect(played).toBeLessThanOrEqual(4);
    expect(session.frame.clock.hour - start).toBeLessThanOrEqual(played + 1);
    expect(session.running).toBe(false);
  });

  test('stops by itself where the phase ends', async () => {
    const { session } = await aSession();
    while (session.frame.clock.stage !== 'orders' || session.frame.clock.phase === 'day') {
      session.run(4);
      await vi.advanceTimersByTimeAsync(20_000);
      expect(session.running).toBe(false);
    }
    expect(session.frame.clock.phase).toBe('night');
  });

  test('a skip brings one frame with the events of all its hours', async () => {
    const { session } = await aSession();
    const frames: number[] = [];
    session.listen((frame) => frames.push(frame.clock.hour));
    const { hour, phaseEndsIn } = session.frame.clock;
    session.skip();
    expect(session.running).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(frames).toHaveLength(1);
    expect(frames[0]).toBeLessThanOrEqual(hour + phaseEndsIn);
    expect(session.running).toBe(false);
  });

  test('a skip asked for while an hour is played follows it', async () => {
    const { session, calls } = await aSession();
    session.run(1);
    session.skip();
    await vi.advanceTimersByTimeAsync(100);
    expect(calls.filter((call) => call === 'advance')).toHaveLength(2);
    expect(session.running).toBe(false);
  });
});

describe('orders', () => {
  test('given and taken back, the frame and the pending orders follow', async () => {
    const { session } = await aSession();
    const order = { type: 'setPosture', unit: 'army-1', when: 'night', posture: 'ready' } as const;
    expect(await session.give(order)).toBeNull();
    expect(session.pending).toEqual([order]);
    expect(session.frame.units.find((unit) => unit.id === 'army-1')?.postureNight).toBe('ready');
    expect(await session.undo()).toBe(true);
    expect(session.pending).toEqual([]);
    expect(await session.undo()).toBe(false);
    expect(await session.give({ type: 'recallUnit', unit: 'nobody' })).not.toBeNull();
  });

  test('of several previews asked for at once the latest alone is answered', async () => {
    const { session, calls } = await aSession();
    const ask = (to: number) => session.preview({ type: 'moveUnit', unit: 'army-1', to });
    const answers = await Promise.all([ask(75), ask(76), ask(77), ask(78)]);
    expect(answers.slice(0, 3)).toEqual([null, null, null]);
    expect(answers[3]).not.toBeNull();
    expect(calls.filter((call) => call === 'preview').length).toBeLessThanOrEqual(2);
  });
});

test('the log that comes in parts is the log', async () => {
  const made = await aSession();
  const { session, line } = made;
  for (let i = 0; i < 3; i++) {
    session.skip();
    await vi.advanceTimersByTimeAsync(100);
    await session.give({ type: 'setPosture', unit: 'army-1', when: 'night', posture: i % 2 ? 'ready' : 'patrol' });
    await session.undo();
  }
  const ids = session.frame.log.map((event) => event.id);
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  // Opened anew the whole log comes at once.
  const again = createSession(line, await line.call('branch', session.frame.clock.hour));
  expect(again.frame.log).toEqual(session.frame.log);
  expect(again.frame.board).toEqual(session.frame.board);
});

describe('trouble', () => {
  test('a game that cannot be kept goes on, and says so', async () => {
    const { session } = await aSession();
    const told: string[] = [];
    // What happened before anybody listened is not lost.
    session.onTrouble((fault) => told.push(fault.code));
    expect(told).toEqual(['storageForbidden']);
    session.skip();
    await vi.advanceTimersByTimeAsync(100);
    expect(told).toContain('storageForbidden');
    expect(session.frame.clock.hour).toBeGreaterThan(6);
  });

  test('a worker that fails rejects what waits, and stops the clock', async () => {
    const { session, fail } = await aSession();
    const told: string[] = [];
    session.onTrouble((fault) => told.push(fault.code));
    session.run(1);
    const waiting = session.give({ type: 'recallUnit', unit: 'army-1' });
    fail();
    await expect(waiting).rejects.toMatchObject({ code: 'workerFailed' });
    expect(session.running).toBe(false);
    expect(told).toContain('workerFailed');
  });

  test('a session that was closed answers nothing more', async () => {
    const { session } = await aSession();
    session.close();
    await expect(session.undo()).rejects.toMatchObject({ code: 'noGame' });
    expect(await session.preview({ type: 'recallUnit', unit: 'army-1' })).toBeNull();
  });
});
