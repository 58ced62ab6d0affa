import type { LedgerRow } from '../ledger.ts';
import type { Occurrence } from '../next-due.ts';
import type { DailyStore } from '../store.ts';
import { inShards } from './in-shards.ts';
import { ledgerRowOf } from './rows.ts';
import { gaveRow, rowsOf, type Sql, type Statement, sql } from './sql.ts';

type Claims = Pick<DailyStore, 'claim' | 'skip' | 'open' | 'takeOver' | 'release' | 'finish' | 'unclaim'>;

/** The posts that are due or under way: who claimed which, and how it ended. */
export function storeClaims(database: Sql): Claims {
  const ledgerRow = async (...statements: readonly Statement[]): Promise<LedgerRow | null> => {
    const [row] = await rowsOf(database, ...statements);
    return row ? ledgerRowOf(row) : null;
  };
  return {
    claim: ({ subscription: { id, channelId }, next }, { events, widened = null, following, lease }) =>
      ledgerRow(
        sql`
        INSERT INTO posts (subscription_id, date, guild_id, guild_key, channel_id, due, state, message_id, events, widened, why,
          claimed_by, at, lease_until, uncertain_since, tries)
        SELECT id, next_date, guild_id, guild_key, channel_id, next_due, 'claimed', NULL, ${JSON.stringify(events)}, ${widened}, '',
          ${lease.process}, ${lease.now}, ${lease.until}, ${lease.now}, 1
        FROM subscriptions
        WHERE id = ${id} AND next_date = ${next.date} AND next_due = ${next.due} AND channel_id = ${channelId} AND paused IS NULL
        ON CONFLICT (subscription_id, date) DO NOTHING RETURNING *`,
        moveOn(id, next, following),
        ...events.map(
          (event) => sql`
          INSERT INTO shown (subscription_id, date, event_id, channel_id)
          SELECT subscription_id, date, ${event}, channel_id FROM posts
          WHERE subscription_id = ${id} AND date = ${next.date} AND claimed_by = ${lease.process} AND at = ${lease.now}
          ON CONFLICT DO NOTHING`,
        ),
      ),
    skip: ({ subscription: { id }, next }, { why, following, now }) =>
      gaveRow(
        database,
        sql`
        INSERT INTO posts (subscription_id, date, guild_id, guild_key, channel_id, due, state, message_id, events, widened, why,
          claimed_by, at, lease_until, uncertain_since, tries)
        SELECT id, next_date, guild_id, guild_key, channel_id, next_due, 'skipped', NULL, '[]', NULL, ${why}, '', ${now}, 0, NULL, 0
        FROM subscriptions WHERE id = ${id} AND next_date = ${next.date} AND next_due = ${next.due}
        ON CONFLICT (subscription_id, date) DO NOTHING RETURNING date`,
        moveOn(id, next, following),
      ),
    open: async ({ now, shards, limit }) => {
      const rows = await rowsOf(
        database,
        sql`
        SELECT * FROM posts WHERE state = 'claimed' AND lease_until <= ${now} AND ${inShards(shards)}
        ORDER BY lease_until, subscription_id LIMIT ${limit}`,
      );
      return rows.map(ledgerRowOf);
    },
    takeOver: (row, lease) =>
      ledgerRow(sql`
        UPDATE posts SET claimed_by = ${lease.process}, at = ${lease.now}, lease_until = ${lease.until}, tries = tries + 1,
          uncertain_since = COALESCE(uncertain_since, ${lease.now})
        WHERE ${heldAs(row)}
        RETURNING *`),
    release: (row, again) =>
      gaveRow(
        database,
        sql`
        UPDATE posts SET lease_until = ${again.at}, at = ${again.now}, uncertain_since = ${again.uncertainSince},
          why = ${again.why}
        WHERE ${heldAs(row)}
        RETURNING date`,
      ),
    finish: (row, { state, why, messageId }, now) =>
      gaveRow(
        database,
        sql`
        UPDATE posts SET state = ${state}, why = ${why}, message_id = ${messageId}, at = ${now}, uncertain_since = NULL
        WHERE ${heldAs(row)}
        RETURNING date`,
      ),
    unclaim: (row, pause) =>
      gaveRow(
        database,
        sql`
        DELETE FROM posts
        WHERE ${heldAs(row)}
        RETURNING date`,
        sql`
        UPDATE subscriptions SET paused = ${JSON.stringify(pause)}, wake = NULL, next_date = ${row.date}, next_due = ${row.due}
        WHERE id = ${row.subscriptionId}
          AND NOT EXISTS (SELECT 1 FROM posts WHERE subscription_id = ${row.subscriptionId} AND date = ${row.date})`,
      ),
  };
}

/** The row as it was read, while nobody else has it. */
function heldAs({ subscriptionId, date, leaseUntil, claimedBy }: LedgerRow): Statement {
  return sql`subscription_id = ${subscriptionId} AND date = ${date} AND state = 'claimed'
    AND lease_until = ${leaseUntil} AND claimed_by = ${claimedBy}`;
}

/** Moves a subscription on, once: whoever comes second finds another date. */
function moveOn(id: string, from: Occurrence, to: Occurrence): Statement {
  return sql`
    UPDATE subscriptions SET next_date = ${to.date}, next_due = ${to.due}, wake = CASE WHEN paused IS NULL THEN CAST(${to.due} AS BIGINT) END
    WHERE id = ${id} AND next_date = ${from.date} AND next_due = ${from.due}`;
}
