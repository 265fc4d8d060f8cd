// The page's end of the line to the worker: a call becomes a message, its answer a promise. The worker is made when
// it is first needed and again after it has failed.

import { Fault } from '../shared/fault.ts';
import type { Answer, CallName, Calls } from './protocol.ts';
import { createTold } from './told.ts';

/** The part of a Worker that the line uses. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface Line {
  /** @throws (rejects) Fault, `workerFailed` when the worker is gone. */
  call<K extends CallName>(call: K, ...args: Parameters<Calls[K]>): Promise<ReturnType<Calls[K]>>;
  /** Called when a game cannot be kept or the worker has failed. */
  onTrouble(listener: (fault: Fault) => void): () => void;
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (fault: Fault) => void;
}

export function createLine(makePort: () => Port): Line {
  const told = createTold();
  let waiting = new Map<number, Waiting>();
  let port: Port | null = null;
  let lastId = 0;

  function connected(): Port {
    if (port) return port;
    const made = makePort();
    made.addEventListener('message', (event: MessageEvent<Answer>) => take(event.data));
    const failed = (event: Event): void => {
      event.preventDefault();
      if (port !== made) return;
      port = null;
      made.terminate();
      const fault = new Fault('workerFailed');
      const left = waiting;
      waiting = new Map();
      for (const { reject } of left.values()) reject(fault);
      told.tell(fault);
    };
    made.addEventListener('error', failed);
    made.addEventListener('messageerror', failed);
    port = made;
    return made;
  }

  function take(answer: Answer): void {
    if (answer.id === null) {
      told.tell(new Fault(answer.trouble.code, answer.trouble.params));
      return;
    }
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) call?.resolve(answer.value as never);
    else call?.reject(new Fault(answer.fault.code, answer.fault.params));
  }

  return {
    call: (call, ...args) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        try {
          connected().postMessage({ id, call, args });
        } catch {
          waiting.delete(id);
          reject(new Fault('workerFailed'));
        }
      }),
    onTrouble: told.listen,
  };
}
