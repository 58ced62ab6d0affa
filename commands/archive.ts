import type { Command } from './command.ts';
import { EVERYWHERE, named, PRIVATE } from './declared.ts';

export const archive: Command = {
  declaration: {
    ...named((commands) => commands.archive),
    ...EVERYWHERE,
    options: [PRIVATE],
  },
  answer: (_options, asking, annalist) => annalist.describe(asking),
};
