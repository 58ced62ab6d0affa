import type { APIMessage, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Channel } from '../world/world.ts';

/** A choice that autocomplete offered. */
export interface OfferedChoice {
  readonly name: string;
  readonly value: string | number;
}

/** A dialog that the bot opened, as it sent it. */
export interface ModalShape {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Readonly<Record<string, unknown>>[];
}

/** What the person sees in the end. */
export type Outcome =
  /** `deleted`: the message that was taken away. */
  | { readonly kind: 'message' | 'update' | 'deleted'; readonly message: APIMessage }
  | { readonly kind: 'choices'; readonly choices: readonly OfferedChoice[] }
  | { readonly kind: 'modal'; readonly modal: ModalShape };

/** One interaction from its start to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly startedAt: number;
  readonly channel: Channel;
  readonly userId: string;
  /** Who installed the app: key 0 names the guild, key 1 the person. */
  readonly owners: Readonly<Record<string, string>>;
  /** The command with its subcommands; empty where none was used. */
  readonly name: string;
  /** Whether the command was used on a message rather than typed. */
  readonly onMessage: boolean;
  /** The message a pressed component belongs to. */
  readonly sourceId: string | null;
  /** The first answer; null until there is one. */
  acknowledged: InteractionResponseType | null;
  /** The message that `@original` means. */
  originalId: string | null;
  /** Calls back to who waits for the outcome; later calls do nothing. */
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (reason: string) => void;
}

/** The first answer has to come within this time. */
export const answerWithin = 3000;
/** Later answers have to come within this time. */
export const tokenValidFor = 15 * 60_000;

/** What the person is told when no answer came. */
export const didNotRespond = 'The application did not respond';
