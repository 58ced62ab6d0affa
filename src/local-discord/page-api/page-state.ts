import { PermissionFlagsBits } from 'discord-api-types/v10';
import { isOnline } from '../gateway/gateway.ts';
import { offeredCommands } from '../interactions/offered-commands.ts';
import { directChannel } from '../world/changes.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';
import type { PageContext } from './page-context.ts';

/** Everything the page shows besides messages, for one person: the first one where nobody has the id. */
export function pageState(
  { world, gateway, examples, advance }: PageContext,
  who: { readonly userId: string; readonly locale: string },
): Record<string, unknown> {
  const people = [...world.people.values()];
  const me = world.people.get(who.userId) ?? people[0];
  const guilds = [...world.guilds.values()];
  const direct = me ? [directChannel(world, me.id)] : [];
  const shown = (channel: Channel) => channelState(world, channel, me?.id ?? '');
  return {
    me,
    people: people.map((person) => ({ ...person, manages: managesAny(world, person.id) })),
    bot: { ...world.bot, online: isOnline(gateway) },
    guilds: guilds.map(({ id, name }) => ({
      id,
      name,
      channels: [...world.channels.values()].filter(({ guildId }) => guildId === id).map(shown),
    })),
    direct: direct.map(shown),
    examples: examples(who.locale),
    clock: { now: world.now(), movable: advance !== null },
  };
}

/** Whether a person may manage one of the servers. */
function managesAny(world: World, userId: string): boolean {
  return [...world.channels.values()].some(
    (channel) =>
      channel.guildId !== null && (permissionsIn(world, channel, userId) & PermissionFlagsBits.ManageGuild) !== 0n,
  );
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
