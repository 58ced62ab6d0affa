import type { Command } from './command.ts';
import { completeOption } from './complete-option.ts';
import { completed, EVERYWHERE, named, PRIVATE } from './declared.ts';
import { wantedFrom } from './wanted-from.ts';

export const onThisDay: Command = {
  declaration: {
    ...named((commands) => commands.onThisDay),
    ...EVERYWHERE,
    options: [
      completed((commands) => commands.onThisDay.options.date),
      completed((commands) => commands.onThisDay.options.place),
      completed((commands) => commands.onThisDay.options.about),
      PRIVATE,
    ],
  },
  answer: ({ date, ...options }, asking, annalist) =>
    annalist.onThisDay(wantedFrom(date === undefined ? options : { ...options, when: date }), asking),
  complete: completeOption,
};
