import type { DailyStore } from '../store.ts';
import { inShards } from './in-shards.ts';
import { number } from './rows.ts';
import { rowsOf, type Sql, sql } from './sql.ts';
import { storeClaims } from './store-claims.ts';
import { storeGuilds } from './store-guilds.ts';
import { storeHistory } from './store-history.ts';
import { storeSubscriptions } from './store-subscriptions.ts';

/** Places further ahead (milliseconds) were taken by a clock that was wrong: nobody shall wait for them. */
const LONGEST_QUEUE = 60_000;

/** The store over a database of the present version: the same statements for SQLite and PostgreSQL. */
export function createStore(database: Sql): DailyStore {
  return {
    ...storeSubscriptions(database),
    ...storeClaims(database),
    ...storeHistory(database),
    ...storeGuilds(database),

    nextWake: async (shards) => {
      const wakes = await database.run(
        sql`
        SELECT wake FROM subscriptions WHERE wake IS NOT NULL AND ${inShards(shards)}
        ORDER BY wake LIMIT 1`,
        sql`
        SELECT lease_until AS wake FROM posts WHERE state = 'claimed' AND ${inShards(shards)}
        ORDER BY lease_until LIMIT 1`,
      );
      const instants = wakes.flat().map((row) => number(row, 'wake'));
      return instants.length > 0 ? Math.min(...instants) : null;
    },
    takeSlots: async ({ now, count, gap }) => {
      const length = count * gap;
      const [row] = await rowsOf(
        database,
        sql`
        UPDATE pace SET next = CAST(${length} AS BIGINT)
          + CASE WHEN next > ${now} AND next <= ${now + LONGEST_QUEUE} THEN next ELSE CAST(${now} AS BIGINT) END
        WHERE one = 1 RETURNING next`,
      );
      return row ? number(row, 'next') - length : now;
    },
    ping: async () => {
      await database.run(sql`SELECT version FROM schema_version`);
    },
    close: () => database.close(),
  };
}
