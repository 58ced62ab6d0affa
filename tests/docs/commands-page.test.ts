import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands, messageCommands } from '../../commands/index.ts';
import { commandsPage } from './commands-page.ts';

it('docs/commands.md says what the commands declare', async () => {
  const page = commandsPage(commands, messageCommands);
  await expect(page).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/commands.md'));
});
