import type { Command } from './command.ts';
import { EVERYWHERE, PRIVATE } from './declared.ts';

export const help: Command = {
  declaration: {
    name: 'help',
    description: 'How to ask, with examples that work on this archive',
    ...EVERYWHERE,
    options: [PRIVATE],
  },
  answer: (_options, asking, annalist) => annalist.help(asking),
};
