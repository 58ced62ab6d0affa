import pg from 'pg';
import { READ_VERSION, stepsFrom, VERSION_TABLE } from './schema.ts';
import type { Sql, SqlRow, Statement } from './sql.ts';

/** Connections of one process: the sender, a command or two, and one to spare. */
const CONNECTIONS = 4;
const CONNECT_PATIENCE = 10_000;
/** One number for all processes that bring the same database to the present version, taken in turn. */
const MIGRATION_LOCK = 7_327_001;
/** PostgreSQL's number for its 8-byte integers, which `pg` gives as text: ours are instants and stay exact. */
const INT8 = 20;

/** A PostgreSQL database, brought to the present version. `onError` is told of connections lost while nobody used them. */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<Sql> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_PATIENCE,
    types: { getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format)) },
  });
  pool.on('error', onError);
  try {
    await within(pool, migrate);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    run: async (...statements) => {
      const [only, ...more] = statements;
      if (only && more.length === 0) return [await one(pool, only)];
      return within(pool, async (client) => {
        const rows: (readonly SqlRow[])[] = [];
        for (const statement of statements) rows.push(await one(client, statement));
        return rows;
      });
    },
    close: () => pool.end(),
  };
}

async function migrate(client: pg.PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await client.query(VERSION_TABLE);
  const { rows } = await client.query<{ version: number }>(READ_VERSION);
  for (const step of stepsFrom(rows[0]?.version ?? null, 'postgres')) await client.query(step);
}

async function one(client: pg.Pool | pg.PoolClient, { text, values }: Statement): Promise<readonly SqlRow[]> {
  return (await client.query<SqlRow>(text, [...values])).rows;
}

async function within<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = error;
    await client.query('ROLLBACK').then(
      () => {
        broken = undefined;
      },
      () => undefined,
    );
    throw error;
  } finally {
    // A connection that could not even roll back is not given to anybody again.
    client.release(broken !== undefined);
  }
}
