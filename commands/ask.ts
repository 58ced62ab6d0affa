import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { EVERYWHERE, PRIVATE } from './declared.ts';

export const ask: Command = {
  declaration: {
    name: 'ask',
    description: 'Ask what happened: any mix of when, where and what',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Such as: what happened in Kyiv in winter 2013-14?',
        required: true,
        max_length: 300,
      },
      PRIVATE,
    ],
  },
  answer: ({ question }, asking, annalist) => annalist.ask(String(question ?? ''), asking),
};
