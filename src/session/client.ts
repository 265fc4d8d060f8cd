// A game as the screen holds it: the Session of api.ts over the line to the worker. The clock's pace is kept here, in
// real time; what an hour does is the worker's.

import { Fault } from '../shared/fault.ts';
import type { Alarm, ALARMS, Frame, GameEvent, Order, Preview } from '../sim/index.ts';
import type { Session, Speed } from './api.ts';
import type { Line } from './line.ts';
import { type Opened, unpackFrame, type Update } from './protocol.ts';
import { createTold } from './told.ts';

/** The families that alarms fall into (alarms.ts), as the page must not import the simulation. */
const EVERY_ALARM: typeof ALARMS = ['attack', 'contact', 'crossing'];

interface Question {
  readonly order: Order;
  readonly resolve: (preview: Preview | null) => void;
  readonly reject: (error: unknown) => void;
}

/** @param opened what the worker answered to `start`, `open` or `branch`. */
export function createSession(line: Line, { board, campaign, id, options, update: first }: Opened): Session {
  const listeners = new Set<(frame: Frame, events: readonly GameEvent[]) => void>();
  const told = createTold();
  let frame = unpackFrame(first.frame, board, []);
  let pending = first.pending;
  let alarms: readonly Alarm[] = EVERY_ALARM;
  let closed = false;
  let speed: Speed | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stepping = false;
  let skipWanted = false;
  let asked: Question | null = null;
  let asking = false;

  const stopTrouble = line.onTrouble((fault) => {
    if (fault.code === 'workerFailed') halt();
    told.tell(fault);
  });

  const call: Line['call'] = (name, ...args) =>
    closed ? Promise.reject(new Fault('noGame')) : line.call(name, ...args);

  function take({ events, frame: wire, pending: left }: Update): void {
    if (closed) return;
    frame = unpackFrame(wire, board, frame.log);
    pending = left;
    for (const listener of listeners) listener(frame, events);
  }

  function halt(): void {
    speed = null;
    skipWanted = false;
    clearTimeout(timer);
  }

  async function advance(span: 'hour' | 'phase'): Promise<void> {
    stepping = true;
    const began = performance.now();
    try {
      const update = await line.call('advance', span, alarms);
      stepping = false;
      if (closed) return;
      if (update.stopped) halt();
      take(update);
    } catch (error) {
      stepping = false;
      halt();
      if (error instanceof Fault) told.tell(error);
    }
    if (skipWanted) skip();
    else if (speed !== null) wait(1000 / speed - (performance.now() - began));
  }

  function wait(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void advance('hour'), Math.max(0, ms));
  }

  function skip(): void {
    if (closed || frame.clock.stage === 'over') return;
    halt();
    if (stepping) skipWanted = true;
    else void advance('phase');
  }

  async function askNext(): Promise<void> {
    if (asking) return;
    asking = true;
    while (asked) {
      const question: Question = asked;
      asked = null;
      try {
        const preview = await line.call('preview', question.order);
        question.resolve(asked || closed ? null : preview);
      } catch (error) {
        question.reject(error);
      }
    }
    asking = false;
  }

  return {
    id,
    options,
    campaign,
    get frame() {
      return frame;
    },
    get pending() {
      return pending;
    },
    get running() {
      return speed !== null || stepping;
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onTrouble: told.listen,
    async give(order) {
      const { refusal, update } = await call('give', order);
      if (update) take(update);
      return refusal;
    },
    async undo() {
      const update = await call('undo');
      if (update) take(update);
      return update !== null;
    },
    preview(order) {
      if (closed) return Promise.resolve(null);
      asked?.resolve(null);
      return new Promise((resolve, reject) => {
        asked = { order, resolve, reject };
        void askNext();
      });
    },
    run(wanted) {
      if (closed || frame.clock.stage === 'over') return;
      const began = speed !== null;
      speed = wanted;
      if (!began && !stepping) void advance('hour');
    },
    pause: halt,
    skip,
    setAlarms(wanted) {
      alarms = wanted;
    },
    async stop() {
      halt();
      take(await call('stop'));
    },
    async after() {
      const { frames: wires, ...rest } = await call('after');
      const frames: Frame[] = [];
      for (const wire of wires) frames.push(unpackFrame(wire, board, frames.at(-1)?.log ?? []));
      return { ...rest, frames };
    },
    council: () => call('council'),
    exportReplay: () => call('exportReplay'),
    close() {
      if (closed) return;
      halt();
      closed = true;
      asked?.resolve(null);
      asked = null;
      stopTrouble();
      listeners.clear();
      told.clear();
      line.call('close', id).catch(() => {});
    },
  };
}
