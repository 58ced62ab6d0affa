import type { Command } from './command.ts';
import { completed, EVERYWHERE, named, PRIVATE } from './declared.ts';

export const event: Command = {
  declaration: {
    ...named((commands) => commands.event),
    ...EVERYWHERE,
    options: [completed((commands) => commands.event.options.title, true), PRIVATE],
  },
  answer: ({ title }, asking, annalist) => annalist.event(String(title ?? ''), asking),
  complete: (_option, typed, asking, annalist) => annalist.completeTitle(typed, asking),
};
