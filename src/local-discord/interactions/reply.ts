import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { ModalShape, Outcome } from './interaction.ts';

/** What a person sees after a command, a press or a choice. */
export interface Reply {
  readonly kind: Outcome['kind'];
  /** The new or changed message; throws where the bot opened a dialog. */
  readonly message: APIMessage;
  /** The dialog; throws where the bot answered with a message. */
  readonly modal: ModalShape;
  /** Whether only the person sees it. */
  readonly ephemeral: boolean;
  /** Whether the message of the pressed component changed, rather than a new one coming. */
  readonly updated: boolean;
}

/** Makes an outcome easy to look at. */
export function replyOf(outcome: Outcome): Reply {
  return {
    kind: outcome.kind,
    get message() {
      if ('message' in outcome) return outcome.message;
      throw new Error(`Cannot read the message: the bot answered with ${outcome.kind}`);
    },
    get modal() {
      if (outcome.kind === 'modal') return outcome.modal;
      throw new Error(`Cannot read the dialog: the bot answered with ${outcome.kind}`);
    },
    ephemeral: 'message' in outcome && ((outcome.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    updated: outcome.kind === 'update',
  };
}
