import { Client, GatewayIntentBits, Options } from 'discord.js';
import type { Log } from '../log.ts';

/** Which shards this process serves; both null: as many as Discord recommends, all of them. */
export interface Shards {
  readonly ids: readonly number[] | null;
  readonly count: number | null;
}

/** What comes with servers and is looked at by nothing here. */
const NOT_KEPT = { MessageManager: 0, GuildEmojiManager: 0, GuildStickerManager: 0, ThreadMemberManager: 0 };

/** Close codes of the gateway after which Discord lets nobody in again, and what has to be mended. */
const CLOSED_FOR_GOOD: Record<number, string> = {
  4004: 'Discord refused the token: check DISCORD_TOKEN',
  4010: 'Discord refused the shard: check SHARDS and SHARD_COUNT',
  4011: 'Discord wants more shards: set SHARD_COUNT',
  4012: 'Discord no longer speaks this version of its gateway',
  4013: 'Discord does not know an intent that was asked for',
  4014: 'Discord refused an intent: the bot asks only for Guilds, see the settings of the application',
};

/**
 * A client that hears of servers and interactions and of nothing else. `fail` is told, with a reason in one line, when
 * the connection is lost for good: discord.js itself stays silent then and looks ready.
 */
export function createClient(apiUrl: string, shards: Shards, { log, fail }: { log: Log; fail: Fail }): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...NOT_KEPT }),
    ...(shards.ids ? { shards: [...shards.ids] } : shards.count === null ? { shards: 'auto' } : {}),
    ...(shards.count === null ? {} : { shardCount: shards.count }),
  });
  client.on('error', (error) => log.error({ err: error }, 'the client reports an error'));
  client.on('warn', (warning) => log.warn(warning));
  client.on('debug', (detail) => log.trace(detail));
  client.on('shardError', (error, shard) => log.warn({ err: error, shard }, 'a shard lost its connection'));
  client.on('shardReconnecting', (shard) => log.info({ shard }, 'a shard reconnects'));
  client.on('shardResume', (shard, replayed) => log.info({ shard, replayed }, 'a shard resumed'));
  client.on('shardDisconnect', ({ code }, shard) => {
    fail(CLOSED_FOR_GOOD[code] ?? `Discord closed shard ${shard} for good with code ${code}`);
  });
  client.rest.on('rateLimited', ({ method, route, retryAfter, global }) => {
    log.warn({ method, route, retryAfter, global }, 'Discord asks for a pause');
  });
  // One 401 makes discord.js forget the token without a word; an interaction's own token may expire with 401 as well.
  client.rest.on('response', (request, response) => {
    if (response.status === 401 && request.data.auth) fail('Discord refused the token: check DISCORD_TOKEN');
  });
  return client;
}

/** Told once why the process cannot go on, in one line. */
export type Fail = (reason: string) => void;
