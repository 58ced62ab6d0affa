import { setImmediate as turn } from 'node:timers/promises';
import type { DailyStore } from '../../src/daily/store.ts';
import { createStore } from '../../src/daily/stores/create-store.ts';
import { openSqliteDatabase } from '../../src/daily/stores/sqlite-database.ts';

/** A store of its own in this thread's memory, gone when it is closed: nothing waits for a disk. */
export function memoryStore(): DailyStore {
  const database = openSqliteDatabase(':memory:');
  return createStore({
    run: async (...statements) => {
      // It works while it is called: whoever asks in a loop must let others have their turn.
      await turn();
      return database.run(statements);
    },
    close: async () => database.close(),
  });
}
