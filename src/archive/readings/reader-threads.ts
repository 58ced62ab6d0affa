import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadingTask } from './read-and-keep.ts';

/** Threads that read pages; they are started when there is something to read. */
export interface ReaderThreads {
  /** How many work at the same time at most. */
  readonly most: number;
  /** The packed readings of a group. */
  read(task: ReadingTask): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** More threads than this wait for the disk, and for the one that puts together what they read. */
const MOST_THREADS = 8;
const PROGRAM = new URL('./reader-worker.ts', import.meta.url);

export function readerThreads(): ReaderThreads {
  const most = Math.min(MOST_THREADS, Math.max(2, availableParallelism()));
  const all: Worker[] = [];
  const free: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    // The flags of this process are none of the thread's business: a test runner's would slow remark down.
    const worker = new Worker(PROGRAM, { execArgv: [] });
    all.push(worker);
    return worker;
  };
  const take = (): Worker | Promise<Worker> => {
    const worker = free.pop() ?? (all.length < most ? start() : undefined);
    return worker ?? new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    most,
    async read(task) {
      const worker = await take();
      const answer = once(worker, 'message');
      worker.postMessage(task);
      const [packed] = await answer;
      giveBack(worker);
      return packed;
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}
