import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type LocalDiscord, startLocalDiscord } from './start.ts';

/** Where the playground is if `PLAYGROUND_PORT` says nothing. */
const usualPort = 7327;
/** A bot that does not end by itself after this time, in milliseconds, is ended. */
const patience = 8000;
const theBot = join(import.meta.dirname, '..', 'main.ts');

/**
 * Starts a local Discord and the bot as a process of its own, connected to it; prints the address. Ends with SIGINT or
 * SIGTERM, the bot first, and gives the exit code: 0, or 1 where the playground could not start. When the bot ends by
 * itself the page stays, so that what it last said can be read.
 */
export async function startPlayground(env: NodeJS.ProcessEnv, botFile = theBot): Promise<number> {
  const port = readPort(env.PLAYGROUND_PORT);
  const discord = port === null ? null : await listen(port);
  if (!discord) {
    const wanted = env.PLAYGROUND_PORT ?? usualPort;
    const reason = port === null ? 'expected a number from 0 to 65535' : 'the port is in use';
    console.error(`Cannot start the playground at PLAYGROUND_PORT "${wanted}": ${reason}`);
    return 1;
  }
  const bot = startBot(discord, env, botFile);
  console.log(`\n  The playground is at ${discord.url}\n  A local Discord with the bot in it; end it with Ctrl+C.\n`);
  bot.on('error', (error) => console.error(`Cannot start the bot: ${error.message}`));
  bot.on('exit', (code, signal) => {
    if (!ending)
      console.error(`The bot has ended (${signal ?? `exit code ${code}`}); the page stays open until Ctrl+C.`);
  });

  let ending = false;
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  ending = true;
  await endBot(bot);
  await discord.close();
  return 0;
}

function readPort(text: string | undefined): number | null {
  const port = text === undefined || text.trim() === '' ? usualPort : Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : null;
}

async function listen(port: number): Promise<LocalDiscord | null> {
  try {
    return await startLocalDiscord({ port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}

function startBot(discord: LocalDiscord, env: NodeJS.ProcessEnv, botFile: string): ChildProcess {
  const connection = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  return spawn(process.execPath, [botFile], {
    env: { ...env, ...connection },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function endBot(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null || bot.pid === undefined) return;
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  const timer = setTimeout(() => bot.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}
