import { type Client, PermissionFlagsBits, type PermissionsString, REST, Routes, SnowflakeUtil } from 'discord.js';
import { type APIChannel, type APIMessage, ComponentType } from 'discord-api-types/v10';
import type { PostOffice, Standing } from '../daily/post-office.ts';
import { unpackPress } from './custom-id/press.ts';
import { deliveryOf, failureOf } from './delivery.ts';
import { renderPost } from './render/render-post.ts';

/** How long one request may take, in milliseconds: well within a claim's lease. */
const PATIENCE = 10_000;
const MESSAGES_A_PAGE = 100;
/** In a channel with more messages than these since then a post is not looked for any further. */
const MOST_PAGES = 20;

/** Permissions that a post needs. */
const NEEDED: readonly PermissionsString[] = ['ViewChannel', 'EmbedLinks'];

/**
 * The daily post's way into Discord. Its requests go through a REST client of their own: nothing is repeated and
 * nothing waits inside it, since the ledger must know of every try.
 */
export function createPostOffice(client: Client, { token, apiUrl }: { token: string; apiUrl: string }): PostOffice {
  const rest = new REST({ api: apiUrl, retries: 0, timeout: PATIENCE, rejectOnRateLimit: () => true });
  rest.setToken(token);
  return {
    standing: (guildId, channelId, threadOf) => standingOf(client, { guildId, channelId, threadOf }),
    send: (channelId, letter) =>
      deliveryOf(async () => {
        const body = { ...renderPost(letter), nonce: letter.key, enforce_nonce: true };
        return ((await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage).id;
      }),
    find: async (channelId, key, since) => {
      if (!mayRead(client, channelId)) return 'unreadable';
      try {
        return await findPost({ rest, channelId, own: client.user?.id }, key, since);
      } catch (error) {
        return failureOf(error).kind === 'shut' ? 'unreadable' : 'lost';
      }
    },
    tell: async (userId, content) => {
      try {
        const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as APIChannel;
        await rest.post(Routes.channelMessages(channel.id), { body: { content, allowed_mentions: { parse: [] } } });
        return true;
      } catch {
        return false;
      }
    },
    shards: () => {
      const ids = [...client.ws.shards.keys()];
      return client.isReady() && ids.length > 0 ? { ids, count: client.options.shardCount ?? ids.length } : null;
    },
    onMembership: (listener) => {
      // Both are told of joining and leaving alone: an outage is `guildUnavailable`.
      client.on('guildDelete', ({ id }) => listener(id, false));
      client.on('guildCreate', ({ id }) => listener(id, true));
    },
  };
}

type Whereabouts = Readonly<Record<'guildId' | 'channelId', string>> & { readonly threadOf: string | null };

function standingOf(client: Client, { guildId, channelId, threadOf }: Whereabouts): Standing {
  if (!client.isReady()) return { kind: 'away' };
  const guild = client.guilds.cache.get(guildId);
  if (!guild) return { kind: 'shut', reason: 'server-gone', detail: '' };
  const { me } = guild.members;
  if (!guild.available || me === null) return { kind: 'away' };
  // Archived threads are not told of: one that is not known is judged by its channel, and a post opens it again.
  const channel = guild.channels.cache.get(channelId) ?? guild.channels.cache.get(threadOf ?? '');
  if (!channel) return { kind: 'shut', reason: 'channel-gone', detail: '' };
  const permissions = channel.permissionsFor(me);
  const sending: PermissionsString = threadOf !== null || channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const locked: readonly PermissionsString[] = channel.isThread() && channel.locked ? ['ManageThreads'] : [];
  const missing = [...NEEDED, sending, ...locked].filter((name) => !permissions.has(PermissionFlagsBits[name]));
  return missing.length === 0
    ? { kind: 'open' }
    : { kind: 'shut', reason: 'no-permission', detail: missing.join(', ') };
}

function mayRead(client: Client, channelId: string): boolean {
  const channel = client.channels.cache.get(channelId);
  // What is not known may be an archived thread: Discord says whether it may be read.
  if (!channel) return true;
  if (channel.isDMBased()) return false;
  const { me } = channel.guild.members;
  return me !== null && channel.permissionsFor(me).has(PermissionFlagsBits.ReadMessageHistory);
}

/** Reads a channel's messages from an instant on. Throws what Discord answers. */
async function findPost(
  { rest, channelId, own }: { rest: REST; channelId: string; own: string | undefined },
  key: string,
  since: number,
): Promise<{ messageId: string | null } | 'unreadable'> {
  let after = SnowflakeUtil.generate({ timestamp: since }).toString();
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(MESSAGES_A_PAGE), after });
    const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as readonly APIMessage[];
    const found = messages.find((message) => message.author.id === own && isPost(message, key));
    if (found) return { messageId: found.id };
    if (messages.length < MESSAGES_A_PAGE) return { messageId: null };
    after = messages.map(({ id }) => id).reduce((latest, id) => (BigInt(id) > BigInt(latest) ? id : latest));
  }
  return 'unreadable';
}

function isPost({ components = [] }: APIMessage, key: string): boolean {
  return components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((one) => {
        const press = 'custom_id' in one ? unpackPress(one.custom_id) : null;
        return press?.kind === 'post' && press.key === key;
      }),
  );
}
