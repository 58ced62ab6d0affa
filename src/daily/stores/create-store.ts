import type { LedgerRow } from '../ledger.ts';
import type { Occurrence } from '../next-due.ts';
import type { DailyStore, ShardRange } from '../store.ts';
import { ledgerRowOf, number, scheduledOf, settingsText, text } from './rows.ts';
import { type Sql, type SqlRow, type Statement, sql } from './sql.ts';

/** The store over a database of the present version: the same statements for SQLite and PostgreSQL. */
export function createStore(database: Sql): DailyStore {
  const rows = async (...statements: readonly Statement[]): Promise<readonly SqlRow[]> =>
    (await database.run(...statements))[0] ?? [];
  const wrote = async (...statements: readonly Statement[]) => (await rows(...statements)).length > 0;
  const ledgerRow = async (...statements: readonly Statement[]): Promise<LedgerRow | null> => {
    const [row] = await rows(...statements);
    return row ? ledgerRowOf(row) : null;
  };
  return {
    put: async (subscription, { date, due }) => {
      const { id, guildId, channelId, paused } = subscription;
      const pause = paused && JSON.stringify(paused);
      await database.run(sql`
        INSERT INTO subscriptions (id, ordinal, guild_id, guild_key, channel_id, settings, paused, next_date, next_due, wake)
        SELECT ${id}, COALESCE(MAX(ordinal), 0) + 1, ${guildId}, ${guildKey(guildId)}, ${channelId},
          ${settingsText(subscription)}, ${pause}, ${date}, ${due}, ${paused ? null : due}
        FROM subscriptions WHERE guild_id = ${guildId}
        ON CONFLICT (id) DO UPDATE SET channel_id = excluded.channel_id, settings = excluded.settings,
          paused = excluded.paused, next_date = excluded.next_date, next_due = excluded.next_due, wake = excluded.wake
        WHERE subscriptions.guild_id = excluded.guild_id`);
    },
    get: async (guildId, id) => {
      const [row] = await rows(sql`SELECT * FROM subscriptions WHERE id = ${id} AND guild_id = ${guildId}`);
      return row ? scheduledOf(row) : null;
    },
    list: async (guildId) =>
      (await rows(sql`SELECT * FROM subscriptions WHERE guild_id = ${guildId} ORDER BY ordinal, id`)).map(scheduledOf),
    remove: (guildId, id) =>
      wrote(sql`DELETE FROM subscriptions WHERE id = ${id} AND guild_id = ${guildId} RETURNING id`),
    pause: async (id, pause, next) => {
      const reason = pause && JSON.stringify(pause);
      await database.run(
        sql`
        UPDATE subscriptions SET paused = ${reason},
          next_date = COALESCE(${next?.date ?? null}, next_date), next_due = COALESCE(${next?.due ?? null}, next_due)
        WHERE id = ${id}`,
        sql`
        UPDATE subscriptions SET wake = CASE WHEN paused IS NULL THEN next_due END WHERE id = ${id}`,
      );
    },

    due: async ({ now, shards, limit }) =>
      (
        await rows(
          inShards(
            shards,
            sql`SELECT * FROM subscriptions WHERE wake <= ${now}`,
            sql`ORDER BY wake, id LIMIT ${limit}`,
          ),
        )
      ).map(scheduledOf),
    putOff: async (id, until) => {
      await database.run(sql`UPDATE subscriptions SET wake = ${until} WHERE id = ${id} AND wake IS NOT NULL`);
    },
    nextWake: async (shards) => {
      const none = sql``;
      const wakes = await database.run(
        inShards(shards, sql`SELECT MIN(wake) AS wake FROM subscriptions WHERE wake IS NOT NULL`, none),
        inShards(shards, sql`SELECT MIN(lease_until) AS wake FROM posts WHERE state = 'claimed'`, none),
      );
      const instants = wakes.flat().flatMap(({ wake }) => (typeof wake === 'number' ? [wake] : []));
      return instants.length > 0 ? Math.min(...instants) : null;
    },
    sharing: async (due) => {
      const [row] = await rows(
        sql`SELECT COUNT(*) AS number FROM subscriptions WHERE next_due = ${due} AND paused IS NULL`,
      );
      return row ? number(row, 'number') : 0;
    },
    pausedByCause: async ({ shards, limit, after }) =>
      (
        await rows(
          inShards(
            shards,
            sql`SELECT * FROM subscriptions WHERE wake IS NULL AND paused NOT LIKE ${'%"reason":"by-hand"%'} AND id > ${after}`,
            sql`ORDER BY id LIMIT ${limit}`,
          ),
        )
      ).map(scheduledOf),

    claim: ({ subscription, next }, { events, widened = null, following, lease }) => {
      const { id, channelId } = subscription;
      return ledgerRow(
        sql`
        INSERT INTO posts (subscription_id, date, guild_id, guild_key, channel_id, due, state, message_id, events, widened, why,
          claimed_by, at, lease_until, uncertain_since, tries)
        SELECT id, next_date, guild_id, guild_key, channel_id, next_due, 'claimed', NULL, ${JSON.stringify(events)}, ${widened}, '',
          ${lease.process}, ${lease.now}, ${lease.until}, ${lease.now}, 1
        FROM subscriptions
        WHERE id = ${id} AND next_date = ${next.date} AND next_due = ${next.due} AND channel_id = ${channelId} AND paused IS NULL
        ON CONFLICT (subscription_id, date) DO NOTHING RETURNING *`,
        moveOn(id, next, following),
      );
    },
    skip: ({ subscription: { id }, next }, { why, following, now }) =>
      wrote(
        sql`
        INSERT INTO posts (subscription_id, date, guild_id, guild_key, channel_id, due, state, message_id, events, widened, why,
          claimed_by, at, lease_until, uncertain_since, tries)
        SELECT id, next_date, guild_id, guild_key, channel_id, next_due, 'skipped', NULL, '[]', NULL, ${why}, '', ${now}, 0, NULL, 0
        FROM subscriptions WHERE id = ${id} AND next_date = ${next.date} AND next_due = ${next.due}
        ON CONFLICT (subscription_id, date) DO NOTHING RETURNING date`,
        moveOn(id, next, following),
      ),
    open: async ({ now, shards, limit }) =>
      (
        await rows(
          inShards(
            shards,
            sql`SELECT * FROM posts WHERE state = 'claimed' AND lease_until <= ${now}`,
            sql`ORDER BY lease_until, subscription_id LIMIT ${limit}`,
          ),
        )
      ).map(ledgerRowOf),
    takeOver: (row, lease) =>
      ledgerRow(sql`
        UPDATE posts SET claimed_by = ${lease.process}, at = ${lease.now}, lease_until = ${lease.until}, tries = tries + 1,
          uncertain_since = COALESCE(uncertain_since, ${lease.now})
        WHERE subscription_id = ${row.subscriptionId} AND date = ${row.date} AND state = 'claimed'
          AND lease_until = ${row.leaseUntil} AND claimed_by = ${row.claimedBy}
        RETURNING *`),
    release: (row, again) =>
      wrote(sql`
        UPDATE posts SET lease_until = ${again.at}, at = ${again.now}, uncertain_since = ${again.uncertainSince},
          why = ${again.why}
        WHERE subscription_id = ${row.subscriptionId} AND date = ${row.date} AND state = 'claimed'
          AND lease_until = ${row.leaseUntil} AND claimed_by = ${row.claimedBy}
        RETURNING date`),
    finish: (row, { state, why, messageId }, now) =>
      wrote(sql`
        UPDATE posts SET state = ${state}, why = ${why}, message_id = ${messageId}, at = ${now}, uncertain_since = NULL
        WHERE subscription_id = ${row.subscriptionId} AND date = ${row.date} AND state = 'claimed'
          AND lease_until = ${row.leaseUntil} AND claimed_by = ${row.claimedBy}
        RETURNING date`),
    unclaim: (row, pause) =>
      wrote(
        sql`
        DELETE FROM posts
        WHERE subscription_id = ${row.subscriptionId} AND date = ${row.date} AND state = 'claimed'
          AND lease_until = ${row.leaseUntil} AND claimed_by = ${row.claimedBy}
        RETURNING date`,
        sql`
        UPDATE subscriptions SET paused = ${JSON.stringify(pause)}, wake = NULL, next_date = ${row.date}, next_due = ${row.due}
        WHERE id = ${row.subscriptionId}
          AND NOT EXISTS (SELECT 1 FROM posts WHERE subscription_id = ${row.subscriptionId} AND date = ${row.date})`,
      ),

    mayTell: (id, { now, every }) =>
      wrote(sql`
        UPDATE subscriptions SET told_at = ${now} WHERE id = ${id} AND (told_at IS NULL OR told_at <= ${now - every})
        RETURNING id`),

    history: async (guildId, { subscriptionId, limit }) => {
      const one = subscriptionId ?? null;
      return (
        await rows(sql`
          SELECT * FROM posts WHERE guild_id = ${guildId} AND subscription_id = COALESCE(${one}, subscription_id)
          ORDER BY date DESC, due DESC, subscription_id LIMIT ${limit}`)
      ).map(ledgerRowOf);
    },
    postedTo: async (channelId, since) =>
      (
        await rows(sql`
          SELECT events, due FROM posts
          WHERE channel_id = ${channelId} AND due >= ${since} AND state IN ('claimed', 'sent', 'unknown')
          ORDER BY due, subscription_id`)
      ).flatMap((row) =>
        (JSON.parse(text(row, 'events')) as readonly string[]).map((eventId) => ({ eventId, at: number(row, 'due') })),
      ),

    takeSlots: async ({ now, count, gap }) => {
      const length = count * gap;
      const [row] = await rows(sql`
        UPDATE pace SET next = CASE WHEN next > ${now} THEN next ELSE CAST(${now} AS BIGINT) END + CAST(${length} AS BIGINT) WHERE one = 1 RETURNING next`);
      return row ? number(row, 'next') - length : now;
    },

    markRemoved: async (guildId, at) => {
      await database.run(
        at === null
          ? sql`DELETE FROM removals WHERE guild_id = ${guildId}`
          : sql`INSERT INTO removals (guild_id, at) VALUES (${guildId}, ${at}) ON CONFLICT (guild_id) DO NOTHING`,
      );
    },
    deleteOld: async ({ removed, posts }) => {
      const deleted = await database.run(
        sql`DELETE FROM subscriptions WHERE guild_id IN (SELECT guild_id FROM removals WHERE at < ${removed}) RETURNING id`,
        sql`DELETE FROM posts WHERE guild_id IN (SELECT guild_id FROM removals WHERE at < ${removed}) RETURNING date`,
        sql`DELETE FROM removals WHERE at < ${removed}`,
        sql`DELETE FROM posts WHERE due < ${posts} AND state <> 'claimed' RETURNING date`,
      );
      return deleted.reduce((sum, some) => sum + some.length, 0);
    },
    exportGuild: async (guildId) => {
      const [subscriptions = [], posts = []] = await database.run(
        sql`SELECT * FROM subscriptions WHERE guild_id = ${guildId} ORDER BY ordinal, id`,
        sql`SELECT * FROM posts WHERE guild_id = ${guildId} ORDER BY date, subscription_id`,
      );
      return {
        guildId,
        subscriptions: subscriptions.map((row) => scheduledOf(row).subscription),
        posts: posts.map(ledgerRowOf),
      };
    },
    forgetGuild: async (guildId) => {
      await database.run(
        sql`DELETE FROM subscriptions WHERE guild_id = ${guildId}`,
        sql`DELETE FROM posts WHERE guild_id = ${guildId}`,
        sql`DELETE FROM removals WHERE guild_id = ${guildId}`,
      );
    },
    ping: async () => {
      await database.run(sql`SELECT version FROM schema_version`);
    },
    close: () => database.close(),
  };
}

/** Moves a subscription on, once: whoever comes second finds another date. */
function moveOn(id: string, from: Occurrence, to: Occurrence): Statement {
  return sql`
    UPDATE subscriptions SET next_date = ${to.date}, next_due = ${to.due}, wake = CASE WHEN paused IS NULL THEN CAST(${to.due} AS BIGINT) END
    WHERE id = ${id} AND next_date = ${from.date} AND next_due = ${from.due}`;
}

/** `… AND <in one of the shards> …`; the numbers stand in the text itself, so that there is one text for each process. */
function inShards({ ids, count }: ShardRange, { text, values }: Statement, end: Statement): Statement {
  const shards = ids.map((id) => Math.trunc(id)).join(', ');
  const shifted = end.text.replace(/\$(\d+)/g, (_, index) => `$${Number(index) + values.length}`);
  return {
    text: `${text} AND guild_key % ${Math.trunc(count)} IN (${shards}) ${shifted}`,
    values: [...values, ...end.values],
  };
}

function guildKey(guildId: string): number {
  return Number(BigInt(guildId) >> 22n);
}
