import { ChannelType, OverwriteType } from 'discord-api-types/v10';
import { addGuild, type GuildPlan } from './create-world.ts';
import { type Channel, emit, type Guild, type World } from './world.ts';

/** The channel of direct messages with a person, made at the first use. */
export function directChannel(world: World, userId: string): Channel {
  const known = [...world.channels.values()].find((channel) => channel.recipientId === userId);
  if (known) return known;
  const channel: Channel = {
    id: world.nextId(),
    type: ChannelType.DM,
    guildId: null,
    name: world.people.get(userId)?.username ?? userId,
    topic: null,
    parentId: null,
    recipientId: userId,
    overwrites: [],
    messages: [],
  };
  world.channels.set(channel.id, channel);
  emit(world, { kind: 'channel', what: 'create', channel });
  return channel;
}

/** Opens a public thread below a channel. */
export function openThread(world: World, parent: Channel, name: string): Channel {
  const thread: Channel = {
    id: world.nextId(),
    type: ChannelType.PublicThread,
    guildId: parent.guildId,
    name,
    topic: null,
    parentId: parent.id,
    recipientId: null,
    overwrites: [],
    messages: [],
  };
  world.channels.set(thread.id, thread);
  emit(world, { kind: 'channel', what: 'create', channel: thread });
  return thread;
}

/** Archives a thread; `undefined` opens it again. */
export function archiveThread(world: World, thread: Channel, archived: Channel['archived']): void {
  thread.archived = archived;
  emit(world, { kind: 'channel', what: 'update', channel: thread });
}

/** Deletes a channel with its messages. */
export function deleteChannel(world: World, channel: Channel): void {
  world.channels.delete(channel.id);
  emit(world, { kind: 'channel', what: 'delete', channel });
}

/** Takes permissions from the bot in one channel, or gives them back with `deny` zero. */
export function denyInChannel(world: World, channel: Channel, deny: bigint): void {
  const others = channel.overwrites.filter((overwrite) => overwrite.id !== world.bot.id);
  channel.overwrites =
    deny === 0n
      ? others
      : [...others, { id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: String(deny) }];
  emit(world, { kind: 'channel', what: 'update', channel });
}

/** Takes the bot out of a guild. */
export function removeBot(world: World, guild: Guild): void {
  guild.hasBot = false;
  emit(world, { kind: 'guild', what: 'leave', guild });
}

/** Adds the bot to a guild that is there, or that comes into being. */
export function joinGuild(world: World, guild: Guild | GuildPlan): Guild {
  const joined = 'members' in guild ? guild : addGuild(world, guild);
  joined.hasBot = true;
  emit(world, { kind: 'guild', what: 'join', guild: joined });
  return joined;
}

/** Makes a guild unavailable, as in an outage, or available again. */
export function setUnavailable(world: World, guild: Guild, unavailable: boolean): void {
  guild.unavailable = unavailable;
  emit(world, { kind: 'guild', what: unavailable ? 'outage' : 'join', guild });
}
