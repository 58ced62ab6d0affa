import { enableCompileCache } from 'node:module';
import { ConfigError, readConfig } from '../config.ts';

enableCompileCache();

/** The terminal: what `npm run ask`, `read`, `places`, `archive` and `deploy` run. Ends with 0, 1 for a fault, 2 for bad usage. */
try {
  const config = readConfig(process.env);
  const { runCommand } = await import('./run-command.ts');
  process.exitCode = await runCommand(process.argv.slice(2), config);
} catch (error) {
  const usage = error instanceof ConfigError || (error instanceof Error && error.name === 'UsageError');
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = usage ? 2 : 1;
}
