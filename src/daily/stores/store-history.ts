import type { DailyStore } from '../store.ts';
import { ledgerRowOf, number, text } from './rows.ts';
import { rowsOf, type Sql, sql } from './sql.ts';

/** Events asked for at once: always so many values stand in the statement. */
const AT_ONCE = 32;

/** What was posted. */
export function storeHistory(database: Sql): Pick<DailyStore, 'history' | 'lastPosted'> {
  return {
    history: async (guildId, { subscriptionId, limit }) => {
      const one = subscriptionId ?? null;
      const rows = await rowsOf(
        database,
        sql`
        SELECT * FROM posts WHERE guild_id = ${guildId} AND subscription_id = COALESCE(${one}, subscription_id)
        ORDER BY date DESC, due DESC, subscription_id LIMIT ${limit}`,
      );
      return rows.map(ledgerRowOf);
    },
    lastPosted: async (channelId, events, since) => {
      const asked = Array.from({ length: Math.ceil(events.length / AT_ONCE) }, (_, page) => {
        const some = events.slice(page * AT_ONCE, (page + 1) * AT_ONCE);
        return sql`
          SELECT shown.event_id, MAX(posts.due) AS due FROM shown
          JOIN posts ON posts.subscription_id = shown.subscription_id AND posts.date = shown.date
          WHERE shown.channel_id = ${channelId} AND posts.due >= ${since} AND posts.state IN ('claimed', 'sent', 'unknown')
            AND shown.event_id IN (${[...some, ...Array<null>(AT_ONCE - some.length).fill(null)]})
          GROUP BY shown.event_id`;
      });
      const found = asked.length === 0 ? [] : (await database.run(...asked)).flat();
      return new Map(found.map((row) => [text(row, 'event_id'), number(row, 'due')]));
    },
  };
}
