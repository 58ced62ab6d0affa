import { enableCompileCache } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import manifest from '../package.json' with { type: 'json' };
import { type Config, ConfigError, readConfig, secretsOf } from './config.ts';
import type { Vitals } from './health/vitals.ts';
import { type Hide, hideSecrets } from './hide-secrets.ts';
import type { Log } from './log.ts';

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
    const hide = hideSecrets(secretsOf(config));
    await runBot({ ...config, discordToken: config.discordToken }, hide).catch((error: unknown) => {
      console.error(hide(messageOf(error)));
      process.exit(1);
    });
  }
}

async function runBot(config: Config & { readonly discordToken: string }, hide: Hide): Promise<void> {
  const [{ createLog }, { openAnnalist }, { startDiscord }, { commands }, ...otherParts] = await Promise.all([
    import('./log.ts'),
    import('./open-annalist.ts'),
    import('./discord/start-discord.ts'),
    import('../commands/index.ts'),
    import('./daily/open-store.ts'),
    import('./daily/observe-store.ts'),
    import('./daily/start-daily.ts'),
    import('./daily/create-daily-desk.ts'),
    import('./pictures/create-painter.ts'),
  ]);
  const [{ openStore }, { observeStore }, { startDaily }, { createDailyDesk }, { createPainter }] = otherParts;
  const log = createLog(config.logLevel, process.stdout, hide);
  endOnSurprise(log);
  if (config.archiveUpdate !== 'off') log.warn('ARCHIVE_UPDATE is set, but this version has no use for it yet');

  const vitals: Vitals = {};
  const health = config.healthPort === null ? null : await startHealth(config.healthPort, vitals);
  const annalist = await openAnnalist({
    archiveDir: config.archiveDir,
    stateDir: config.stateDir,
    ignore: config.archiveIgnore,
    completing: true,
    onWarning: (warning) => log.warn(warning),
  });
  vitals.annalist = () => annalist;
  const opened = await openStore({
    databaseUrl: config.databaseUrl,
    stateDir: config.stateDir,
    onError: (error) => log.warn({ err: error }, 'the database closed a connection'),
  });
  const store = health ? observeStore(opened, health.metrics.post) : opened;
  vitals.store = store;
  log.info({ ...startOf(config, annalist.archive), healthPort: health?.port ?? 'off' }, 'starting');

  const painter = createPainter({ onProblem: (problem) => log.warn(problem) });
  const discord = startDiscord({
    token: config.discordToken,
    apiUrl: config.discordApiUrl,
    annalist: () => annalist,
    commands,
    log,
    shards: { ids: config.shards, count: config.shardCount },
    fail: (reason) => {
      console.error(hide(reason));
      process.exitCode = 1;
      void stop(running);
    },
    daily: createDailyDesk(store, () => annalist),
    served: health?.metrics.served,
    painter,
  });
  vitals.gateway = discord.state;
  const daily = startDaily({ store, annalist: () => annalist, discord: discord.postOffice, log });
  const running = { discord, daily, store, health, vitals };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      void stop(running);
    });
  }
}

async function startHealth(port: number, vitals: Vitals) {
  return (await import('./health/start-health.ts')).startHealth(port, vitals);
}

/** What the log says of a start: what runs, over which archive, for which servers. */
function startOf(
  config: Config,
  archive: { version: string; events: { length: number }; refused: { length: number } },
) {
  return {
    version: manifest.version,
    node: process.versions.node,
    archive: { folder: config.archiveDir, version: archive.version },
    events: archive.events.length,
    refused: archive.refused.length,
    shards: config.shards ?? 'all',
    shardCount: config.shardCount ?? 'as recommended',
    store: config.databaseUrl === null ? 'SQLite' : 'PostgreSQL',
  };
}

/** What nobody foresaw is logged like the rest, without what hangs on the error, and ends the process. */
function endOnSurprise(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'an error that nobody foresaw, the process ends');
    process.exit(1);
  });
}

/** What of a running bot is ended one after the other. */
interface Running {
  readonly discord: { stop(others: Promise<unknown>): Promise<void> };
  readonly daily: { stop(): Promise<void> };
  readonly store: { close(): Promise<void> };
  readonly health: { stop(): Promise<void> } | null;
  readonly vitals: Vitals;
}

const STOP_PATIENCE = 2_000;

/** Ends the process once its own work is done; what still hangs open then is not waited for. */
async function stop({ discord, daily, store, health, vitals }: Running): Promise<void> {
  vitals.isStopping = true;
  // Posts need the connection and the store; whoever waits too long is picked up from the ledger at the next start.
  await discord.stop(daily.stop());
  await Promise.race([store.close(), sleep(STOP_PATIENCE, undefined, { ref: false })]);
  await health?.stop();
  process.exit();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = error instanceof ConfigError ? 2 : 1;
});
