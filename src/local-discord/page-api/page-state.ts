import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Gateway, isOnline } from '../gateway/gateway.ts';
import { offeredCommands } from '../interactions/offered-commands.ts';
import { directChannel } from '../world/changes.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';

/** Everything the page shows besides messages, for one person. */
export function pageState(world: World, gateway: Gateway, userId: string): Record<string, unknown> {
  const people = [...world.people.values()];
  const me = world.people.get(userId) ?? people[0];
  const direct = me ? [directChannel(world, me.id)] : [];
  return {
    me,
    people,
    bot: { ...world.bot, online: isOnline(gateway) },
    guilds: [...world.guilds.values()].map((guild) => ({
      id: guild.id,
      name: guild.name,
      channels: [...world.channels.values()]
        .filter((channel) => channel.guildId === guild.id)
        .map((channel) => channelState(world, channel, me?.id ?? '')),
    })),
    direct: direct.map((channel) => channelState(world, channel, me?.id ?? '')),
  };
}

function channelState(world: World, channel: Channel, userId: string): Record<string, unknown> {
  const botSees = (permissionsIn(world, channel, world.bot.id) & PermissionFlagsBits.ViewChannel) !== 0n;
  return {
    id: channel.id,
    name: channel.guildId === null ? world.bot.username : channel.name,
    topic: channel.topic,
    guildId: channel.guildId,
    locked: !botSees,
    commands: offeredCommands(world, channel, userId),
  };
}
