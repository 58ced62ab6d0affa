import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { READ_VERSION, stepsFrom, VERSION_TABLE } from './schema.ts';
import type { Sql, SqlRow, SqlValue, Statement } from './sql.ts';

/** How long a write waits for another process's, in milliseconds; its own take a few. */
const PATIENCE = 2_000;

/**
 * A SQLite file, made and brought to the present version where needed. Safe for several processes of one machine: writers
 * wait for each other. A commit is on the disk when it returns, so that a lost power line doubles no post.
 */
export function openSqlite(file: string): Sql {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: PATIENCE });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  const within = createTransaction(database);
  within(() => {
    database.exec(VERSION_TABLE);
    const version = database.prepare(READ_VERSION).get()?.version;
    for (const step of stepsFrom(typeof version === 'number' ? version : null)) database.exec(step);
  });
  const prepared = createPrepared(database);
  const one = ({ text, values }: Statement): readonly SqlRow[] =>
    prepared(text)
      .all(...values)
      .map(plainRow);
  return {
    run: async (...statements) => {
      // The database works while it is called: whoever asks in a loop must let others have their turn.
      await setImmediate();
      return statements.length === 1 ? statements.map(one) : within(() => statements.map(one));
    },
    close: async () => database.close(),
  };
}

function createTransaction(database: DatabaseSync): <Result>(work: () => Result) => Result {
  return (work) => {
    // At once for writing: a transaction that first reads and then writes cannot wait for another writer.
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
}

/** Prepares each statement once. There are few different texts. */
function createPrepared(database: DatabaseSync): (text: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (text) => {
    const known = statements.get(text);
    if (known) return known;
    const statement = database.prepare(text.replace(/\$(\d+)/g, '?$1'));
    statements.set(text, statement);
    return statement;
  };
}

function plainRow(row: Record<string, unknown>): SqlRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): SqlValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(
    `Reading the store of the daily post: a value is of type ${typeof value}, expected text or a number`,
  );
}
