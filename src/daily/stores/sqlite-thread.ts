import { parentPort, workerData } from 'node:worker_threads';
import type { SqlRow, Statement } from './sql.ts';
import { openSqliteDatabase } from './sqlite-database.ts';

/** What is asked of the thread: statements to run, or null to close the file and end. */
export interface Asked {
  readonly id: number;
  readonly statements: readonly Statement[] | null;
}

/** What came of it; `rows` of each statement, or the words of what went wrong. */
export type Answered =
  | { readonly id: number; readonly rows: readonly (readonly SqlRow[])[] }
  | { readonly id: number; readonly problem: string };

/*
 * The side of a SQLite file that waits for the disk (see open-sqlite.ts): opens it, says so with the answer 0, then
 * answers what is asked, in the order in which it is asked. An error while opening ends the thread with that error.
 */
const database = openSqliteDatabase(String(workerData));
const answer = (answered: Answered) => parentPort?.postMessage(answered);

parentPort?.on('message', ({ id, statements }: Asked) => {
  try {
    const rows = statements === null ? [] : database.run(statements);
    if (statements === null) database.close();
    answer({ id, rows });
    if (statements === null) parentPort?.close();
  } catch (error) {
    answer({ id, problem: error instanceof Error ? error.message : String(error) });
  }
});
answer({ id: 0, rows: [] });
