import {
  type APIInteraction,
  type APIMessage,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Options } from '../../commands/command.ts';
import type { Action } from '../answer/answer.ts';
import type { Day } from '../archive/day.ts';
import { type Press, unpackPress } from './custom-id/press.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** A message as far as it is read. */
export interface MessageRead {
  readonly text: string;
  /** The day on which it was written; null where Discord does not say. */
  readonly day: Day | null;
}

/** What a person did in Discord, without Discord in it. */
export type Deed =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Options;
      readonly isPrivate: boolean;
      /** The message that the command was used on; absent where it was typed. */
      readonly on?: MessageRead;
    }
  | { readonly kind: 'typing'; readonly name: string; readonly option: string; readonly typed: string }
  | PressDeed;

export interface PressDeed {
  readonly kind: 'press';
  /** Null where the component is not ours, not any more, or not yet. */
  readonly press: Press | null;
  /** Whether the presser is the one whom the message answers. */
  readonly isOwn: boolean;
  /** Whether only the presser sees the message. */
  readonly isPrivate: boolean;
  /** The list that the message shows or was reached from. */
  readonly home: Action | null;
}

/** Reads an interaction as Discord sends it; null for kinds that nothing here answers. */
export function readInteraction(interaction: APIInteraction): Deed | null {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      if (interaction.data.type === ApplicationCommandType.Message) {
        const { name, target_id: id, resolved } = interaction.data;
        return { kind: 'command', name, options: {}, isPrivate: true, on: messageRead(resolved.messages[id]) };
      }
      if (interaction.data.type !== ApplicationCommandType.ChatInput) return null;
      const { private: isPrivate, ...options } = valuesOf(flat(interaction.data.options));
      return { kind: 'command', name: interaction.data.name, options, isPrivate: isPrivate === true };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = flat(interaction.data.options).find((option) => option.focused);
      if (!focused) return null;
      const typed = String(focused.value ?? '');
      return { kind: 'typing', name: interaction.data.name, option: focused.name, typed };
    }
    case InteractionType.MessageComponent:
      return readPress(interaction);
    default:
      return null;
  }
}

/** What a message says in words, also those that it forwards or shows in boxes. */
function messageRead(message: Partial<APIMessage> = {}): MessageRead {
  const { content = '', embeds = [], timestamp, message_snapshots: forwarded = [] } = message;
  const boxes = embeds.flatMap(({ title, description }) => [title, description]);
  const texts = [content, ...forwarded.map((snapshot) => snapshot.message.content), ...boxes];
  const written = Date.parse(timestamp ?? '');
  return {
    text: texts.filter(Boolean).join('\n'),
    day: Number.isNaN(written) ? null : Math.floor(written / MILLISECONDS_A_DAY),
  };
}

/** An option as Discord sends it, as far as it matters here. */
interface SentOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly SentOption[];
}

/** The options with a value; a chosen subcommand stands among them under the name `subcommand`. */
function flat(options: readonly SentOption[] = []): readonly SentOption[] {
  return options.flatMap((option) => {
    if (option.type === ApplicationCommandOptionType.SubcommandGroup) return flat(option.options);
    if (option.type !== ApplicationCommandOptionType.Subcommand) return [option];
    return [{ name: 'subcommand', type: option.type, value: option.name }, ...flat(option.options)];
  });
}

function valuesOf(options: readonly SentOption[]): Options {
  return Object.fromEntries(options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
}

function readPress(interaction: APIMessageComponentInteraction): PressDeed {
  const { data, message } = interaction;
  const presser = interaction.member?.user ?? interaction.user;
  const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const pressed = unpackPress(data.custom_id);
  const chosen = data.component_type === ComponentType.StringSelect ? unpackPress(data.values[0] ?? '') : null;
  return {
    kind: 'press',
    press: pressed?.kind === 'menu' ? chosen : pressed,
    isOwn: isPrivate || (presser !== undefined && message.interaction_metadata?.user.id === presser.id),
    isPrivate,
    home: homeOf(message),
  };
}

/** The list that a message's menu stands under, or that its button leads back to. */
function homeOf({ components = [] }: APIMessage): Action | null {
  const rows = components.filter((row) => row.type === ComponentType.ActionRow);
  const presses = rows.flatMap((row) =>
    row.components.map((one) => ('custom_id' in one ? unpackPress(one.custom_id) : null)),
  );
  const homes = presses.map((press) =>
    press?.kind === 'menu' ? press.home : press?.kind === 'home' || press?.kind === 'post' ? press.action : null,
  );
  return homes.find((home) => home !== null) ?? null;
}
