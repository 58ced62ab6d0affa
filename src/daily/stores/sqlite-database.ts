import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { READ_VERSION, stepsFrom, VERSION_TABLE } from './schema.ts';
import type { SqlRow, SqlValue, Statement } from './sql.ts';

/** How long a write waits for another process's, in milliseconds; its own take a few. */
const PATIENCE = 2_000;

/** A SQLite file whose caller waits while it works; see `Sql` for what the methods do. */
export interface SqliteDatabase {
  run(statements: readonly Statement[]): readonly (readonly SqlRow[])[];
  close(): void;
}

/**
 * Opens a SQLite file, made and brought to the present version where needed. Safe for several processes of one machine:
 * writers wait for each other.
 *
 * Every commit is on the disk when it returns (`synchronous = FULL`; in WAL, `NORMAL` would leave the last ones to the
 * next checkpoint). A killed process loses nothing either way, but when the machine loses its power, a claim that is
 * forgotten while its post stands in the channel would be made again, and nobody would know to look there first.
 */
export function openSqliteDatabase(file: string): SqliteDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: PATIENCE });
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  const within = createTransaction(database);
  within(() => {
    database.exec(VERSION_TABLE);
    const version = database.prepare(READ_VERSION).get()?.version;
    for (const step of stepsFrom(typeof version === 'number' ? version : null, 'sqlite')) database.exec(step);
  });
  const prepared = createPrepared(database);
  const one = ({ text, values }: Statement): readonly SqlRow[] =>
    prepared(text)
      .all(...values)
      .map(plainRow);
  return {
    run: (statements) => (statements.length === 1 ? statements.map(one) : within(() => statements.map(one))),
    close: () => database.close(),
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
