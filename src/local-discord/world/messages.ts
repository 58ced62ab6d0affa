import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIUser,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { type AttachmentMention, showInEmbeds, storeFiles } from './attachments.ts';
import type { UploadedFile } from './uploaded-file.ts';
import { type Channel, emit, type StoredMessage, type World } from './world.ts';

/** A message as a bot sends it, checked before. A field that is absent stays as it is in an edit. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly Readonly<Record<string, unknown>>[] | null;
  readonly attachments?: readonly AttachmentMention[] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: { readonly message_id: string } | null;
}

/** A message to be posted, and what goes with it. */
export interface Draft {
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  readonly visibleTo?: string | null;
  /** Fields that only an answer to an interaction has. */
  readonly extra?: Partial<APIMessage>;
}

/** Posts a message and tells everyone who may see it. */
export function postMessage(world: World, channel: Channel, draft: Draft): StoredMessage {
  const { body, visibleTo = null } = draft;
  const base: APIMessage = {
    id: world.nextId(),
    channel_id: channel.id,
    type: MessageType.Default,
    author: draft.author,
    content: '',
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: (body.flags ?? 0) | (visibleTo === null ? 0 : MessageFlags.Ephemeral),
    ...referenceOf(channel, body),
    ...draft.extra,
  };
  const nonce = body.nonce === null || body.nonce === undefined ? null : String(body.nonce);
  const sent = { body, isEdit: false };
  const stored: StoredMessage = { message: base, visibleTo, attachments: [], nonce, sent };
  apply(world, channel, { stored, body, files: draft.files });
  if (nonce !== null) stored.message = { ...stored.message, nonce };
  channel.messages.push(stored);
  emit(world, { kind: 'message', what: 'create', message: stored.message, channel, visibleTo });
  return stored;
}

/** Changes a message as an edit or an update says. */
export function editMessage(
  world: World,
  channel: Channel,
  edit: { readonly stored: StoredMessage; readonly body: MessageBody; readonly files: readonly UploadedFile[] },
): StoredMessage {
  const { stored } = edit;
  const before = stored.message.flags ?? 0;
  stored.sent = { body: edit.body, isEdit: true };
  apply(world, channel, edit);
  // A deferred answer that comes is not an edited one.
  const edited_timestamp = before & MessageFlags.Loading ? null : new Date(world.now()).toISOString();
  stored.message = { ...stored.message, flags: before & ~MessageFlags.Loading, edited_timestamp };
  emit(world, { kind: 'message', what: 'update', message: stored.message, channel, visibleTo: stored.visibleTo });
  return stored;
}

/** Takes a message away. */
export function deleteMessage(world: World, channel: Channel, stored: StoredMessage): void {
  channel.messages.splice(channel.messages.indexOf(stored), 1);
  for (const { id } of stored.attachments) world.files.delete(id);
  emit(world, { kind: 'message', what: 'delete', message: stored.message, channel, visibleTo: stored.visibleTo });
}

/** The message of that id, or null. */
export function findMessage(channel: Channel, id: string): StoredMessage | null {
  return channel.messages.find((stored) => stored.message.id === id) ?? null;
}

interface Change {
  readonly stored: StoredMessage;
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
}

function apply(world: World, channel: Channel, { stored, body, files }: Change): void {
  const { message } = stored;
  const mentions = body.attachments ?? [];
  const kept = body.attachments === undefined ? stored.attachments : keptAttachments(stored, mentions);
  stored.attachments = [...kept, ...storeFiles(world, channel, { files, mentions })];
  const wanted = body.embeds === undefined ? message.embeds : (body.embeds ?? []);
  const { embeds, shown } = showInEmbeds(wanted, stored.attachments);
  stored.message = {
    ...message,
    content: body.content === undefined ? message.content : (body.content ?? ''),
    embeds: embeds.map((embed) => ({ type: 'rich' as APIEmbed['type'], ...embed })),
    components: body.components === undefined ? message.components : numbered(body.components ?? []),
    attachments: stored.attachments.filter((attachment) => !shown.has(attachment.id)),
  } as APIMessage;
}

function keptAttachments(stored: StoredMessage, mentions: readonly AttachmentMention[]): APIAttachment[] {
  const ids = new Set(mentions.map((mention) => String(mention.id)));
  return stored.attachments.filter((attachment) => ids.has(attachment.id));
}

/** Discord numbers all components of a message in reading order. */
function numbered(components: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown>[] {
  let last = 0;
  const number = (component: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    last += 1;
    const shape: Record<string, unknown> = { ...component, id: component.id ?? last };
    if (Array.isArray(component.components)) shape.components = component.components.map(number);
    return shape;
  };
  return components.map(number);
}

function referenceOf(channel: Channel, body: MessageBody): Partial<APIMessage> {
  const id = body.message_reference?.message_id;
  if (!id) return {};
  const referenced = findMessage(channel, id)?.message ?? null;
  const message_reference = { type: 0, channel_id: channel.id, message_id: id };
  return { type: MessageType.Reply, message_reference, referenced_message: referenced };
}
