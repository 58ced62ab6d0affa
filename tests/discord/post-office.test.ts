import type { Client } from 'discord.js';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { composePost } from '../../src/daily/compose-post.ts';
import { postKey } from '../../src/daily/post-key.ts';
import type { Letter, PostOffice } from '../../src/daily/post-office.ts';
import { createClient } from '../../src/discord/client.ts';
import { createPostOffice } from '../../src/discord/post-office.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { archiveThread, openThread } from '../../src/local-discord/world/changes.ts';
import { NEVER } from '../daily/channel-past.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { sampleAnnalist } from '../sample-annalist.ts';

const annalist = sampleAnnalist([
  { day: '2017-05-03', title: 'A library opens in Oslo, Norway.', image: 'https://example.org/library.jpg' },
  { day: '2026-05-03', title: 'A museum opens in Bergen, Norway.' },
]);
const DATE = '2027-05-03';
const SEND = 'POST /channels/:id/messages';
let posts = 0;

async function letter(given: Partial<Letter> = {}, count = 1): Promise<Letter> {
  const { reply, words, through } = await composePost(sampleSubscription({ count }), DATE, {
    annalist,
    lastPosted: NEVER,
  });
  if (reply === null) throw new Error('nothing to post');
  posts += 1;
  const key = postKey({ subscriptionId: `post${posts}`, date: DATE });
  return {
    key,
    words,
    reply,
    through,
    form: 'full',
    locale: 'en-US',
    credit: { line: 'Sample', ownWords: false },
    ping: null,
    ...given,
  };
}

