import type { DailyStore } from '../store.ts';
import { ledgerRowOf, scheduledOf } from './rows.ts';
import { type Sql, sql } from './sql.ts';

type Guilds = Pick<DailyStore, 'markRemoved' | 'deleteOld' | 'exportGuild' | 'forgetGuild'>;

/** What is kept of a server as a whole, and for how long. What posts showed goes with the posts. */
export function storeGuilds(database: Sql): Guilds {
  return {
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
  };
}
