// Many tasks on all cores: threads of this same program (works.ts), each given the next task when it has answered the
// last. Which thread did what never shows in a result.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WantingError, wholeNumber } from './usage.ts';
import type { Answered, ResultOf, TaskOf, ThreadData, WorkName } from './works.ts';

const MOST_JOBS = 256;

export interface PoolRun<Name extends WorkName> {
  readonly work: Name;
  readonly tasks: readonly TaskOf<Name>[];
  /** Threads at most. */
  readonly jobs: number;
  /** Ends all threads; what was under way is lost. */
  readonly signal?: AbortSignal;
  /** Called as results come in, in no order; `index` is the task's place in `tasks`. */
  readonly onResult: (index: number, result: ResultOf<Name>) => void;
}

/** `--jobs`, or as many threads as there are cores. @throws UsageError */
export function jobsFrom(typed: string | undefined): number {
  return typed === undefined ? availableParallelism() : wholeNumber(typed, '--jobs', 1, MOST_JOBS);
}

/**
 * Ends when every task has been answered, or at once when stopped by its signal.
 * @throws WantingError as the work threw it; Error for whatever else went wrong in a thread
 */
export async function runPool<Name extends WorkName>(run: PoolRun<Name>): Promise<void> {
  const { jobs, signal, tasks } = run;
  const threads: Worker[] = [];
  let next = 0;
  try {
    await new Promise<void>((done, fail) => {
      if (tasks.length === 0 || signal?.aborted) return done();
      signal?.addEventListener('abort', () => done(), { once: true });
      let left = tasks.length;
      const giveNext = (thread: Worker): void => {
        if (next < tasks.length) thread.postMessage({ index: next, task: tasks[next++] });
      };
      for (let i = 0; i < Math.min(jobs, tasks.length); i++) {
        const thread = startThread(run.work);
        threads.push(thread);
        thread.on('error', fail);
        thread.on('exit', (code) => fail(new Error(`a thread ended by itself (${code})`)));
        thread.on('message', (answer: Answered<Name>) => {
          if ('error' in answer) return fail(answer.wanting ? new WantingError(answer.error) : new Error(answer.error));
          if (signal?.aborted) return;
          try {
            run.onResult(answer.index, answer.result);
          } catch (error) {
            return fail(error);
          }
          if (--left === 0) done();
          else giveNext(thread);
        });
        giveNext(thread);
      }
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** The program is one file wherever it runs: its threads are started from it too. */
function startThread(work: WorkName): Worker {
  const workerData: ThreadData = { anbarWork: work };
  return new Worker(fileURLToPath(import.meta.url), { workerData });
}
