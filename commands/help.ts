import type { Command } from './command.ts';
import { EVERYWHERE, named, PRIVATE } from './declared.ts';

export const help: Command = {
  declaration: {
    ...named((commands) => commands.help),
    ...EVERYWHERE,
    options: [PRIVATE],
  },
  answer: (_options, asking, annalist) => annalist.help(asking),
};
