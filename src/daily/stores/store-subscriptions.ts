import type { DailyStore } from '../store.ts';
import { guildKey, inShards } from './in-shards.ts';
import { number, scheduledOf, settingsText } from './rows.ts';
import { gaveRow, rowsOf, type Sql, sql } from './sql.ts';

type Subscriptions = Pick<
  DailyStore,
  'put' | 'get' | 'list' | 'remove' | 'pause' | 'due' | 'putOff' | 'sharing' | 'pausedByCause' | 'mayTell'
>;

/** What is kept of subscriptions: settings, pauses, and when each is to be looked at. */
export function storeSubscriptions(database: Sql): Subscriptions {
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
      const [row] = await rowsOf(database, sql`SELECT * FROM subscriptions WHERE id = ${id} AND guild_id = ${guildId}`);
      return row ? scheduledOf(row) : null;
    },
    list: async (guildId) => {
      const rows = await rowsOf(
        database,
        sql`SELECT * FROM subscriptions WHERE guild_id = ${guildId} ORDER BY ordinal, id`,
      );
      return rows.map(scheduledOf);
    },
    remove: (guildId, id) =>
      gaveRow(database, sql`DELETE FROM subscriptions WHERE id = ${id} AND guild_id = ${guildId} RETURNING id`),
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

    due: async ({ now, shards, limit }) => {
      const rows = await rowsOf(
        database,
        sql`
        SELECT * FROM subscriptions WHERE wake <= ${now} AND ${inShards(shards)}
        ORDER BY wake, id LIMIT ${limit}`,
      );
      return rows.map(scheduledOf);
    },
    putOff: async (id, until) => {
      await database.run(sql`UPDATE subscriptions SET wake = ${until} WHERE id = ${id} AND wake IS NOT NULL`);
    },
    sharing: async (due) => {
      const [row] = await rowsOf(
        database,
        sql`SELECT COUNT(*) AS number FROM subscriptions WHERE next_due = ${due} AND paused IS NULL`,
      );
      return row ? number(row, 'number') : 0;
    },
    pausedByCause: async ({ shards, limit, after }) => {
      const rows = await rowsOf(
        database,
        sql`
        SELECT * FROM subscriptions WHERE wake IS NULL AND paused NOT LIKE ${'%"reason":"by-hand"%'} AND id > ${after}
          AND ${inShards(shards)}
        ORDER BY id LIMIT ${limit}`,
      );
      return rows.map(scheduledOf);
    },
    mayTell: (id, { now, every }) =>
      gaveRow(
        database,
        sql`
        UPDATE subscriptions SET told_at = ${now} WHERE id = ${id} AND (told_at IS NULL OR told_at <= ${now - every})
        RETURNING id`,
      ),
  };
}
