import { join } from 'node:path';
import type { DailyStore } from './store.ts';
import { createStore } from './stores/create-store.ts';
import { openPostgres } from './stores/open-postgres.ts';
import { openSqlite } from './stores/open-sqlite.ts';

/** PostgreSQL where an address is given, else the file `daily.sqlite` in the folder. `onError`: idle connections lost. */
export async function openStore(where: {
  readonly databaseUrl: string | null;
  readonly stateDir: string;
  readonly onError?: (error: Error) => void;
}): Promise<DailyStore> {
  const { databaseUrl, stateDir, onError = () => undefined } = where;
  if (databaseUrl === null) return createStore(await openSqlite(join(stateDir, 'daily.sqlite')));
  return createStore(await openPostgres(databaseUrl, onError));
}

/** A store that is gone with the process. */
export async function openMemoryStore(): Promise<DailyStore> {
  return createStore(await openSqlite(':memory:'));
}
