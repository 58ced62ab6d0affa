import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command } from './command.ts';
import { completeOption } from './complete-option.ts';
import { completed, EVERYWHERE, PRIVATE } from './declared.ts';
import { wantedFrom } from './wanted-from.ts';

export const timeline: Command = {
  declaration: {
    name: 'timeline',
    description: 'A story in order of time',
    ...EVERYWHERE,
    options: [
      completed('place', 'A country, region or city, in any spelling'),
      completed('when', 'A date or a period: April 2016, 2013 to 2015, summer 2018'),
      completed('about', 'A name or words'),
      {
        type: ApplicationCommandOptionType.String,
        name: 'order',
        description: 'Oldest first if not given',
        choices: [
          { name: 'oldest first', value: 'oldest' },
          { name: 'newest first', value: 'newest' },
          { name: 'most relevant first', value: 'relevance' },
        ],
      },
      PRIVATE,
    ],
  },
  answer: (options, asking, annalist) => annalist.timeline(wantedFrom(options), asking),
  complete: completeOption,
};
