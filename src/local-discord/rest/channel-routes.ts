import { type APIMessage, ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { archiveThread } from '../world/changes.ts';
import { deleteMessage, editMessage, findMessage, type MessageBody, postMessage } from '../world/messages.ts';
import { permissionsIn } from '../world/permissions.ts';
import { channelShape } from '../world/shapes.ts';
import { timeOfSnowflake } from '../world/snowflake.ts';
import { type Channel, emit, type StoredMessage, type World } from '../world/world.ts';
import type { RestEnv } from './call.ts';
import type { Checks } from './checked.ts';
import { refusals } from './rest-error.ts';

/** A create with a known nonce returns the first message for this long. */
const nonceRemembered = 5 * 60_000;

/** `/channels/…`: channels, their messages and the typing sign. */
export function channelRoutes(world: World, checks: Checks): Hono<RestEnv> {
  const routes = new Hono<RestEnv>();
  const channelOf = (c: Context, ...needed: bigint[]) => allowedChannel(world, c.req.param('channel') ?? '', needed);

  routes.get('/:channel', (c) => c.json(channelShape(world, channelOf(c))));

  routes.post('/:channel/messages', (c) => {
    const { files } = c.get('call');
    const channel = channelOf(c, sendPermission(world, c.req.param('channel')));
    const draft = checks.message(c, 'create');
    requireFor(world, channel, { body: draft, files: files.length });
    if (channel.recipientId !== null && world.closedToMessages.has(channel.recipientId)) {
      throw refusals.closedToMessages();
    }
    if (channel.archived) openAgain(world, channel);
    const first = draft.enforce_nonce ? sentWithNonce(world, channel, draft.nonce) : null;
    const { message } = first ?? postMessage(world, channel, { author: world.bot, body: draft, files });
    return c.json(message);
  });

  routes.get('/:channel/messages', (c) => {
    const channel = channelOf(c);
    const readable = permissionsIn(world, channel, world.bot.id) & PermissionFlagsBits.ReadMessageHistory;
    return c.json(readable ? listed(channel, c.req.query()) : []);
  });

  routes.get('/:channel/messages/:message', (c) => {
    const channel = channelOf(c, PermissionFlagsBits.ReadMessageHistory);
    return c.json(readBack(publicMessage(channel, c.req.param('message'))));
  });

  routes.patch('/:channel/messages/:message', (c) => {
    const { files } = c.get('call');
    const channel = channelOf(c);
    const stored = publicMessage(channel, c.req.param('message'));
    if (stored.message.author.id !== world.bot.id) throw refusals.notTheAuthor();
    const body = checks.message(c, 'edit', stored);
    return c.json(editMessage(world, channel, { stored, body, files }).message);
  });

  routes.delete('/:channel/messages/:message', (c) => {
    const channel = channelOf(c);
    const stored = publicMessage(channel, c.req.param('message'));
    const own = stored.message.author.id === world.bot.id;
    if (!own) allowedChannel(world, channel.id, [PermissionFlagsBits.ManageMessages]);
    deleteMessage(world, channel, stored);
    return c.body(null, 204);
  });

  routes.post('/:channel/typing', (c) => {
    const channel = channelOf(c, sendPermission(world, c.req.param('channel')));
    emit(world, { kind: 'typing', channel, userId: world.bot.id });
    return c.body(null, 204);
  });
  return routes;
}

/** The channel, if the bot may see it and has the permissions. */
function allowedChannel(world: World, id: string, needed: readonly bigint[]): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refusals.unknownChannel();
  if (world.guilds.get(channel.guildId ?? '')?.unavailable) throw refusals.unavailable();
  const has = permissionsIn(world, channel, world.bot.id);
  if ((has & PermissionFlagsBits.ViewChannel) === 0n) throw refusals.missingAccess();
  if (needed.some((permission) => (has & permission) === 0n)) throw refusals.missingPermissions();
  return channel;
}

function sendPermission(world: World, channelId: string): bigint {
  const inThread = world.channels.get(channelId)?.type === ChannelType.PublicThread;
  return inThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
}

/** A message opens an archived thread again, unless it is locked. */
function openAgain(world: World, thread: Channel): void {
  const may = permissionsIn(world, thread, world.bot.id);
  if (thread.archived === 'locked' && (may & PermissionFlagsBits.ManageThreads) === 0n) throw refusals.archivedThread();
  archiveThread(world, thread, undefined);
}

function requireFor(world: World, channel: Channel, message: { body: MessageBody; files: number }): void {
  const { body, files } = message;
  if (body.embeds?.length) allowedChannel(world, channel.id, [PermissionFlagsBits.EmbedLinks]);
  if (files > 0) allowedChannel(world, channel.id, [PermissionFlagsBits.AttachFiles]);
  if (body.message_reference) allowedChannel(world, channel.id, [PermissionFlagsBits.ReadMessageHistory]);
}

function sentWithNonce(
  world: World,
  channel: Channel,
  nonce: string | number | null | undefined,
): StoredMessage | null {
  if (nonce === null || nonce === undefined) return null;
  const first = channel.messages.findLast((stored) => stored.nonce === String(nonce));
  const age = first ? world.now() - timeOfSnowflake(first.message.id) : Number.POSITIVE_INFINITY;
  return first && age <= nonceRemembered ? first : null;
}

function publicMessage(channel: Channel, id: string): StoredMessage {
  const stored = findMessage(channel, id);
  if (!stored || stored.visibleTo !== null) throw refusals.unknownMessage();
  return stored;
}

/** A message as it is read later: its nonce is told only to who sent it and over the gateway. */
function readBack({ message }: StoredMessage): APIMessage {
  const { nonce: _, ...rest } = message;
  return rest;
}

/** Messages newest first, as a list of the API: `limit` (50), `before` and `after`. */
function listed(channel: Channel, query: Readonly<Record<string, string>>): APIMessage[] {
  const limit = Math.min(Math.max(Number(query.limit ?? 50), 1), 100);
  const all = channel.messages.filter((stored) => stored.visibleTo === null).map(readBack);
  const { before, after } = query;
  if (after)
    return all
      .filter((message) => BigInt(message.id) > BigInt(after))
      .slice(0, limit)
      .reverse();
  const upTo = before ? all.filter((message) => BigInt(message.id) < BigInt(before)) : all;
  return upTo.slice(-limit).reverse();
}
