import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answer, Choice, Notice } from '../src/answer/answer.ts';
import type { Words } from '../src/catalogue/en.ts';
import type { DailyDesk } from '../src/daily/daily-desk.ts';
import type { Letter } from '../src/daily/post-office.ts';
import type { Asking } from '../src/question/asking.ts';
import type { Command, Options } from './command.ts';

/** Who manages a server, and what the options name there. */
export interface Caller extends Asking {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly userId: string;
  readonly guildId: string;
  /** Language of the server: that of what is posted there. */
  readonly guildLocale: string;
  readonly channels: ReadonlyMap<string, ChosenChannel>;
  readonly roles: ReadonlyMap<string, ChosenRole>;
  /** The name of any channel of the server; null where it is not known. */
  readonly channelName: (channelId: string) => string | null;
}

/** What the bot may need in a channel, by the names of Discord's API (`EmbedLinks`). */
export type Permission = keyof Words['permissions'];

/** A channel as an option names it, with what the bot may not do in it. */
export interface ChosenChannel {
  readonly id: string;
  /** The channel that a thread belongs to; null for a channel. */
  readonly threadOf: string | null;
  /** Without these nothing can be posted. */
  readonly lacks: readonly Permission[];
  /** Without these less can be done. */
  readonly wants: readonly Permission[];
  /** Whether the bot may ping roles here that do not let everybody ping them. */
  readonly pingsAnyRole: boolean;
}

export interface ChosenRole {
  readonly id: string;
  /** Whether anybody may ping it. */
  readonly mentionable: boolean;
}

/** A post as it will be sent, shown to whoever asks. */
export interface Preview {
  readonly kind: 'preview';
  readonly letter: Letter;
}

/** A command for those who manage a server; always answered to them alone. It may wait for what is kept. */
export interface ServerCommand {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** `options.subcommand` says which; a pressed control comes with its subject in `options.post`. */
  manage(options: Options, caller: Caller, desk: DailyDesk): Promise<Answer | Notice | Preview>;
  /** Subcommands whose answer stands beside the message that was pressed on, not in its place. */
  readonly beside: readonly string[];
  suggest(option: string, typed: string, caller: Caller, desk: DailyDesk): Promise<readonly Choice[]>;
}

export type AnyCommand = Command | ServerCommand;

export function isServerCommand(command: AnyCommand): command is ServerCommand {
  return 'manage' in command;
}
