import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Sql, SqlRow, Statement } from './sql.ts';
import type { Answered, Asked } from './sqlite-thread.ts';

type Rows = readonly (readonly SqlRow[])[];

/** Whoever waits for an answer. */
interface Waiting {
  resolve(rows: Rows): void;
  reject(error: Error): void;
}

/**
 * A SQLite file (see sqlite-database.ts) in a thread of its own: each commit waits until the disk has it, at times for a
 * tenth of a second, and nobody else shall. Rejects where the file cannot be opened. Keeps the process alive only while
 * something is asked; an end of the thread that nobody asked for ends the process.
 */
export async function openSqlite(file: string): Promise<Sql> {
  const thread = new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: file, name: 'sqlite' });
  await once(thread, 'message');
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let isClosed = false;

  thread.on('message', (answered: Answered) => {
    const one = waiting.get(answered.id);
    waiting.delete(answered.id);
    if (waiting.size === 0) thread.unref();
    if ('rows' in answered) one?.resolve(answered.rows);
    else one?.reject(new Error(`Asking the store of the daily post: ${answered.problem}`));
  });
  thread.unref();

  const ask = (statements: readonly Statement[] | null): Promise<Rows> => {
    if (isClosed) return Promise.reject(new Error('Asking the store of the daily post: it is closed'));
    asked += 1;
    thread.ref();
    thread.postMessage({ id: asked, statements } satisfies Asked);
    return new Promise((resolve, reject) => waiting.set(asked, { resolve, reject }));
  };
  return {
    run: (...statements) => ask(statements),
    close: async () => {
      const closed = ask(null);
      isClosed = true;
      await closed;
    },
  };
}
