import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

/** A channel as the API shows it. */
export function channelShape(world: World, channel: Channel): Record<string, unknown> {
  const base = {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.messages.at(-1)?.message.id ?? null,
    flags: 0,
  };
  if (channel.guildId === null) {
    const recipient = world.people.get(channel.recipientId ?? '');
    return { ...base, recipients: recipient ? [recipient] : [] };
  }
  const place = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.type === ChannelType.PublicThread) return { ...place, ...threadShape(world, channel) };
  return {
    ...place,
    topic: channel.topic,
    position: [...world.channels.keys()].indexOf(channel.id),
    permission_overwrites: channel.overwrites,
    nsfw: false,
    rate_limit_per_user: 0,
  };
}

function threadShape(world: World, channel: Channel): Record<string, unknown> {
  const isArchived = channel.archived !== undefined;
  const archived = { archived: isArchived, locked: channel.archived === 'locked', auto_archive_duration: 1440 };
  return {
    owner_id: world.bot.id,
    message_count: channel.messages.length,
    member_count: 1,
    rate_limit_per_user: 0,
    thread_metadata: { ...archived, archive_timestamp: new Date(world.now()).toISOString() },
  };
}

/** A guild as the API shows it. */
export function guildShape(guild: Guild): Record<string, unknown> {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()].map((role, position) => ({
      id: role.id,
      name: role.name,
      permissions: String(role.permissions),
      position,
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      icon: null,
      unicode_emoji: null,
      managed: role.managed,
      mentionable: false,
      flags: 0,
    })),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
  };
}

/** A guild as the gateway tells of it when the bot connects or joins. */
export function guildCreateShape(world: World, guild: Guild): Record<string, unknown> {
  // The gateway tells of no archived thread.
  const channels = [...world.channels.values()].filter((one) => one.guildId === guild.id && !one.archived);
  const shapes = (threads: boolean) =>
    channels
      .filter((channel) => (channel.type === ChannelType.PublicThread) === threads)
      .map((channel) => channelShape(world, channel));
  return {
    ...guildShape(guild),
    joined_at: new Date(world.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()],
    channels: shapes(false),
    threads: shapes(true),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
