import { type APIApplicationCommand, InteractionContextType } from 'discord-api-types/v10';
import { permissionsIn } from '../world/permissions.ts';
import type { Channel, World } from '../world/world.ts';

/** The commands that a person is offered in a channel: those for such a place, and that they have the permissions for. */
export function offeredCommands(world: World, channel: Channel, userId: string): APIApplicationCommand[] {
  const { guildId } = channel;
  const has = permissionsIn(world, channel, userId);
  const context = guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
  const everywhere = world.commands
    .list('global')
    .filter(
      ({ contexts, dm_permission }) => contexts?.includes(context) ?? (guildId !== null || dm_permission !== false),
    );
  const offered = [...everywhere, ...(guildId === null ? [] : world.commands.list(guildId))];
  return offered.filter(({ default_member_permissions: permissions }) => {
    const needed = guildId === null ? 0n : BigInt(permissions ?? 0);
    return (has & needed) === needed;
  });
}
