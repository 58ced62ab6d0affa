import type {
  APIAttachment,
  APIGuildMember,
  APIMessage,
  APIOverwrite,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';
import type { CommandRegistry } from './command-registry.ts';
import type { WorldEvent } from './world-event.ts';

/** A role of a guild; `permissions` is Discord's bit field. */
export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  /** True for the role that Discord makes for a bot. */
  readonly managed: boolean;
}

/** A server. Its `@everyone` role has the guild's own id. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly ownerId: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, APIGuildMember>;
  /** False where the bot is not, or not any more, a member; people can still use it there user-installed. */
  hasBot: boolean;
  /** True during an outage. */
  unavailable: boolean;
}

/** A text channel, a thread or a direct message (`guildId` null). */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.GuildAnnouncement | ChannelType.PublicThread | ChannelType.DM;
  readonly guildId: string | null;
  readonly name: string;
  readonly topic: string | null;
  /** The channel a thread belongs to. */
  readonly parentId: string | null;
  /** The person on the other side of a direct message. */
  readonly recipientId: string | null;
  /** A thread that nobody wrote in for long; in a locked one only who manages threads may write. */
  archived?: 'open to all' | 'locked' | undefined;
  overwrites: APIOverwrite[];
  /** Oldest first. */
  readonly messages: StoredMessage[];
}

/** A message with what Discord keeps but does not tell. */
export interface StoredMessage {
  message: APIMessage;
  /** The only person who sees an ephemeral message; null for all others. */
  readonly visibleTo: string | null;
  /** Every attachment, also those that an embed shows and `message.attachments` therefore leaves out. */
  attachments: APIAttachment[];
  readonly nonce: string | null;
  /** The body that made it what it is: the first one, or that of the last edit. */
  sent: { readonly body: unknown; readonly isEdit: boolean };
}

/** An uploaded file, served back under the attachment's URL. */
export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Everything that is there: the state that the gateway tells of and the REST routes change. */
export interface World {
  /** Milliseconds since 1970, of the clock the server goes by. */
  readonly now: () => number;
  readonly nextId: () => string;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly people: Map<string, APIUser>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly files: Map<string, StoredFile>;
  readonly commands: CommandRegistry;
  /** People who take no direct messages from the bot. */
  readonly closedToMessages: Set<string>;
  readonly listeners: Set<(event: WorldEvent) => void>;
}

/** Tells everyone who listens what happened. */
export function emit(world: World, event: WorldEvent): void {
  for (const listener of world.listeners) listener(event);
}
