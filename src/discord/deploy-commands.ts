import { REST } from 'discord.js';
import { type RESTGetCurrentApplicationResult, Routes } from 'discord-api-types/v10';
import { type DeclaredCommand, registerCommands } from './register-commands.ts';

/** Registers the commands without connecting: globally, or in one server. Throws what Discord answers. */
export async function deployCommands(
  commands: readonly DeclaredCommand[],
  { token, apiUrl, guildId }: { token: string; apiUrl: string; guildId?: string | undefined },
): Promise<'written' | 'unchanged'> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  return registerCommands(rest, commands, { applicationId: id, guildId });
}
