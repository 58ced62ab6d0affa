import { enableCompileCache } from 'node:module';
import { type Config, ConfigError, readConfig, secretsOf } from './config.ts';
import { type Hide, hideSecrets } from './hide-secrets.ts';
import type { Log } from './log.ts';

enableCompileCache();

/**
 * What `npm start` runs: with a token the bot on Discord, without one, or with the word `playground`, the playground. Ends
 * with 2 where the configuration is wrong, with 1 on what cannot be mended in place, so that a supervisor starts it again.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.discordToken === null || process.argv[2] === 'playground') {
    const { runPlayground } = await import('./playground.ts');
    // What still hangs open once all is stopped is not waited for.
    process.exit(await runPlayground(config, { quiet: !process.env.LOG_LEVEL }));
  } else {
    const hide = hideSecrets(secretsOf(config));
    await runBot({ ...config, discordToken: config.discordToken }, hide).catch((error: unknown) => {
      console.error(hide(messageOf(error)));
      process.exit(1);
    });
  }
}

async function runBot(config: Config & { readonly discordToken: string }, hide: Hide): Promise<void> {
  const [{ createLog }, { startBot }, { openStore }] = await Promise.all([
    import('./log.ts'),
    import('./start-bot.ts'),
    import('./daily/open-store.ts'),
  ]);
  const log = createLog(config.logLevel, process.stdout, hide);
  endOnSurprise(log);
  const onError = (err: Error) => log.warn({ err }, 'the database closed a connection');
  const fail = (reason: string) => {
    console.error(hide(reason));
    process.exitCode = 1;
    void bot.stop().then(() => process.exit());
  };
  const bot = await startBot(config, { log, fail, openStore: () => openStore({ ...config, onError }) });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void bot.stop().then(() => process.exit());
    });
  }
}

/** What nobody foresaw is logged like the rest, without what hangs on the error, and ends the process. */
function endOnSurprise(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error that nobody foresaw, the process ends');
    process.exit(1);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
