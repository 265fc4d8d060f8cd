// What the threads of the pool can be asked to do, by name. A thread is this same program, started by pool.ts; it
// answers one task after another and keeps what it has read.

import { parentPort, workerData } from 'node:worker_threads';
import { measureMemory } from './memory.ts';
import { probeGame } from './facts/gameProbe.ts';
import { watchOdds } from './facts/oddsProbe.ts';
import { playRow } from './row.ts';
import { WantingError } from './usage.ts';

export const WORKS = {
  row: playRow,
  memory: measureMemory,
  probe: probeGame,
  odds: watchOdds,
} as const satisfies Readonly<Record<string, (task: never) => unknown>>;

export type WorkName = keyof typeof WORKS;
export type TaskOf<Name extends WorkName> = Parameters<(typeof WORKS)[Name]>[0];
export type ResultOf<Name extends WorkName> = ReturnType<(typeof WORKS)[Name]>;

/** What a thread is started with. */
export interface ThreadData {
  readonly anbarWork: WorkName;
}

/** `index` is the task's place in the caller's list. */
export type Asked<Name extends WorkName> = { readonly index: number; readonly task: TaskOf<Name> };
export type Answered<Name extends WorkName> = { readonly index: number } & (
  | { readonly result: ResultOf<Name> }
  | { readonly error: string; readonly wanting: boolean }
);

/** The work this thread was started for by pool.ts, or null where it is the program itself. */
export function workHere(): WorkName | null {
  const name = (workerData as Partial<ThreadData> | null)?.anbarWork;
  return name !== undefined && Object.hasOwn(WORKS, name) ? name : null;
}

/** Answers tasks until the thread is ended from outside. */
export function serve(name: WorkName): void {
  parentPort?.on('message', ({ index, task }: Asked<WorkName>) => {
    parentPort?.postMessage(answer(name, index, task));
  });
}

function answer(name: WorkName, index: number, task: TaskOf<WorkName>): Answered<WorkName> {
  // Sound, for a thread is only handed tasks of its own work.
  const work = WORKS[name] as (task: TaskOf<WorkName>) => ResultOf<WorkName>;
  try {
    return { index, result: work(task) };
  } catch (error) {
    const wanting = error instanceof WantingError;
    return { index, wanting, error: wanting ? error.message : String(error instanceof Error ? error.stack : error) };
  }
}
