import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';

const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What a person or bot may do in direct messages and wherever it is only installed by a user. */
export const directMessagePermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.AddReactions;

/**
 * The permissions of a member in a channel, as Discord computes them: roles together, then the channel's overwrites for
 * everyone, for the roles and for the member. A thread has those of its parent. Zero for who is not a member.
 */
export function permissionsIn(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) {
    return userId === world.bot.id || userId === channel.recipientId ? directMessagePermissions : 0n;
  }
  const guild = world.guilds.get(channel.guildId);
  if (!guild || (userId === world.bot.id && !guild.hasBot)) return 0n;
  const ruling = channel.type === ChannelType.PublicThread ? world.channels.get(channel.parentId ?? '') : channel;
  return overwritten(guild, ruling ?? channel, userId);
}

function overwritten(guild: Guild, channel: Channel, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  const roleIds = [guild.id, ...member.roles];
  let permissions = roleIds.reduce((sum, id) => sum | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (userId === guild.ownerId || permissions & PermissionFlagsBits.Administrator) return everything;
  for (const ids of [[guild.id], member.roles, [userId]]) {
    const matching = channel.overwrites.filter((overwrite) => ids.includes(overwrite.id));
    for (const { deny } of matching) permissions &= ~BigInt(deny);
    for (const { allow } of matching) permissions |= BigInt(allow);
  }
  return permissions & PermissionFlagsBits.ViewChannel ? permissions : 0n;
}
