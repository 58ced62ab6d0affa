import { enableCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, ConfigError, readConfig } from './config.ts';

enableCompileCache();

/**
 * What `npm start` runs: with a token the bot on Discord, without one the playground. Ends with 2 where the
 * configuration is wrong, with 1 on what cannot be mended in place, so that a supervisor starts it again.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.discordToken === null) {
    const { startPlayground } = await import('./local-discord/playground.ts');
    process.exitCode = await startPlayground(process.env);
  } else {
    await runBot({ ...config, discordToken: config.discordToken });
  }
}

async function runBot(config: Config & { readonly discordToken: string }): Promise<void> {
  const [{ createLog }, { openAnnalist }, { startDiscord }, { commands }, ...dailyParts] = await Promise.all([
    import('./log.ts'),
    import('./open-annalist.ts'),
    import('./discord/start-discord.ts'),
    import('../commands/index.ts'),
    import('./daily/open-store.ts'),
    import('./daily/start-daily.ts'),
    import('./daily/create-daily-desk.ts'),
  ]);
  const [{ openStore }, { startDaily }, { createDailyDesk }] = dailyParts;
  const log = createLog(config.logLevel);
  for (const name of withoutUse(config)) log.warn(`${name} is set, but this version has no use for it yet`);
  const annalist = await openAnnalist({
    archiveDir: config.archiveDir,
    stateDir: config.stateDir,
    ignore: config.archiveIgnore,
    completing: true,
    onWarning: (warning) => log.warn(warning),
  });
  const { version, events, refused } = annalist.archive;
  log.info({ archive: config.archiveDir, version, events: events.length, refused: refused.length }, 'archive opened');

  const store = await openStore({
    databaseUrl: config.databaseUrl,
    stateDir: config.stateDir,
    onError: (error) => log.warn({ err: error }, 'the database closed a connection'),
  });
  const discord = startDiscord({
    token: config.discordToken,
    apiUrl: config.discordApiUrl,
    annalist: () => annalist,
    commands,
    log,
    shards: { ids: config.shards, count: config.shardCount },
    fail: (reason) => {
      console.error(reason);
      process.exitCode = 1;
      void stop(running);
    },
    daily: createDailyDesk(store, () => annalist),
  });
  const daily = startDaily({ store, annalist: () => annalist, discord: discord.postOffice, log });
  const running = { discord, daily, store };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void stop(running);
    });
  }
}

/** Variables that are checked, so that a configuration can be written once, but change nothing yet. */
function withoutUse({ healthPort, archiveUpdate }: Config): readonly string[] {
  return [...(healthPort === null ? [] : ['HEALTH_PORT']), ...(archiveUpdate === 'off' ? [] : ['ARCHIVE_UPDATE'])];
}

/** What of a running bot is ended one after the other. */
interface Running {
  readonly discord: { stop(): Promise<void> };
  readonly daily: { stop(): Promise<void> };
  readonly store: { close(): Promise<void> };
}

const STOP_PATIENCE = 2_000;

/** Ends the process once its own work is done; what still hangs open then is not waited for. */
async function stop({ discord, daily, store }: Running): Promise<void> {
  // Posts need the connection and the store; whoever waits too long is picked up from the ledger at the next start.
  await Promise.race([daily.stop(), sleep(STOP_PATIENCE, undefined, { ref: false })]);
  await discord.stop();
  await Promise.race([store.close(), sleep(STOP_PATIENCE, undefined, { ref: false })]);
  process.exit();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
