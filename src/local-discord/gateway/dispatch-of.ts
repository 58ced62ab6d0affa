import { type APIMessage, ChannelType, GatewayIntentBits } from 'discord-api-types/v10';
import { permissionsIn } from '../world/permissions.ts';
import { channelShape, guildCreateShape } from '../world/shapes.ts';
import type { Channel, World } from '../world/world.ts';
import type { WorldEvent } from '../world/world-event.ts';
import type { Session } from './session.ts';

/** An event for the sessions of one guild, or of direct messages where `guildId` is null. */
export interface Outgoing {
  readonly t: string;
  readonly guildId: string | null;
  /** Sessions without this intent do not get it. */
  readonly intent: number;
  readonly data: (session: Session) => unknown;
}

/** How the gateway tells of something that happened; null for what bots are not told. */
export function dispatchOf(world: World, event: WorldEvent): Outgoing | null {
  switch (event.kind) {
    case 'message':
      return event.visibleTo === null && botSees(world, event.channel) ? messageDispatch(world, event) : null;
    case 'channel':
      return channelDispatch(world, event);
    case 'guild':
      return guildDispatch(world, event);
    default:
      return null;
  }
}

function botSees(world: World, channel: Channel): boolean {
  return permissionsIn(world, channel, world.bot.id) !== 0n;
}

function messageDispatch(world: World, event: WorldEvent & { kind: 'message' }): Outgoing {
  const { guildId } = event.channel;
  const intent = guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  const place = guildId === null ? {} : { guild_id: guildId };
  const t = `MESSAGE_${event.what.toUpperCase()}`;
  if (event.what === 'delete') {
    const gone = { id: event.message.id, channel_id: event.channel.id, ...place };
    return { t, guildId, intent, data: () => gone };
  }
  const member = guildId === null ? undefined : world.guilds.get(guildId)?.members.get(event.message.author.id);
  return {
    t,
    guildId,
    intent,
    data: (session) => ({
      ...(readsContent(world, session, event) ? event.message : withoutContent(event.message)),
      ...place,
      ...(member ? { member: { ...member, user: undefined } } : {}),
    }),
  };
}

/** Content is a privileged matter, but for direct messages, the bot's own messages and those that mention it. */
function readsContent(world: World, session: Session, event: WorldEvent & { kind: 'message' }): boolean {
  return (
    event.channel.guildId === null ||
    event.message.author.id === world.bot.id ||
    event.message.content.includes(`<@${world.bot.id}>`) ||
    (session.intents & GatewayIntentBits.MessageContent) !== 0
  );
}

function withoutContent(message: APIMessage): APIMessage {
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}

function channelDispatch(world: World, { what, channel }: WorldEvent & { kind: 'channel' }): Outgoing | null {
  if (channel.guildId === null || !world.guilds.get(channel.guildId)?.hasBot) return null;
  const noun = channel.type === ChannelType.PublicThread ? 'THREAD' : 'CHANNEL';
  const shape = channelShape(world, channel);
  return {
    t: `${noun}_${what.toUpperCase()}`,
    guildId: channel.guildId,
    intent: GatewayIntentBits.Guilds,
    data: () => shape,
  };
}

function guildDispatch(world: World, { what, guild }: WorldEvent & { kind: 'guild' }): Outgoing {
  const gone = what === 'leave' ? { id: guild.id } : { id: guild.id, unavailable: true };
  const shape = what === 'join' ? guildCreateShape(world, guild) : gone;
  const t = what === 'join' ? 'GUILD_CREATE' : 'GUILD_DELETE';
  return { t, guildId: guild.id, intent: GatewayIntentBits.Guilds, data: () => shape };
}
