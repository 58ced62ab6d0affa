import {
  type APIInteraction,
  type APIInteractionDataResolvedChannel,
  type APIRole,
  ChannelType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Caller, ChosenChannel, Permission } from '../../commands/server-command.ts';
import type { Asking } from '../annalist.ts';

/** Who manages a server, from an interaction there; null for others, who get here only by an old or shared button. */
export function readCaller(
  interaction: APIInteraction,
  asking: Asking,
  { now, channelName }: Pick<Caller, 'now' | 'channelName'>,
): Caller | null {
  const { guild_id: guildId, member } = interaction;
  if (guildId === undefined || member === undefined || !manages(BigInt(member.permissions))) return null;
  const { channels = {}, roles = {} } = resolvedOf(interaction);
  return {
    ...asking,
    now,
    channelName,
    guildId,
    userId: member.user.id,
    guildLocale: interaction.guild_locale ?? asking.locale,
    channels: new Map(Object.entries(channels).map(([id, channel]) => [id, chosenChannel(channel)])),
    roles: new Map(Object.entries(roles).map(([id, { mentionable = true }]) => [id, { id, mentionable }])),
  };
}

function manages(permissions: bigint): boolean {
  return (permissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

/** What Discord sends along for channel and role options; `app_permissions` are the bot's own there. */
interface Resolved {
  readonly channels?: Readonly<Record<string, ResolvedChannel>>;
  readonly roles?: Readonly<Record<string, Pick<APIRole, 'id'> & { readonly mentionable?: boolean }>>;
}
type ResolvedChannel = Pick<APIInteractionDataResolvedChannel, 'id' | 'type'> & {
  readonly app_permissions?: string;
  /** Of a thread its channel, of a channel its category. */
  readonly parent_id?: string | null;
};

function resolvedOf({ data }: APIInteraction): Resolved {
  return data && 'resolved' in data && data.resolved ? (data.resolved as Resolved) : {};
}

const NEEDED: readonly Permission[] = ['ViewChannel', 'EmbedLinks'];
const WANTED: readonly Permission[] = ['AttachFiles', 'ReadMessageHistory'];
const THREADS: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];

function chosenChannel({ id, type, app_permissions = '0', parent_id = null }: ResolvedChannel): ChosenChannel {
  const permissions = BigInt(app_permissions);
  const may = (name: keyof typeof PermissionFlagsBits) =>
    (permissions & (PermissionFlagsBits[name] | PermissionFlagsBits.Administrator)) !== 0n;
  const missing = (names: readonly Permission[]) => names.filter((name) => !may(name));
  const isThread = THREADS.includes(type);
  const sending: Permission = isThread ? 'SendMessagesInThreads' : 'SendMessages';
  return {
    id,
    threadOf: isThread ? parent_id : null,
    lacks: missing([...NEEDED, sending]),
    wants: missing(WANTED),
    pingsAnyRole: may('MentionEveryone'),
  };
}
