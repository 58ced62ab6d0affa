import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDailyDesk } from '../../src/daily/create-daily-desk.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import { renderPost } from '../../src/discord/render/render-post.ts';
import { type Discord, startDiscord } from '../../src/discord/start-discord.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { createLog } from '../../src/log.ts';
import { memoryStore } from '../daily/memory-store.ts';
import { sampleAnnalist } from '../sample-annalist.ts';

// An event for every day of the year, so that a preview has something whenever the test runs.
const annalist = sampleAnnalist(
  Array.from({ length: 366 }, (_, index) => {
    const day = new Date(Date.UTC(2016, 0, 1 + index)).toISOString().slice(0, 10);
    return { day, title: `Something worth telling happens on ${day}.` };
  }),
);

let place: LocalDiscord;
let bot: Discord;
let store: DailyStore;
const log: { level: number }[] = [];

beforeAll(async () => {
  place = await startLocalDiscord();
  store = memoryStore();
  bot = startDiscord({
    token: place.token,
    apiUrl: place.api,
    annalist: () => annalist,
    commands,
    shards: { ids: null, count: null },
    log: createLog('warn', { write: (line: string) => void log.push(JSON.parse(line)) }),
    fail: (reason) => {
      throw new Error(reason);
    },
    daily: createDailyDesk(store, () => annalist),
  });
  await bot.ready;
});

afterAll(async () => {
  await bot.stop();
  await place.close();
  await store.close();
});

beforeEach(() => store.forgetGuild(guildId()));

const guildId = () => place.guilds[0]?.id ?? '';
const [owner, member] = [0, 1].map((index) => () => [...place.world.people.keys()][index] ?? '');
const daily = (subcommand: string, options = {}, from = {}) =>
  place.sendCommand({ name: `daily ${subcommand}`, options, ...from });
const set = (options = {}) =>
  daily('set', { channel: place.channel('on-this-day').id, time: '9am', zone: 'Berlin', ...options });
const textOf = ({ embeds: [embed] }: APIMessage) =>
  [embed?.title, embed?.description, ...(embed?.fields ?? []).flatMap(({ name, value }) => [name, value])].join('\n');

describe('/daily', () => {
  it('goes from set over status, preview, pause and resume to off, seen by the asker alone', async () => {
    const done = await set();
    expect([done.ephemeral, done.message.embeds[0]?.title]).toEqual([true, 'Daily post set up']);
    expect(textOf(done.message)).toMatch(/\*\*Next\*\* <t:\d+:f> \(<t:\d+:R>\)/);
    expect(textOf(done.message)).toContain(`<#${place.channel('on-this-day').id}>`);

    const status = await daily('status');
    expect(textOf(status.message)).toContain('Berlin, Germany');
    const paused = await place.sendButton(status.message, 'Pause');
    expect([paused.updated, paused.message.embeds[0]?.title]).toEqual([true, 'Paused']);
    expect(textOf((await daily('status')).message)).toContain('**Paused**');
    const resumed = await place.sendButton(paused.message, 'Resume');
    expect([resumed.updated, resumed.message.embeds[0]?.title]).toEqual([true, 'Resumed']);

    expect((await daily('off')).message.embeds[0]?.title).toBe('Ended');
    expect((await daily('status')).message.embeds[0]?.title).toBe('No daily post yet');
    expect(place.messages('on-this-day')).toEqual([]);
    expect(place.violations).toEqual([]);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('previews exactly what will be posted', async () => {
    const done = await set();
    const { message, ephemeral } = await place.sendButton(done.message, 'Preview');
    const [scheduled] = await store.list(guildId());
    const letter = scheduled && (await createDailyDesk(store, () => annalist).compose(scheduled));
    const body = letter && renderPost(letter);
    expect(ephemeral).toBe(true);
    expect(message.content).toBe(body?.content);
    expect(message.embeds).toMatchObject(body?.embeds ?? [{}]);
    expect(message.components).toMatchObject(body?.components ?? [{}]);
  });

  it('is kept from members without Manage Server by Discord itself, and in direct messages', async () => {
    await expect(daily('status', {}, { userId: member?.() })).rejects.toThrow('no such command is offered');
    await set();
    const status = await daily('status', {}, { userId: owner?.() });
    // A button cannot be kept from anybody by Discord: the bot asks again.
    const pressed = await place.sendButton(status.message, 'Pause', { userId: member?.() ?? '' });
    expect(pressed.message.embeds[0]?.title).toBe('For those who manage the server');
    expect((await store.list(guildId()))[0]?.subscription.paused).toBeNull();
  });

  it('names the permissions that are missing in the chosen channel', async () => {
    const refused = await set({ channel: place.channel('staff').id });
    expect(refused.message.embeds[0]?.title).toBe('Nothing was set');
    expect(textOf(refused.message)).toContain('**View Channel**');
    expect(textOf(refused.message)).toContain('**Send Messages**');
    expect(await store.list(guildId())).toEqual([]);
  });

  it('completes zones with their present time', async () => {
    const typed = { name: 'daily set', options: { zone: 'ber' }, focused: 'zone' };
    const [first] = await place.sendAutocomplete(typed);
    expect(first).toMatchObject({ name: expect.stringMatching(/^Berlin, Germany · \d+:\d\d [AP]M · UTC\+[12]$/) });
    expect(first?.value).toBe('Europe/Berlin');
  });

  it('gives everything as a file, and deletes it once that is confirmed', async () => {
    await set();
    const { message } = await daily('export');
    const [attachment] = message.attachments;
    expect(attachment?.filename).toBe(`annalist-${guildId()}.json`);
    const file = await (await fetch(attachment?.url ?? '')).json();
    expect(file).toMatchObject({ guildId: guildId(), subscriptions: [{ zone: 'Europe/Berlin' }] });

    const asked = await daily('forget');
    expect(await store.list(guildId())).toHaveLength(1);
    const gone = await place.sendButton(asked.message, 'Delete everything');
    expect([gone.updated, gone.message.embeds[0]?.title]).toEqual([true, 'Deleted']);
    expect(gone.message.components).toEqual([]);
    expect(await store.exportGuild(guildId())).toMatchObject({ subscriptions: [], posts: [] });
    expect(place.violations).toEqual([]);
  });
});
