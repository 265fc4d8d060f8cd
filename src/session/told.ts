// Word of trouble to whoever listens; what came while nobody did is told to the first who does.

import type { Fault } from '../shared/fault.ts';

export interface Told {
  tell(fault: Fault): void;
  /** Returns a function that ends the listening. */
  listen(listener: (fault: Fault) => void): () => void;
  clear(): void;
}

export function createTold(): Told {
  const listeners = new Set<(fault: Fault) => void>();
  let untold: Fault | null = null;
  return {
    tell(fault) {
      if (listeners.size === 0) untold = fault;
      for (const listener of listeners) listener(fault);
    },
    listen(listener) {
      listeners.add(listener);
      if (untold) listener(untold);
      untold = null;
      return () => listeners.delete(listener);
    },
    clear() {
      listeners.clear();
      untold = null;
    },
  };
}
