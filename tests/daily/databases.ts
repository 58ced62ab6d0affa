import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import pg from 'pg';
import type { DailyStore } from '../../src/daily/store.ts';
import { createStore } from '../../src/daily/stores/create-store.ts';
import { openPostgres } from '../../src/daily/stores/open-postgres.ts';
import { openSqlite } from '../../src/daily/stores/open-sqlite.ts';
import { stepsFrom, VERSION_TABLE } from '../../src/daily/stores/schema.ts';
import type { SqlRow } from '../../src/daily/stores/sql.ts';

/** A database of its own for one test file: opened as often as wanted, gone at the end. */
export interface TestDatabase {
  /** What a further process would open. */
  open(): Promise<DailyStore>;
  /** File or address, for other processes; null where there can be none. */
  readonly where: string | null;
  /** The environment in which the bot opens it; null where it is in this process alone. */
  readonly env: Readonly<Record<string, string>> | null;
  drop(): Promise<void>;
}

export function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'annalist-daily-'));
  const where = join(folder, 'daily.sqlite');
  return {
    where,
    open: async () => createStore(await openSqlite(where)),
    env: { STATE_DIR: folder },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** PostgreSQL inside this process. It has one session: whoever opens it again holds the same one. */
export function pgliteDatabase(): TestDatabase {
  const opened = (async () => {
    const database = await PGlite.create({ parsers: { [types.INT8]: Number } });
    for (const step of [VERSION_TABLE, ...stepsFrom(null, 'postgres')]) await database.exec(step);
    return database;
  })();
  return {
    where: null,
    open: async () => {
      const database = await opened;
      return createStore({
        run: (...statements) =>
          database.transaction(async (transaction) => {
            const rows: (readonly SqlRow[])[] = [];
            for (const { text, values } of statements) {
              rows.push((await transaction.query<SqlRow>(text, [...values])).rows);
            }
            return rows;
          }),
        close: async () => undefined,
      });
    },
    env: null,
    drop: async () => (await opened).close(),
  };
}

const LOCAL = 'postgres://postgres@127.0.0.1:5432/test';

/** Address of a PostgreSQL server for tests: what PG_TEST_URL says, else one on this machine; null where none answers. */
export async function findPostgres(): Promise<string | null> {
  const url = process.env.PG_TEST_URL || LOCAL;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}

/** A schema of its own on a real server. */
export function postgresDatabase(url: string): TestDatabase {
  const schema = `annalist_${randomBytes(6).toString('hex')}`;
  const own = new URL(url);
  own.searchParams.set('options', `-c search_path=${schema}`);
  const made = command(url, `CREATE SCHEMA ${schema}`);
  return {
    where: own.href,
    open: async () => {
      await made;
      return createStore(await openPostgres(own.href, () => undefined));
    },
    env: { DATABASE_URL: own.href },
    drop: async () => {
      await made;
      await command(url, `DROP SCHEMA ${schema} CASCADE`);
    },
  };
}

async function command(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
