import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, expect, it } from 'vitest';
import { localDate } from '../../src/daily/next-due.ts';
import { openStore } from '../../src/daily/open-store.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { type BotProcess, startBotProcess } from '../daily-proofs/bot-process.ts';
import { endAll, openDiscord, root } from './real-bot.ts';

const MINUTE = 60_000;
const POST = 'POST /channels/:id/messages';

const running: BotProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.end()));
  await endAll();
});
afterAll(removeTemporary);

it('ends in time while a post hangs, and the next process makes one message of it', async () => {
  const place = await openDiscord();
  const stateDir = temporaryFolder();
  const guildId = place.guilds[0]?.id ?? '';
  const channelId = place.channel('on-this-day').id;
  await subscribe(stateDir, { guildId, channelId });
  place.faults.rest(POST, { fault: 'slow', ms: 60 * MINUTE });
  const bot = start(place, stateDir, 0);
  await expect.poll(() => posts(place).length, { timeout: 30_000 }).toBe(1);
  const late = sleep(5_000, 'too late' as const);
  expect(await Promise.race([bot.end(), late])).toBe(0);

  // The lease of the first one is over by then.
  start(place, stateDir, 2 * MINUTE);
  const message = await place.waitForMessage('on-this-day');
  const store = await openStore({ databaseUrl: null, stateDir });
  await expect
    .poll(() => store.history(guildId, { limit: 5 }))
    .toMatchObject([{ state: 'sent', messageId: message.id }]);
  await store.close();
  expect(posts(place)).toHaveLength(2);
  expect(place.messages('on-this-day')).toHaveLength(1);
});

/** A daily post that was due a minute ago. */
async function subscribe(stateDir: string, where: { guildId: string; channelId: string }): Promise<void> {
  const store = await openStore({ databaseUrl: null, stateDir });
  const due = Date.now() - MINUTE;
  await store.put(sampleSubscription({ ...where, zone: 'UTC' }), { date: localDate(due, 'UTC'), due });
  await store.close();
}

function start(place: LocalDiscord, stateDir: string, clockOffset: number): BotProcess {
  const archive = { ARCHIVE_DIR: join(root, 'data/archive'), STATE_DIR: stateDir };
  const bot = startBotProcess({ ...archive, DISCORD_TOKEN: place.token, DISCORD_API_URL: place.api }, clockOffset);
  running.push(bot);
  return bot;
}

function posts({ requests }: LocalDiscord) {
  return requests.filter(({ method, path }) => method === 'POST' && /^\/channels\/\d+\/messages$/.test(path));
}
