import { once } from 'node:events';
import type { Config } from './config.ts';
import { openMemoryStore } from './daily/open-store.ts';
import { createMovableClock, type MovableClock } from './local-discord/movable-clock.ts';
import type { Example } from './local-discord/page-api/page-context.ts';
import { type LocalDiscord, startLocalDiscord } from './local-discord/start.ts';
import { createLog } from './log.ts';
import { type Bot, startBot } from './start-bot.ts';
import type { Query } from './timeline/query.ts';

/** A playground that is open. */
export interface Playground {
  readonly discord: LocalDiscord;
  /** Resolves when the bot runs; rejects where it cannot start. The page is there before, and stays. */
  readonly started: Promise<void>;
  /** Ends the bot, then the local Discord. */
  stop(): Promise<void>;
}

/** What a playground is given besides the configuration. */
export interface PlaygroundOptions {
  readonly clock?: MovableClock;
  /** Only warnings are logged. */
  readonly quiet: boolean;
}

/**
 * A local Discord and the bot in it, in one process and on one clock that the page can move. Nothing of the daily posts is
 * kept. Null where the port is in use.
 */
export async function openPlayground(config: Config, options: PlaygroundOptions): Promise<Playground | null> {
  const { clock = createMovableClock(), quiet } = options;
  let bot: Bot | null = null;
  const examples = (locale: string) => (bot ? examplesOf(bot, clock, locale) : []);
  const { now, advance } = clock;
  const discord = await startLocalDiscord({ port: config.playgroundPort, now, advance, examples }).catch(inUse);
  if (!discord) return null;
  const starting = startBot(connectedTo(discord, config), {
    log: createLog(quiet ? 'warn' : config.logLevel),
    fail: (reason) => console.error(`The bot has ended: ${reason}`),
    openStore: openMemoryStore,
    clock,
  });
  return {
    discord,
    started: starting.then((started) => {
      bot = started;
    }),
    async stop() {
      await (await starting.catch(() => null))?.stop();
      await discord.close();
    },
  };
}

/**
 * Opens a playground and prints its address; what cannot start of the bot is said. Ends with SIGINT or SIGTERM and gives
 * the exit code: 0, or 1 where the port is not to be had.
 */
export async function runPlayground(config: Config, options: PlaygroundOptions): Promise<number> {
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const playground = await openPlayground(config, options);
  if (!playground) {
    console.error(`Cannot start the playground at PLAYGROUND_PORT ${config.playgroundPort}: the port is in use`);
    return 1;
  }
  const { url } = playground.discord;
  console.log(`\n  The playground is at ${url}\n  A local Discord with the bot in it; end it with Ctrl+C.\n`);
  playground.started.catch((error: unknown) =>
    console.error(`The bot cannot start: ${error instanceof Error ? error.message : error}`),
  );
  await ended;
  await playground.stop();
  return 0;
}

function inUse(error: NodeJS.ErrnoException): null {
  if (error.code === 'EADDRINUSE') return null;
  throw error;
}

/** The same bot as elsewhere, for the one server that there is. */
function connectedTo({ token, api }: LocalDiscord, config: Config) {
  return { ...config, discordToken: token, discordApiUrl: api, databaseUrl: null, shards: null, shardCount: null };
}

/** The examples of the bot's own help, each as a person would type it. */
function examplesOf({ annalist }: Bot, { now }: MovableClock, locale: string): readonly Example[] {
  const { offers } = annalist().help({ today: Math.floor(now() / DAY), locale });
  return offers.flatMap(({ label, action }) => {
    return action.do === 'list' ? [{ label, ...typed(action.query, label) }] : [];
  });
}

const DAY = 86_400_000;

function typed({ when, places }: Query, words: string): Omit<Example, 'label'> {
  if (when) return { name: 'onthisday', options: {} };
  return places.length > 0
    ? { name: 'timeline', options: { place: words } }
    : { name: 'ask', options: { question: words } };
}
