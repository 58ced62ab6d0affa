import type { Command } from './command.ts';
import { EVERYWHERE, PRIVATE } from './declared.ts';

export const archive: Command = {
  declaration: {
    name: 'archive',
    description: 'What the archive holds: its span, its gaps, its version and licence',
    ...EVERYWHERE,
    options: [PRIVATE],
  },
  answer: (_options, asking, annalist) => annalist.describe(asking),
};
