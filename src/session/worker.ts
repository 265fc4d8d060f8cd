// The worker: answers the page's calls one after the other. What it does is desk.ts; here are only the browser's
// means, and the line between the two.

import { openStorage } from '../save/index.ts';
import { Fault } from '../shared/fault.ts';
import { createDesk, type Desk } from './desk.ts';
import { loadCampaign, loadLevel } from './levels.ts';
import type { Answer, Request, WireFault } from './protocol.ts';

/** How long to wait for a page that is just going away to let go of its game. */
const LOCK_WAIT_MS = 2000;

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (answer: Answer): void => scope.postMessage(answer);

const desk: Desk = createDesk({
  loadLevel,
  loadCampaign,
  openStorage,
  lock,
  newId: () => `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0].toString(36)}`,
  now: () => Date.now(),
  trouble: (fault) => say({ id: null, trouble: plain(fault) }),
});

let turn: Promise<void> = Promise.resolve();
scope.addEventListener('message', (event: MessageEvent<Request>) => {
  const request = event.data;
  turn = turn.then(() => answer(request));
});

async function answer({ args, call, id }: Request): Promise<void> {
  try {
    const work = desk[call] as (...args: readonly unknown[]) => Promise<unknown>;
    say({ id, ok: true, value: await work(...args) });
  } catch (error) {
    if (!(error instanceof Fault)) console.error(error);
    say({ id, ok: false, fault: plain(error) });
  }
}

function plain(error: unknown): WireFault {
  if (error instanceof Fault) return { code: error.code, params: error.params };
  return { code: 'internal', params: { what: error instanceof Error ? error.message : String(error) } };
}

/** Holds a Web Lock for as long as the game is open. Pages without a secure address have none; they go unguarded. */
async function lock(game: string): Promise<() => void> {
  if (!navigator.locks) return () => {};
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await new Promise<void>((granted, refused) => {
    navigator.locks
      .request(`anbar-game-${game}`, { signal: AbortSignal.timeout(LOCK_WAIT_MS) }, () => {
        granted();
        return held;
      })
      .catch(() => refused(new Fault('openElsewhere')));
  });
  return release;
}
