import {
  type APIMessage,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { editMessage, findMessage, type MessageBody, postMessage } from '../world/messages.ts';
import type { UploadedFile } from '../world/uploaded-file.ts';
import type { StoredMessage, World } from '../world/world.ts';
import type { Interaction, ModalShape, OfferedChoice } from './interaction.ts';

/** The first answer to an interaction, checked before. */
export interface Callback {
  readonly type: InteractionResponseType;
  readonly data?: (MessageBody & { readonly choices?: readonly OfferedChoice[] | null }) | null;
}

/** Does what the first answer says; gives the message it made or changed, if any. */
export function answerInteraction(
  world: World,
  interaction: Interaction,
  answer: { readonly callback: Callback; readonly files: readonly UploadedFile[] },
): StoredMessage | null {
  const { callback, files } = answer;
  const body = callback.data ?? {};
  interaction.acknowledged = callback.type;
  switch (callback.type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const stored = postAnswer(world, interaction, { body, files });
      interaction.originalId = stored.message.id;
      interaction.settle({ kind: 'message', message: stored.message });
      return stored;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = ((body.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      const stored = postAnswer(world, interaction, { body: { flags }, files: [] });
      interaction.originalId = stored.message.id;
      return stored;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      interaction.originalId = interaction.sourceId;
      return null;
    case InteractionResponseType.UpdateMessage:
      interaction.originalId = interaction.sourceId;
      return editOriginal(world, interaction, { body, files });
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      interaction.settle({ kind: 'choices', choices: body.choices ?? [] });
      return null;
    default:
      interaction.settle({ kind: 'modal', modal: callback.data as unknown as ModalShape });
      return null;
  }
}

interface Answer {
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
}

/** Changes the first answer, or the message of the pressed component; null where it is gone. */
export function editOriginal(world: World, interaction: Interaction, answer: Answer): StoredMessage | null {
  const stored = originalOf(interaction);
  if (!stored) return null;
  editMessage(world, interaction.channel, { stored, ...answer });
  const updates = interaction.originalId === interaction.sourceId;
  interaction.settle({ kind: updates ? 'update' : 'message', message: stored.message });
  return stored;
}

/** Posts one more answer. The first one after a deferred answer takes its place, and stays as private as that was. */
export function followUp(world: World, interaction: Interaction, answer: Answer): StoredMessage {
  const original = originalOf(interaction);
  if (original && ((original.message.flags ?? 0) & MessageFlags.Loading) !== 0) {
    editOriginal(world, interaction, answer);
    return original;
  }
  const stored = postAnswer(world, interaction, answer);
  interaction.settle({ kind: 'message', message: stored.message });
  return stored;
}

/** The message that `@original` means; null where there is none (any more). */
export function originalOf(interaction: Interaction): StoredMessage | null {
  return interaction.originalId === null ? null : findMessage(interaction.channel, interaction.originalId);
}

function postAnswer(world: World, interaction: Interaction, { body, files }: Answer): StoredMessage {
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return postMessage(world, interaction.channel, {
    author: world.bot,
    body,
    files,
    visibleTo: ephemeral ? interaction.userId : null,
    extra: metadataOf(world, interaction),
  });
}

function metadataOf(world: World, interaction: Interaction): Partial<APIMessage> {
  const user = world.people.get(interaction.userId);
  const source = interaction.sourceId;
  const metadata = {
    id: interaction.id,
    type: interaction.type,
    user,
    name: interaction.name,
    authorizing_integration_owners: interaction.owners,
    ...(source ? { interacted_message_id: source } : {}),
  };
  const type = messageTypeOf(interaction);
  const reference = { type: 0, channel_id: interaction.channel.id, message_id: source };
  return {
    type,
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    interaction_metadata: metadata,
    ...(type === MessageType.Reply ? { message_reference: reference } : {}),
  } as unknown as Partial<APIMessage>;
}

function messageTypeOf({ type, onMessage, sourceId }: Interaction): MessageType {
  if (type !== InteractionType.ApplicationCommand) return sourceId === null ? MessageType.Default : MessageType.Reply;
  return onMessage ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}
