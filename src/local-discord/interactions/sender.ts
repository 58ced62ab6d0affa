import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { findMessage } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { commandData, type OptionValues } from './command-data.ts';
import type { Desk } from './desk.ts';
import type { ModalShape, OfferedChoice } from './interaction.ts';
import type { Setting } from './interaction-payload.ts';
import { componentsOf, type FoundComponent, filledIn } from './message-components.ts';
import { offeredCommands } from './offered-commands.ts';
import { type Reply, replyOf } from './reply.ts';

/** Who does something, and where; what is absent is the first person in the first channel, in US English. */
export interface From {
  readonly channelId?: string;
  readonly userId?: string;
  readonly locale?: string;
  /** The person uses their own installation of the app, as in guilds without the bot. */
  readonly userInstalled?: boolean;
}

/** A typed command; `name` with its subcommands (`daily set`). */
export interface SentCommand extends From {
  readonly name: string;
  readonly options?: OptionValues;
}

/**
 * What people do, each a promise of what they see. It rejects with the words they would read (`The application did not
 * respond`) where no answer comes within three seconds.
 */
export interface Sender {
  sendCommand(command: SentCommand): Promise<Reply>;
  /** Types into an option: the choices offered. `focused` names the option, its text is in `options`. */
  sendAutocomplete(command: SentCommand & { readonly focused: string }): Promise<readonly OfferedChoice[]>;
  /** Presses the button of that custom id, or with that label. */
  sendButton(message: APIMessage, button: string, from?: From): Promise<Reply>;
  /** Chooses in the select of that custom id; the message's first select where it is null. */
  sendSelect(message: APIMessage, customId: string | null, values: readonly string[], from?: From): Promise<Reply>;
  /** Uses a command on a message. */
  sendMessageCommand(message: APIMessage, name: string, from?: From): Promise<Reply>;
  /** Submits a dialog, its texts by the custom ids of the inputs. */
  sendModal(modal: ModalShape, texts: Readonly<Record<string, string>>, from?: From): Promise<Reply>;
}

/** Makes the hands of the people in a world. */
export function createSender(world: World, desk: Desk): Sender {
  const component = async (message: APIMessage, found: FoundComponent, from: From, values?: readonly string[]) => {
    const setting = settingOf(world, { channelId: message.channel_id, ...from });
    const source = findMessage(setting.channel, message.id)?.message ?? message;
    const { custom_id, type, id } = found;
    const data = { custom_id, component_type: type, id, ...(values ? { values } : {}) };
    return replyOf(await desk.open({ type: InteractionType.MessageComponent, setting, name: '', data, source }));
  };
  return {
    async sendCommand({ name, options = {}, ...from }) {
      const setting = settingOf(world, from);
      const path = name.split(' ');
      const command = findCommand(world, setting, { name: path[0] ?? '', type: ApplicationCommandType.ChatInput });
      const data = commandData(world, command, { path, options, userId: setting.userId });
      return replyOf(await desk.open({ type: InteractionType.ApplicationCommand, setting, name, data }));
    },
    async sendAutocomplete({ name, options = {}, focused, ...from }) {
      const setting = settingOf(world, from);
      const path = name.split(' ');
      const command = findCommand(world, setting, { name: path[0] ?? '', type: ApplicationCommandType.ChatInput });
      const typed = { path, options: { [focused]: '', ...options }, focused, userId: setting.userId };
      const data = commandData(world, command, typed);
      const type = InteractionType.ApplicationCommandAutocomplete;
      const outcome = await desk.open({ type, setting, name, data });
      return outcome.kind === 'choices' ? outcome.choices : [];
    },
    async sendButton(message, button, from = {}) {
      const found = componentsOf(message).find(
        ({ type, custom_id, label }) => type === ComponentType.Button && (custom_id === button || label === button),
      );
      if (!found) throw new Error(`Cannot press "${button}": the message has no such button`);
      if (found.disabled) throw new Error(`Cannot press "${button}": the button is disabled`);
      return component(message, found, from);
    },
    async sendSelect(message, customId, values, from = {}) {
      const found = componentsOf(message).find(
        ({ type, custom_id }) => type !== ComponentType.Button && (customId === null || custom_id === customId),
      );
      if (!found) throw new Error(`Cannot choose in "${customId}": the message has no such select`);
      const missing = values.filter((value) => !found.options?.some((option) => option.value === value));
      if (missing.length > 0 && found.type === ComponentType.StringSelect) {
        throw new Error(`Cannot choose "${missing.join('", "')}": the select has no such option`);
      }
      return component(message, found, from, values);
    },
    async sendMessageCommand(message, name, from = {}) {
      const setting = settingOf(world, { channelId: message.channel_id, ...from });
      const { id, type } = findCommand(world, setting, { name, type: ApplicationCommandType.Message });
      const target = findMessage(setting.channel, message.id)?.message ?? message;
      const data = { id, name, type, target_id: target.id, resolved: { messages: { [target.id]: target } } };
      const opening = { type: InteractionType.ApplicationCommand, setting, name, onMessage: true, data };
      return replyOf(await desk.open(opening));
    },
    async sendModal(modal, texts, from = {}) {
      const setting = settingOf(world, from);
      const components = modal.components.map((component) => filledIn(component, texts));
      const data = { custom_id: modal.custom_id, components };
      return replyOf(await desk.open({ type: InteractionType.ModalSubmit, setting, name: '', data }));
    },
  };
}

function settingOf(world: World, from: From): Setting {
  const [person = ''] = world.people.keys();
  const channel = from.channelId === undefined ? [...world.channels.values()][0] : world.channels.get(from.channelId);
  if (!channel) throw new Error(`Cannot send an interaction: there is no channel "${from.channelId}"`);
  const hasBot = channel.guildId === null || world.guilds.get(channel.guildId)?.hasBot === true;
  return {
    channel,
    userId: from.userId ?? person,
    locale: from.locale ?? 'en-US',
    userInstalled: from.userInstalled ?? !hasBot,
  };
}

/**
 * The command of that name that a person is offered there: the guild's own before the global one. Throws where there is
 * none.
 */
function findCommand(
  world: World,
  { channel, userId }: Setting,
  wanted: { readonly name: string; readonly type: ApplicationCommandType },
): APIApplicationCommand {
  const offered = offeredCommands(world, channel, userId);
  const fitting = offered.filter(({ name, type }) => name === wanted.name && type === wanted.type);
  const command = fitting.find(({ guild_id }) => guild_id !== undefined) ?? fitting[0];
  if (command) return command;
  const known = offered.map(({ name }) => `"${name}"`).join(', ') || 'none';
  throw new Error(`Cannot send "${wanted.name}": no such command is offered here; there are ${known}`);
}
