import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, Routes } from 'discord.js';
import type { Log } from '../log.ts';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * Logs in. Discord is asked for its gateway first, again and again while it cannot be reached: a login that fails
 * leaves a connection behind which comes alive later and answers everything twice. Resolves when the login was
 * accepted; throws where Discord refuses (a wrong token) or the login fails, and then the process must end.
 */
export async function connect(
  client: Client,
  token: string,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<void> {
  client.rest.setToken(token);
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      await client.rest.get(Routes.gatewayBot(), { signal });
      break;
    } catch (error) {
      if (signal.aborted) return;
      // Below 500 Discord has understood the request and says no: asking again would end in a ban.
      if (error instanceof DiscordAPIError) throw error;
      log.warn({ err: error, seconds: pause / 1000 }, 'Discord cannot be reached, will be asked again');
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
  if (!signal.aborted) await client.login(token);
}
