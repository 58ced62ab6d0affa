import type { ShardRange } from '../store.ts';
import { type Statement, sql } from './sql.ts';

/** Whether a row's server is looked after by these shards: Discord counts them from the server's id without its last 22 bits. */
export function inShards({ ids, count }: ShardRange): Statement {
  return sql`guild_key % ${count} IN (${ids})`;
}

/** What stands in the column `guild_key`. */
export function guildKey(guildId: string): number {
  return Number(BigInt(guildId) >> 22n);
}
