import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Annalist, Asking } from '../src/annalist.ts';
import type { Answer, Choice, Notice } from '../src/answer/answer.ts';

/** Options as a person filled them in: only those given, by name. */
export type Options = Readonly<Record<string, string | number | boolean>>;

/** One thing a person can do in Discord: how it is declared, and what it answers. It never sees an interaction. */
export interface Command {
  readonly declaration: RESTPostAPIChatInputApplicationCommandsJSONBody;
  answer(options: Options, asking: Asking, annalist: Annalist): Answer | Notice;
  /** Choices for the option that is being typed; absent where no option completes. */
  complete?(option: string, typed: string, asking: Asking, annalist: Annalist): readonly Choice[];
}
