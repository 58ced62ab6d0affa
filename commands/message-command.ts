import type { RESTPostAPIContextMenuApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Annalist, Asking } from '../src/annalist.ts';
import type { Answer } from '../src/answer/answer.ts';

/** A command that is used on a message, whoever wrote it; always answered to the person alone. */
export interface MessageCommand {
  readonly declaration: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** `text`: what the message says. `asking.today` is the day on which it was written. */
  answerTo(text: string, asking: Asking, annalist: Annalist): Answer;
}
