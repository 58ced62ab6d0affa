import { setTimeout as sleep } from 'node:timers/promises';
import { commands, messageCommands } from '../commands/index.ts';
import manifest from '../package.json' with { type: 'json' };
import type { Annalist } from './annalist.ts';
import type { Config } from './config.ts';
import { type Clock, REAL_CLOCK } from './daily/clock.ts';
import { createDailyDesk } from './daily/create-daily-desk.ts';
import { observeStore } from './daily/observe-store.ts';
import { startDaily } from './daily/start-daily.ts';
import type { DailyStore } from './daily/store.ts';
import { startDiscord } from './discord/start-discord.ts';
import type { Vitals } from './health/vitals.ts';
import { keepArchive } from './keep/keep-archive.ts';
import type { Log } from './log.ts';
import { createPainter } from './pictures/create-painter.ts';
import { startUpdates } from './portal/start-updates.ts';

/** What a bot is given besides its configuration. */
export interface BotOptions {
  readonly log: Log;
  /** Opens what the daily posts are kept in; closed with the bot. */
  readonly openStore: () => Promise<DailyStore>;
  /** Told once, in one line, why the bot cannot go on. */
  readonly fail: (reason: string) => void;
  /** What the bot and its posts go by: the machine's if not given. */
  readonly clock?: Clock;
  /** Whoever waits for the first reading of an archive is told how far it is. */
  readonly onProgress?: (doing: string) => (done: number, total: number) => void;
}

/** A bot that runs. */
export interface Bot {
  readonly annalist: () => Annalist;
  /** Takes no more work, waits for what is at work, and closes what was opened; within 5 seconds, whatever hangs. */
  stop(): Promise<void>;
}

/** The bot from its configuration: archive → annalist → discord, daily. Wiring only. Throws where a part cannot be opened. */
export async function startBot(config: Config & { readonly discordToken: string }, options: BotOptions): Promise<Bot> {
  const { log, clock = REAL_CLOCK, fail, onProgress } = options;
  const vitals: Vitals = {};
  const health = config.healthPort === null ? null : await listen(config.healthPort, vitals);
  const opening = {
    archiveDir: config.archiveDir,
    stateDir: config.stateDir,
    ignore: config.archiveIgnore,
    completing: true,
    onWarning: (warning: string) => log.warn(warning),
    ...(onProgress ? { onProgress } : {}),
  };
  const kept = await keepArchive(opening, log);
  const { annalist } = kept;
  vitals.annalist = annalist;
  const plainStore = await options.openStore();
  const store = health ? observeStore(plainStore, health.metrics.post) : plainStore;
  vitals.store = store;
  log.info({ ...startOf(config, annalist().archive), healthPort: health?.port ?? 'off' }, 'starting');

  const painter = createPainter({ onProblem: (problem) => log.warn(problem) });
  const discord = startDiscord({
    token: config.discordToken,
    apiUrl: config.discordApiUrl,
    annalist,
    commands,
    messageCommands,
    log,
    fail,
    shards: { ids: config.shards, count: config.shardCount },
    now: clock.now,
    locale: config.locale,
    daily: createDailyDesk(store, annalist),
    served: health?.metrics.served,
    painter,
  });
  vitals.gateway = discord.state;
  const daily = startDaily({ store, annalist, discord: discord.postOffice, log, clock });
  const updates = isUpdating(config) ? startUpdates({ archiveDir: config.archiveDir, log }) : null;
  return {
    annalist,
    async stop() {
      vitals.isStopping = true;
      updates?.stop();
      kept.stop();
      const inOrder = async () => {
        // Posts need the connection and the store; whoever waits too long is picked up from the ledger at the next start.
        await discord.stop(daily.stop());
        await painter.stop();
        await store.close();
        await health?.stop();
      };
      await Promise.race([inOrder(), sleep(LONGEST_STOP, undefined, { ref: false })]);
    },
  };
}

/** Whatever hangs, the process is to be gone 5 seconds after it was asked. */
const LONGEST_STOP = 4_500;

/** What counts and tells is loaded only where somebody listens. */
async function listen(port: number, vitals: Vitals) {
  const { startHealth } = await import('./health/start-health.ts');
  return startHealth(port, vitals);
}

/** One of several processes keeps the archive up to date: the one with the first shard. */
function isUpdating({ archiveUpdate, shards }: Config): boolean {
  return archiveUpdate === 'daily' && (shards === null || shards.includes(0));
}

/** What the log says of a start: what runs, over which archive, for which servers. */
function startOf(config: Config, archive: Annalist['archive']) {
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
