import { ChannelType, type GuildMemberFlags, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { createCommandRegistry } from './command-registry.ts';
import { createSnowflakes, snowflakeAt } from './snowflake.ts';
import type { Channel, Guild, World } from './world.ts';

/** A channel to begin with. In a `locked` one the bot may neither look nor write. */
export interface ChannelPlan {
  readonly name: string;
  readonly id?: string;
  readonly topic?: string;
  readonly locked?: boolean;
}

/** A guild to begin with. Without an `id`, guilds fall on the shards in turn. */
export interface GuildPlan {
  readonly name: string;
  readonly id?: string;
  /** Discord's locale of the guild; `en-US` if absent. */
  readonly locale?: string;
  readonly channels?: readonly (string | ChannelPlan)[];
  /** False for a guild whose members have only installed the bot for themselves. */
  readonly hasBot?: boolean;
}

/** What a world begins with. */
export interface WorldPlan {
  readonly now: () => number;
  readonly botName: string;
  readonly guilds: readonly GuildPlan[];
  /** Names of the people, who are members of every guild; the first one owns them. */
  readonly people: readonly string[];
}

/** What a bot is given when it is added to a guild, for the tasks of a bot that posts. */
export const botPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands;

const memberPermissions = botPermissions | PermissionFlagsBits.AddReactions | PermissionFlagsBits.CreatePublicThreads;
const noFlags = 0 as GuildMemberFlags;
const beginning = Date.UTC(2021, 0, 1);

/** Makes a world from its plan: the bot, the people, the guilds and their channels. */
export function createWorld(plan: WorldPlan): World {
  const nextId = createSnowflakes(plan.now);
  const botId = snowflakeAt(beginning);
  const world: World = {
    now: plan.now,
    nextId,
    origin: '',
    applicationId: botId,
    bot: { id: botId, username: plan.botName, discriminator: '0', global_name: null, avatar: null, bot: true },
    people: new Map(),
    guilds: new Map(),
    channels: new Map(),
    files: new Map(),
    commands: createCommandRegistry(botId, nextId),
    closedToMessages: new Set(),
    listeners: new Set(),
  };
  plan.people.forEach((name, index) => {
    const id = snowflakeAt(beginning + 1000 + index);
    const username = name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_');
    world.people.set(id, { id, username, discriminator: '0', global_name: name, avatar: null });
  });
  plan.guilds.forEach((guild, index) => {
    addGuild(world, { id: snowflakeAt(beginning + 10_000 + index), ...guild });
  });
  return world;
}

/** Adds a guild with its channels, everyone being a member. Tells nobody: see `joinGuild` for a running world. */
export function addGuild(world: World, plan: GuildPlan): Guild {
  const id = plan.id ?? world.nextId();
  const [ownerId = ''] = world.people.keys();
  const botRole = { id: world.nextId(), name: world.bot.username, permissions: botPermissions, managed: true };
  const guild: Guild = {
    id,
    name: plan.name,
    locale: plan.locale ?? 'en-US',
    ownerId,
    roles: new Map([
      [id, { id, name: '@everyone', permissions: memberPermissions, managed: false }],
      [botRole.id, botRole],
    ]),
    members: new Map(),
    hasBot: plan.hasBot ?? true,
    unavailable: false,
  };
  for (const user of [...world.people.values(), world.bot]) {
    const roles = user.id === world.bot.id ? [botRole.id] : [];
    guild.members.set(user.id, {
      user,
      roles,
      nick: null,
      avatar: null,
      banner: null,
      joined_at: new Date(beginning).toISOString(),
      deaf: false,
      mute: false,
      flags: noFlags,
    });
  }
  world.guilds.set(id, guild);
  for (const channel of plan.channels ?? ['general']) {
    addChannel(world, guild, typeof channel === 'string' ? { name: channel } : channel);
  }
  return guild;
}

/** Adds a text channel to a guild. Tells nobody. */
export function addChannel(world: World, guild: Guild, plan: ChannelPlan): Channel {
  const hidden = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;
  const channel: Channel = {
    id: plan.id ?? world.nextId(),
    type: ChannelType.GuildText,
    guildId: guild.id,
    name: plan.name,
    topic: plan.topic ?? null,
    parentId: null,
    recipientId: null,
    overwrites: plan.locked ? [{ id: world.bot.id, type: OverwriteType.Member, allow: '0', deny: String(hidden) }] : [],
    messages: [],
  };
  world.channels.set(channel.id, channel);
  return channel;
}
