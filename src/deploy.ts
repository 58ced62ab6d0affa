import { parseArgs } from 'node:util';
import { commands, messageCommands } from '../commands/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { deployCommands } from './discord/deploy-commands.ts';

/** What `npm run deploy` runs: registers the commands, for everyone or with `--guild ID` in one server. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { guild: { type: 'string' } } });
  const { discordToken: token, discordApiUrl: apiUrl } = readConfig(process.env);
  if (token === null) {
    throw new ConfigError([{ variable: 'DISCORD_TOKEN', problem: 'must be set to register commands' }]);
  }
  const all = [...commands, ...messageCommands];
  const outcome = await deployCommands(all, { token, apiUrl, guildId: values.guild });
  console.log(outcome === 'written' ? `${all.length} commands registered` : 'The commands are registered already');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof ConfigError || error instanceof TypeError ? 2 : 1;
});
