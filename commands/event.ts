import type { Command } from './command.ts';
import { completed, EVERYWHERE, PRIVATE } from './declared.ts';

export const event: Command = {
  declaration: {
    name: 'event',
    description: "One event's record: text, sources, and what it is related to",
    ...EVERYWHERE,
    options: [completed('title', 'Words, a date or a place; choose from the list', true), PRIVATE],
  },
  answer: ({ title }, asking, annalist) => annalist.event(String(title ?? ''), asking),
  complete: (_option, typed, asking, annalist) => annalist.completeTitle(typed, asking),
};
