import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { EVERYWHERE, named, PRIVATE } from './declared.ts';

export const ask: Command = {
  declaration: {
    ...named((commands) => commands.ask),
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named((commands) => commands.ask.options.question),
        required: true,
        max_length: 300,
      },
      PRIVATE,
    ],
  },
  answer: ({ question }, asking, annalist) => annalist.ask(String(question ?? ''), asking),
};