describe('createPostOffice', () => {
  let place: LocalDiscord;
  let client: Client;
  let office: PostOffice;
  let guildId: string;
  let channelId: string;
  beforeAll(async () => {
    place = await startLocalDiscord({
      guilds: [{ name: 'One', channels: ['daily', 'closing', 'leaving'] }, { name: 'Two' }],
    });
    const log = pino({ level: 'silent' });
    client = createClient(place.api, { ids: null, count: null }, { log, fail: () => undefined });
    office = createPostOffice(client, { token: place.token, apiUrl: place.api });
    expect(office.shards()).toBeNull();
    expect(office.standing('1', '2', null)).toEqual({ kind: 'away' });
    const ready = new Promise((resolve) => client.once('clientReady', resolve));
    await client.login(place.token);
    await ready;
    guildId = place.guilds[0]?.id ?? '';
    channelId = place.channel('daily').id;
  });
  afterAll(async () => {
    await client.destroy();
    await place.close();
  });
  beforeEach(() => place.faults.clear());

  it('knows its shards', () => {
    expect(office.shards()).toEqual({ ids: [0], count: 1 });
  });

  it.each([1, 5])('posts %d events so that Discord takes them, and finds the post again', async (count) => {
    const one = await letter({}, count);
    const delivery = await office.send(channelId, one);
    const message = place.messages('daily').at(-1);
    expect(delivery).toEqual({ kind: 'sent', messageId: message?.id });
    expect(place.violations).toEqual([]);
    expect(message?.content).toBe(one.words);
    expect(await office.find(channelId, one.key, Date.now() - 60_000)).toEqual({ messageId: message?.id });
    expect(await office.find(channelId, postKey({ subscriptionId: 'x', date: DATE }), 0)).toEqual({ messageId: null });
  });

  it('makes one message of two tries', async () => {
    const one = await letter();
    const before = place.messages('daily').length;
    place.faults.rest(SEND, { fault: 'error', afterCommit: true });
    expect(await office.send(channelId, one)).toEqual({ kind: 'lost', detail: 'HTTP 502' });
    expect(await office.send(channelId, one)).toMatchObject({ kind: 'sent' });
    expect(place.messages('daily').length).toBe(before + 1);
  });

  it('mentions the role that was asked for and nobody else', async () => {
    await office.send(channelId, await letter({ ping: '424242424242424242' }));
    expect(place.requests.at(-1)?.body).toMatchObject({
      content: '<@&424242424242424242> On this day, 10 years ago:',
      allowed_mentions: { parse: [], roles: ['424242424242424242'] },
    });
  });

  it('leaves the image away, and everything but words and the way on', async () => {
    await office.send(channelId, await letter({ form: 'no-image' }));
    expect(place.messages('daily').at(-1)?.embeds[0]?.image).toBeUndefined();
    const plain = await letter({ form: 'plain' });
    await office.send(channelId, plain);
    const message = place.messages('daily').at(-1);
    expect(message?.embeds).toEqual([]);
    expect(message?.content).toBe('On this day, 10 years ago:\n**May 3, 2017** · A library opens in Oslo, Norway.');
    expect(await office.find(channelId, plain.key, 0)).toEqual({ messageId: message?.id });
  });

  it.each<[string, Parameters<LocalDiscord['faults']['rest']>[1], object]>([
    [
      'a pause for one channel',
      { fault: 'rate-limited', retryAfter: 3 },
      { kind: 'limited', wait: 3_050, everywhere: false },
    ],
    ['a bad body', { fault: 'refused', status: 400, code: 50035, message: 'Invalid Form Body' }, { kind: 'refused' }],
    [
      'no permission',
      { fault: 'refused', status: 403, code: 50013, message: 'Missing Permissions' },
      { kind: 'shut', reason: 'no-permission', detail: 'Missing Permissions' },
    ],
    [
      'no channel',
      { fault: 'refused', status: 404, code: 10003, message: 'Unknown Channel' },
      { kind: 'shut', reason: 'channel-gone' },
    ],
    [
      'a slow channel',
      { fault: 'refused', status: 429, code: 20016, message: 'Slow mode' },
      { kind: 'limited', everywhere: false },
    ],
    ['a failure', { fault: 'error', status: 503 }, { kind: 'lost', detail: 'HTTP 503' }],
    ['a cut connection', { fault: 'drop' }, { kind: 'lost' }],
  ])('tells %s, asking once', async (_, fault, expected) => {
    // A channel of its own: a pause is remembered.
    const channel = place.channel('leaving').id;
    place.faults.rest(SEND, fault);
    const before = place.requests.length;
    expect(await office.send(channel, await letter())).toMatchObject(expected);
    expect(place.requests.length).toBeLessThanOrEqual(before + 1);
    await vi.waitFor(async () => expect(await office.send(channel, await letter())).toMatchObject({ kind: 'sent' }), {
      timeout: 5_000,
      interval: 200,
    });
  });

  it('sees permissions come and go without asking', async () => {
    const { id } = place.channel('closing');
    const requests = place.requests.length;
    expect(office.standing(guildId, id, null)).toEqual({ kind: 'open' });
    place.faults.deny(place.channel('closing'), PermissionFlagsBits.SendMessages | PermissionFlagsBits.EmbedLinks);
    await vi.waitFor(() =>
      expect(office.standing(guildId, id, null)).toEqual({
        kind: 'shut',
        reason: 'no-permission',
        detail: 'EmbedLinks, SendMessages',
      }),
    );
    place.faults.deny(place.channel('closing'), PermissionFlagsBits.ReadMessageHistory);
    await vi.waitFor(() => expect(office.standing(guildId, id, null)).toEqual({ kind: 'open' }));
    expect(await office.find(id, (await letter()).key, 0)).toBe('unreadable');
    expect(place.requests.length).toBe(requests);
  });

  it('calls a search lost that Discord did not answer', async () => {
    place.faults.rest('GET /channels/:id/messages', { fault: 'error', status: 500 });
    expect(await office.find(channelId, (await letter()).key, 0)).toBe('lost');
  });

  it('tells a deleted channel, an outage and a removal apart', async () => {
    const closing = place.channel('closing');
    place.faults.deleteChannel(closing);
    await vi.waitFor(() =>
      expect(office.standing(guildId, closing.id, null)).toMatchObject({ reason: 'channel-gone' }),
    );
    const members: [string, boolean][] = [];
    office.onMembership((guild, isMember) => members.push([guild, isMember]));
    const two = place.guilds[1];
    if (!two) throw new Error('there is one server only');
    const [there] = [...place.world.channels.values()].filter((one) => one.guildId === two.id);
    place.faults.outage(two);
    await vi.waitFor(() => expect(office.standing(two.id, there?.id ?? '', null)).toEqual({ kind: 'away' }));
    place.faults.endOutage(two);
    await vi.waitFor(() => expect(office.standing(two.id, there?.id ?? '', null)).toEqual({ kind: 'open' }));
    expect(members).toEqual([]);
    place.faults.removeBot(two);
    await vi.waitFor(() =>
      expect(office.standing(two.id, there?.id ?? '', null)).toMatchObject({ reason: 'server-gone' }),
    );
    place.faults.addBot(two);
    await vi.waitFor(() =>
      expect(members).toEqual([
        [two.id, false],
        [two.id, true],
      ]),
    );
  });

  it('posts in an archived thread, of which a new connection hears nothing, and opens it again', async () => {
    const parent = place.channel('leaving');
    const thread = openThread(place.world, parent, 'days');
    archiveThread(place.world, thread, 'open to all');
    const log = pino({ level: 'silent' });
    const other = createClient(place.api, { ids: null, count: null }, { log, fail: () => undefined });
    const fresh = createPostOffice(other, { token: place.token, apiUrl: place.api });
    const ready = new Promise((resolve) => other.once('clientReady', resolve));
    await other.login(place.token);
    await ready;
    expect(other.channels.cache.has(thread.id)).toBe(false);
    expect(fresh.standing(guildId, thread.id, null)).toMatchObject({ reason: 'channel-gone' });
    expect(fresh.standing(guildId, thread.id, parent.id)).toEqual({ kind: 'open' });
    const one = await letter();
    expect(await fresh.find(thread.id, one.key, 0)).toEqual({ messageId: null });
    expect(await fresh.send(thread.id, one)).toMatchObject({ kind: 'sent' });
    expect(thread.archived).toBeUndefined();

    archiveThread(place.world, thread, 'locked');
    const needed = { kind: 'shut', reason: 'no-permission', detail: 'ManageThreads' };
    expect(await fresh.send(thread.id, await letter())).toEqual(needed);
    await vi.waitFor(() => expect(fresh.standing(guildId, thread.id, parent.id)).toEqual(needed));
    place.faults.deny(parent, PermissionFlagsBits.SendMessagesInThreads);
    await vi.waitFor(() =>
      expect(fresh.standing(guildId, thread.id, parent.id)).toMatchObject({
        detail: expect.stringContaining('SendMessagesInThreads'),
      }),
    );
    place.faults.deny(parent, 0n);
    await other.destroy();
  });

  it('writes to a person who takes messages', async () => {
    const [person, other] = [...place.world.people.values()];
    expect(await office.tell(person?.id ?? '', 'It pauses.')).toBe(true);
    place.faults.closeDirectMessages(other?.id ?? '');
    expect(await office.tell(other?.id ?? '', 'It pauses.')).toBe(false);
  });
});
