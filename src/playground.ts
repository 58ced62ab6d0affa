import { once } from 'node:events';
import type { Config } from './config.ts';
import { openMemoryStore } from './daily/open-store.ts';
import { createMovableClock, type MovableClock } from './local-discord/movable-clock.ts';
import type { Example } from './local-discord/page-api/page-context.ts';
import { type LocalDiscord, startLocalDiscord } from './local-discord/start.ts';
import { createLog } from './log.ts';
import { type Bot, startBot } from './start-bot.ts';
import type { Query } from './timeline/query.ts';

/**
 * A local Discord and the bot in it, in one process and on one clock that the page can move; prints the address. Ends with
 * SIGINT or SIGTERM and gives the exit code: 0, or 1 where the port is not to be had. What cannot start or go on of the
 * bot is said, and the page stays. Nothing of the daily posts is kept. `quiet`: only warnings are logged.
 */
export async function startPlayground(config: Config, { quiet }: { readonly quiet: boolean }): Promise<number> {
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const clock = createMovableClock();
  let bot: Bot | null = null;
  const discord = await listen(config.playgroundPort, clock, (locale) => (bot ? examplesOf(bot, clock, locale) : []));
  if (!discord) {
    console.error(`Cannot start the playground at PLAYGROUND_PORT ${config.playgroundPort}: the port is in use`);
    return 1;
  }
  console.log(`\n  The playground is at ${discord.url}\n  A local Discord with the bot in it; end it with Ctrl+C.\n`);

  const starting = startBot(connectedTo(discord, config), {
    log: createLog(quiet ? 'warn' : config.logLevel),
    fail: (reason) => console.error(`The bot has ended: ${reason}`),
    openStore: openMemoryStore,
    clock,
  }).then(
    (started) => {
      bot = started;
    },
    (error: unknown) => console.error(`The bot cannot start: ${error instanceof Error ? error.message : error}`),
  );
  await ended;
  await starting;
  await (bot as Bot | null)?.stop();
  await discord.close();
  return 0;
}

async function listen(
  port: number,
  { now, advance }: MovableClock,
  examples: (locale: string) => readonly Example[],
): Promise<LocalDiscord | null> {
  try {
    return await startLocalDiscord({ port, now, advance, examples });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}

/** The same bot as elsewhere, for the one server that there is. */
function connectedTo({ token, api }: LocalDiscord, config: Config) {
  return { ...config, discordToken: token, discordApiUrl: api, databaseUrl: null, shards: null, shardCount: null };
}

/** The examples of the bot's own help, each as a person would type it. */
function examplesOf({ annalist }: Bot, { now }: MovableClock, locale: string): readonly Example[] {
  const { offers } = annalist().help({ today: Math.floor(now() / DAY), locale });
  return offers.flatMap(({ label, action }) => {
    const words = label.split(COUNT_BEHIND)[0] ?? label;
    return action.do === 'list' ? [{ label: words, ...typed(action.query, words) }] : [];
  });
}

const DAY = 86_400_000;
/** What a button's words tell besides what it leads to. */
const COUNT_BEHIND = ' · ';

function typed({ when, places }: Query, words: string): Omit<Example, 'label'> {
  if (when) return { name: 'onthisday', options: {} };
  return places.length > 0
    ? { name: 'timeline', options: { place: words } }
    : { name: 'ask', options: { question: words } };
}
