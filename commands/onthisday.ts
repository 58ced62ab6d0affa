import type { Command } from './command.ts';
import { completeOption } from './complete-option.ts';
import { completed, EVERYWHERE, PRIVATE } from './declared.ts';
import { wantedFrom } from './wanted-from.ts';

export const onThisDay: Command = {
  declaration: {
    name: 'onthisday',
    description: 'One day and month through the years; today if no date is given',
    ...EVERYWHERE,
    options: [
      completed('date', 'A day and month, such as 11 March'),
      completed('place', 'A country, region or city, in any spelling'),
      completed('about', 'A name or words'),
      PRIVATE,
    ],
  },
  answer: ({ date, ...options }, asking, annalist) =>
    annalist.onThisDay(wantedFrom(date === undefined ? options : { ...options, when: date }), asking),
  complete: completeOption,
};
