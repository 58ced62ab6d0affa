import { type APIMessage, InteractionContextType } from 'discord-api-types/v10';
import { directMessagePermissions, permissionsIn } from '../world/permissions.ts';
import { channelShape } from '../world/shapes.ts';
import type { Channel, World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';

/** Where and by whom an interaction is made. */
export interface Setting {
  readonly channel: Channel;
  readonly userId: string;
  /** Discord's locale of the person. */
  readonly locale: string;
  /** True where the command comes from the person's own installation of the app. */
  readonly userInstalled: boolean;
}

/** Files up to this size may be attached to an answer, as the payload tells. */
const attachmentSizeLimit = 10 * 1024 * 1024;

/** An interaction as the gateway tells of it. */
export function interactionPayload(
  world: World,
  interaction: Interaction,
  about: { readonly setting: Setting; readonly data: unknown; readonly message: APIMessage | null },
): Record<string, unknown> {
  const { setting, data, message } = about;
  const { channel } = setting;
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    ...(message ? { message } : {}),
    channel_id: channel.id,
    channel: {
      ...channelShape(world, channel),
      permissions: String(permissionsIn(world, channel, setting.userId)),
    },
    ...whoAndWhere(world, setting),
    app_permissions: appPermissions(world, setting),
    locale: setting.locale,
    entitlements: [],
    authorizing_integration_owners: installationOwners(setting),
    context: contextOf(setting),
    attachment_size_limit: attachmentSizeLimit,
  };
}

function whoAndWhere(world: World, { channel, userId }: Setting): Record<string, unknown> {
  const user = world.people.get(userId);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (!guild) return { user };
  const permissions = String(permissionsIn(world, channel, userId));
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...guild.members.get(userId), user, permissions, pending: false },
  };
}

function appPermissions(world: World, { channel, userInstalled }: Setting): string {
  const isMember = channel.guildId !== null && world.guilds.get(channel.guildId)?.hasBot === true;
  const permissions =
    userInstalled && !isMember ? directMessagePermissions : permissionsIn(world, channel, world.bot.id);
  return String(permissions);
}

/** Who installed the app: key 0 names the guild (`0` in direct messages with the bot), key 1 the person. */
export function installationOwners({ channel, userId, userInstalled }: Setting): Record<string, string> {
  return userInstalled ? { 1: userId } : { 0: channel.guildId ?? '0' };
}

function contextOf({ channel }: Setting): InteractionContextType {
  return channel.guildId === null ? InteractionContextType.BotDM : InteractionContextType.Guild;
}
