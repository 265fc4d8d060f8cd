// What a game holds in memory: JavaScript heap and array buffers that are still reachable, in a thread of its own that
// does nothing else, above a thread in which nothing has been loaded.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { BOTS, playGame } from '../bots/index.ts';
import { readLevel } from './files.ts';

export interface MemoryTask {
  /** Id or file. */
  readonly level: string;
  readonly bot: string;
  readonly cycles: number;
}

/** Hours between two looks. */
const EVERY_HOURS = 24;

/** The most bytes a game held at any look, all that this program needs to play it included. Run by the pool. */
export function measureMemory({ bot, cycles, level }: MemoryTask): number {
  const collect = collector();
  let most = 0;
  let hours = 0;
  playGame({
    scenario: readLevel(level).scenario,
    seed: 'bench',
    bot: BOTS[bot],
    cycles,
    options: { endings: false },
    onHour() {
      if (hours++ % EVERY_HOURS !== 0) return;
      collect();
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      most = Math.max(most, heapUsed + arrayBuffers);
    },
  });
  return most;
}

/** The engine's own collection of what is not reachable. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

const EMPTY = `
  require('node:v8').setFlagsFromString('--expose-gc');
  require('node:vm').runInNewContext('gc')();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  require('node:worker_threads').parentPort.postMessage(heapUsed + arrayBuffers);
`;

/** Bytes of a thread without a program. */
export async function emptyMemory(): Promise<number> {
  const thread = new Worker(EMPTY, { eval: true });
  try {
    return await new Promise<number>((resolve, reject) => thread.once('message', resolve).once('error', reject));
  } finally {
    await thread.terminate();
  }
}
