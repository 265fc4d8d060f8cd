// A session without a simulation, for looking at the screen and for tests of it: orders are taken, hours pass, nothing
// happens that the script here does not say.

import type { AfterAction, Session, Speed } from '../../../src/session/api.ts';
import type { Frame, GameEvent, Order, Preview } from '../../../src/sim/index.ts';

export const PREVIEW: Preview = {
  refusal: null,
  staff: 1,
  money: 14,
  moneyPerCycle: 0,
  capital: 0,
  startsIn: 1,
  doneIn: 8,
  odds: {
    of: 'find',
    percent: 52,
    low: 40,
    high: 63,
    factors: [
      { code: 'belief', params: {}, points: 44 },
      { code: 'watched', params: {}, points: 11 },
      { code: 'knowledge', params: {}, points: 6 },
      { code: 'age', params: {}, points: -5 },
      { code: 'fatigue', params: {}, points: -4 },
    ],
  },
  harmPercent: 2,
  lossPercent: 8,
  chain: null,
  route: [],
  effects: {},
  warnings: [{ code: 'exposesSource', params: {} }],
};

export interface FakeSession extends Session {
  /** Shows another frame, as if it had come from the worker. */
  push(frame: Frame, events?: readonly GameEvent[]): void;
  readonly given: readonly Order[];
}

/** A session that stands at `first`. `answer` makes previews; none: `PREVIEW` for every order. */
export function fakeSession(first: Frame, answer: (order: Order) => Preview = () => PREVIEW): FakeSession {
  let frame = first;
  let running = false;
  const pending: Order[] = [];
  const listeners = new Set<(frame: Frame, events: readonly GameEvent[]) => void>();
  const push = (next: Frame, events: readonly GameEvent[] = []) => {
    frame = next;
    for (const listener of listeners) listener(next, events);
  };
  return {
    id: 'fake',
    options: {},
    campaign: null,
    get frame() {
      return frame;
    },
    get pending() {
      return [...pending];
    },
    get running() {
      return running;
    },
    get given() {
      return pending;
    },
    push,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async give(order) {
      const { refusal } = answer(order);
      if (refusal === null) pending.push(order);
      push(frame);
      return refusal;
    },
    async undo() {
      const had = pending.pop() !== undefined;
      push(frame);
      return had;
    },
    preview: async (order) => answer(order),
    run(_speed: Speed) {
      running = true;
      push({ ...frame, clock: { ...frame.clock, stage: 'running' } });
    },
    pause() {
      running = false;
      push(frame);
    },
    skip() {
      running = false;
      push({ ...frame, clock: { ...frame.clock, stage: 'orders' } });
    },
    setAlarms() {},
    onTrouble: () => () => {},
    after: async (): Promise<AfterAction> => ({ truth: [], frames: [frame], orders: [] }),
    council: async () => null,
    exportReplay: async () => '{}',
    async stop() {},
    close() {},
  };
}
