import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { commandsPage } from './commands-page.ts';

it('docs/commands.md says what the commands declare', async () => {
  await expect(commandsPage(commands)).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/commands.md'));
});
