import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Delivery } from '../daily/post-office.ts';

/** Refused for now: the channel has a slow mode. */
const SLOW: readonly (string | number)[] = [20016, 20028];
const SLOW_WAIT = 60_000;
/** Refused in an archived thread. */
const THREAD_ARCHIVED = 50083;

/** Sends, and says in the daily post's terms what became of it. */
export async function deliveryOf(send: () => Promise<string>): Promise<Delivery> {
  try {
    return { kind: 'sent', messageId: await send() };
  } catch (error) {
    return failureOf(error);
  }
}

/** What a failed request means for a post. */
export function failureOf(error: unknown): Exclude<Delivery, { kind: 'sent' }> {
  if (error instanceof RateLimitError) {
    return { kind: 'limited', wait: Math.max(error.timeToReset, error.retryAfter), everywhere: error.global };
  }
  if (error instanceof DiscordAPIError) return refusalOf(error);
  if (error instanceof HTTPError) return { kind: 'lost', detail: `HTTP ${error.status}` };
  return { kind: 'lost', detail: error instanceof Error ? error.message : String(error) };
}

function refusalOf(error: DiscordAPIError): Exclude<Delivery, { kind: 'sent' }> {
  const detail = error.message.split('\n', 1)[0] ?? '';
  if (SLOW.includes(error.code)) return { kind: 'limited', wait: SLOW_WAIT, everywhere: false };
  // Locked, or else the message would have opened it again.
  if (error.code === THREAD_ARCHIVED) return { kind: 'shut', reason: 'no-permission', detail: 'ManageThreads' };
  if (error.status === 403) return { kind: 'shut', reason: 'no-permission', detail };
  if (error.status === 404) return { kind: 'shut', reason: goneOf(error.code), detail };
  // A token that is refused ends the process; until then nothing was posted and nothing is lost.
  if (error.status === 401) return { kind: 'limited', wait: SLOW_WAIT, everywhere: true };
  if (error.status < 500) return { kind: 'refused', detail };
  return { kind: 'lost', detail: `HTTP ${error.status}` };
}

function goneOf(code: string | number): 'channel-gone' | 'server-gone' {
  return code === RESTJSONErrorCodes.UnknownGuild ? 'server-gone' : 'channel-gone';
}
