import { setTimeout as sleep } from 'node:timers/promises';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RestFault } from '../../src/local-discord/faults.ts';
import { type BotInProcess, startBotInProcess } from './bot-in-process.ts';

const POST = 'POST /channels/:id/messages';
const ALWAYS = Number.POSITIVE_INFINITY;
const CHANNELS = ['a', 'b', 'c'];

describe('the daily post where Discord fails', () => {
  let bot: BotInProcess;
  beforeEach(async () => {
    bot = await startBotInProcess();
  });
  afterEach(() => bot.stop());
  const faults = () => bot.place.faults;
  const inChannel = (method: string, name: string) => `${method} /channels/${bot.place.channel(name).id}/messages`;
  const states = async (name: string) => (await bot.rows(name)).map(({ date, state }) => `${date} ${state}`);

  /** Each hits the first posts of the morning, whichever those are. */
  const PASSING: readonly [string, RestFault, times: number][] = [
    ['a failure before the commit', { fault: 'error', status: 500 }, 2],
    ['a failure after the commit', { fault: 'error', status: 502, afterCommit: true }, 2],
    ['failures after the commit, again and again', { fault: 'error', status: 503, afterCommit: true }, 9],
    ['a connection cut before the commit', { fault: 'drop' }, 3],
    ['a connection cut after the commit', { fault: 'drop', afterCommit: true }, 3],
    ['a limit of the channel', { fault: 'rate-limited', retryAfter: 2 }, 2],
    // The REST client goes by the machine's own clock: a longer limit would outlast the simulated window.
    ['a limit of the bot', { fault: 'rate-limited', retryAfter: 0.1, global: true }, 1],
  ];
  it.each(PASSING)('makes one message each through %s', async (_, fault, times) => {
    faults().rest(POST, fault, times);
    await bot.goOnTo('09:30');
    for (const name of CHANNELS) {
      const messages = bot.messages(name);
      expect(messages).toHaveLength(1);
      expect(await bot.rows(name)).toMatchObject([{ state: 'sent', messageId: messages[0]?.id }]);
    }
    expect(bot.place.violations).toEqual([]);
  });

  it('does not let a limit of one channel stop the others', async () => {
    faults().rest(inChannel('POST', 'a'), { fault: 'rate-limited', retryAfter: 120 });
    await bot.goOnTo('09:01');
    expect(CHANNELS.map((name) => bot.messages(name).length)).toEqual([0, 1, 1]);
    await bot.goOnTo('09:03');
    expect(CHANNELS.map((name) => bot.messages(name).length)).toEqual([1, 1, 1]);
    expect(bot.tries('a')).toBe(2);
  });

  it('looks into the channel when the answer is lost for longer than a nonce is remembered', async () => {
    faults().rest(inChannel('POST', 'a'), { fault: 'drop', afterCommit: true });
    const end = faults().rest(inChannel('*', 'a'), { fault: 'error' }, ALWAYS);
    await bot.goOnTo('09:20');
    const tries = bot.tries('a');
    end();
    await bot.goOnTo('10:00');
    expect(bot.messages('a')).toHaveLength(1);
    expect(bot.tries('a')).toBe(tries);
    expect(await bot.rows('a')).toMatchObject([{ state: 'sent', messageId: bot.messages('a')[0]?.id }]);
  });

  it('posts when the channel shows that nothing came of it', async () => {
    const end = faults().rest(inChannel('*', 'a'), { fault: 'error' }, ALWAYS);
    await bot.goOnTo('09:20');
    expect(bot.messages('a')).toEqual([]);
    end();
    await bot.goOnTo('10:00');
    expect(bot.messages('a')).toHaveLength(1);
    expect(await states('a')).toEqual(['2027-05-03 sent']);
  });

  it('says that it does not know, and posts no second time, where the channel cannot be read', async () => {
    await bot.change(() => faults().deny(bot.place.channel('a'), PermissionFlagsBits.ReadMessageHistory));
    faults().rest(inChannel('POST', 'a'), { fault: 'drop', afterCommit: true });
    const end = faults().rest(inChannel('*', 'a'), { fault: 'error' }, ALWAYS);
    await bot.goOnTo('09:20');
    end();
    await bot.goOnTo('10:00');
    expect(bot.messages('a')).toHaveLength(1);
    expect(await bot.rows('a')).toMatchObject([{ state: 'unknown', why: 'unseen' }]);
    await bot.goOnTo('4 09:10');
    expect(await states('a')).toEqual(['2027-05-04 sent', '2027-05-03 unknown']);
  });

  it('gives up at the end of the window, says why, and posts the next day', async () => {
    const end = faults().rest('* /channels/*', { fault: 'error' }, ALWAYS);
    await bot.goOnTo('15:30');
    end();
    await bot.goOnTo('16:00');
    for (const name of CHANNELS) {
      const [row] = await bot.rows(name);
      expect(row?.state).toMatch(/failed|unknown/);
      expect(row?.why).not.toBe('');
      expect(bot.messages(name)).toEqual([]);
    }
    // discord.js counts its 50 requests a second by the machine's clock, which the simulated day has outrun.
    await sleep(1100);
    await bot.goOnTo('4 09:10');
    expect(CHANNELS.map((name) => bot.messages(name).length)).toEqual([1, 1, 1]);
  });

  it('pauses where a permission is gone, without a single request, and resumes with it', async () => {
    await bot.change(() => faults().deny(bot.place.channel('a'), PermissionFlagsBits.SendMessages));
    await bot.goOnTo('10:00');
    expect((await bot.subscription('a'))?.paused).toMatchObject({ reason: 'no-permission', told: true });
    expect([bot.tries('a'), bot.messages('b').length]).toEqual([0, 1]);
    await bot.change(() => faults().deny(bot.place.channel('a'), 0n));
    await bot.goOnTo('10:05');
    expect((await bot.subscription('a'))?.paused).toBeNull();
    expect(bot.messages('a')).toHaveLength(1);
    expect(await states('a')).toEqual(['2027-05-03 sent']);
    expect(bot.place.messages('robin').map(({ content }) => content)).toEqual([expect.stringContaining('pauses')]);
  });

  const REFUSALS: readonly [string, RestFault, reason: string][] = [
    ['403', { fault: 'refused', status: 403, code: 50013, message: 'Missing Permissions' }, 'no-permission'],
    ['404', { fault: 'refused', status: 404, code: 10003, message: 'Unknown Channel' }, 'channel-gone'],
  ];
  it.each(REFUSALS)(
    'does not knock again and again at a %s that nothing in sight explains',
    async (_, fault, reason) => {
      const end = faults().rest(inChannel('POST', 'a'), fault, ALWAYS);
      await bot.goOnTo('09:50');
      expect(bot.tries('a')).toBe(1);
      expect((await bot.subscription('a'))?.paused).toMatchObject({ reason, detail: expect.any(String) });
      await bot.goOnTo('12:30');
      expect(bot.tries('a')).toBeLessThanOrEqual(4);
      end();
      await bot.goOnTo('14:50');
      expect(await states('a')).toEqual(['2027-05-03 sent']);
      expect(bot.messages('a')).toHaveLength(1);
    },
  );

  it('pauses where the channel is deleted, and keeps the settings', async () => {
    const path = inChannel('POST', 'a');
    await bot.change(() => faults().deleteChannel(bot.place.channel('a')));
    await bot.goOnTo('4 10:00');
    expect(bot.tries('a')).toBe(0);
    expect((await bot.subscription('a'))?.paused).toMatchObject({ reason: 'channel-gone' });
    expect(path).toContain((await bot.subscription('a'))?.channelId ?? '?');
    expect(bot.messages('b')).toHaveLength(2);
  });

  it('waits through an outage of the server, which is no removal', async () => {
    const [guild] = bot.place.guilds;
    if (!guild) throw new Error('no server');
    await bot.change(() => faults().outage(guild));
    await bot.goOnTo('10:30');
    expect((await bot.subscription('a'))?.paused).toBeNull();
    await bot.change(() => faults().endOutage(guild));
    await bot.goOnTo('10:35');
    for (const name of CHANNELS) expect(await states(name)).toEqual(['2027-05-03 sent']);
    expect(CHANNELS.map((name) => bot.messages(name).length)).toEqual([1, 1, 1]);
  });

  it('skips the day of an outage that outlasts the window, and never posts two days at once', async () => {
    const [guild] = bot.place.guilds;
    if (!guild) throw new Error('no server');
    await bot.change(() => faults().outage(guild));
    await bot.goOnTo('5 08:30');
    await bot.change(() => faults().endOutage(guild));
    await bot.goOnTo('5 09:10');
    for (const name of CHANNELS) {
      expect(await states(name)).toEqual(['2027-05-05 sent', '2027-05-04 skipped', '2027-05-03 skipped']);
      expect((await bot.rows(name)).slice(1).every(({ why }) => /^(?:missed|next-day-due)/.test(why))).toBe(true);
      expect(bot.messages(name)).toHaveLength(1);
    }
  });

  it('goes on where the bot was removed and is added again', async () => {
    const [guild] = bot.place.guilds;
    if (!guild) throw new Error('no server');
    await bot.change(() => faults().removeBot(guild));
    await bot.goOnTo('10:00');
    expect((await bot.subscription('a'))?.paused).toMatchObject({ reason: 'server-gone' });
    expect(CHANNELS.map((name) => bot.tries(name))).toEqual([0, 0, 0]);
    await bot.change(() => faults().addBot(guild));
    await bot.goOnTo('10:10');
    for (const name of CHANNELS) expect(await states(name)).toEqual(['2027-05-03 sent']);
  });

  it('deletes everything of a server thirty days after the bot was removed, and not a day before', async () => {
    const [guild] = bot.place.guilds;
    if (!guild) throw new Error('no server');
    await bot.goOnTo('09:30');
    await bot.change(() => faults().removeBot(guild));
    await bot.goOnTo('32 09:00');
    expect(await bot.subscription('a')).toMatchObject({ paused: { reason: 'server-gone' } });
    expect((await bot.rows('a')).length).toBeGreaterThan(0);
    await bot.goOnTo('33 10:00');
    expect(await bot.subscription('a')).toBeUndefined();
    expect(await bot.rows('a')).toEqual([]);
  });

  const POISONED: readonly [string, (body: Shown) => boolean, words: string][] = [
    ['its image', ({ embeds }) => embeds?.some(({ image }) => image) === true, 'no-image'],
    ['its embed', ({ embeds }) => (embeds?.length ?? 0) > 0, 'plain'],
  ];
  it.each(POISONED)('posts less where Discord refuses %s', async (_, isPoisoned, words) => {
    const invalid: RestFault = { fault: 'refused', status: 400, code: 50035, message: 'Invalid Form Body' };
    faults().rest(POST, ({ body }) => (isPoisoned(body as Shown) ? invalid : null), ALWAYS);
    await bot.goOnTo('09:10');
    for (const name of CHANNELS) {
      const messages = bot.messages(name);
      expect(messages).toHaveLength(1);
      expect(messages[0] && isPoisoned(messages[0])).toBe(false);
      expect(await bot.rows(name)).toMatchObject([{ state: 'sent', why: words }]);
      expect(bot.tries(name)).toBeLessThanOrEqual(3);
    }
  });

  it('says so where Discord refuses every form', async () => {
    faults().rest(POST, { fault: 'refused', status: 400, code: 50035, message: 'Invalid Form Body' }, ALWAYS);
    await bot.goOnTo('15:30');
    for (const name of CHANNELS) {
      expect(await bot.rows(name)).toMatchObject([
        { state: 'failed', why: expect.stringContaining('Invalid Form Body') },
      ]);
      expect(bot.tries(name)).toBe(3);
    }
  });
});

/** What of a message a person sees. */
interface Shown {
  readonly embeds?: readonly { readonly image?: unknown }[];
}
