import { ApplicationCommandType } from 'discord-api-types/v10';
import { EVERYWHERE, named } from './declared.ts';
import type { MessageCommand } from './message-command.ts';

const { name, name_localizations } = named((words) => ({ ...words.whatWasHappening, description: '' }));

export const whatWasHappening: MessageCommand = {
  declaration: { type: ApplicationCommandType.Message, name, name_localizations, ...EVERYWHERE },
  answerTo: (text, asking, annalist) => annalist.message(text, asking),
};
