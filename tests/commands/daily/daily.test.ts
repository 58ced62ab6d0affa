import { beforeEach, describe, expect, it } from 'vitest';
import type { Options } from '../../../commands/command.ts';
import { daily } from '../../../commands/daily.ts';
import type { Caller, ChosenChannel } from '../../../commands/server-command.ts';
import type { Notice } from '../../../src/answer/answer.ts';
import { createDailyDesk } from '../../../src/daily/create-daily-desk.ts';
import type { DailyDesk } from '../../../src/daily/daily-desk.ts';
import { whyOf } from '../../../src/daily/why.ts';
import { openZones } from '../../../src/daily/zones/zones.ts';
import { memoryStore } from '../../daily/memory-store.ts';
import { sampleAnnalist } from '../../sample-annalist.ts';

const annalist = sampleAnnalist([
  { day: '2015-11-22', title: 'A general election in Argentina goes to a second round.', names: ['Argentina'] },
  { day: '2013-11-22', title: 'Typhoon relief reaches Tacloban in the Philippines.', names: ['Philippines'] },
  { day: '2016-04-03', title: 'The Syrian Army retakes Al-Qaryatayn in Syria.', names: ['Syrian Army'] },
]);
// Opening the zones takes a while: once for all tests.
const zones = openZones(annalist.gazetteer);

const GUILD = '1000000000000000000';
const CHANNEL = '2000000000000000000';
const ROLE = '4000000000000000000';
/** 22 November 2026, 02:20 UTC. */
const NOW = Date.UTC(2026, 10, 22, 2, 20);
const OPEN: ChosenChannel = { id: CHANNEL, threadOf: null, lacks: [], wants: [], pingsAnyRole: false };

let desk: DailyDesk;

beforeEach(() => {
  desk = createDailyDesk(memoryStore(), () => annalist, zones);
});

function caller(given: Partial<Caller> = {}): Caller {
  return {
    today: Math.floor(NOW / 86_400_000),
    locale: 'en-GB',
    now: NOW,
    userId: '3000000000000000000',
    guildId: GUILD,
    guildLocale: 'en-US',
    channels: new Map([[CHANNEL, OPEN]]),
    roles: new Map([[ROLE, { id: ROLE, mentionable: true }]]),
    channelName: (id) => (id === CHANNEL ? 'on-this-day' : null),
    ...given,
  };
}

async function run(subcommand: string, options: Options = {}, by: Partial<Caller> = {}): Promise<Notice> {
  const reply = await daily.manage({ subcommand, ...options }, caller(by), desk);
  if (reply.kind !== 'notice') throw new Error(`/daily ${subcommand} answered with ${reply.kind}`);
  return reply;
}

const BERLIN = { channel: CHANNEL, time: '9:00', zone: 'Berlin' };
const set = (options: Options = {}, by: Partial<Caller> = {}) => run('set', { ...BERLIN, ...options }, by);
const kept = () => desk.store.list(GUILD);
const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
const said = (notice: Notice) =>
  [notice.title, notice.text, ...notice.fields.flatMap((one) => [one.name, one.value])].join('\n');

describe('/daily set', () => {
  it('keeps what was said, and tells when the first post comes', async () => {
    const notice = await set();
    const due = at('2026-11-22T08:00:00Z');
    expect(said(notice)).toContain('09:00, every day · Berlin, Germany');
    expect(said(notice)).toContain(`<t:${due / 1000}:f> (<t:${due / 1000}:R>)`);
    expect(said(notice)).toContain('03:20 · UTC+1');
    expect(await kept()).toMatchObject([
      {
        subscription: {
          guildId: GUILD,
          channelId: CHANNEL,
          userId: '3000000000000000000',
          minute: 540,
          zone: 'Europe/Berlin',
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          place: null,
          about: '',
          years: { from: null, to: null },
          count: 1,
          tone: 'all',
          quietDay: 'widen',
          leapDay: 'february-28',
          window: 360,
          ping: null,
          locale: 'en-US',
          paused: null,
        },
        next: { date: '2026-11-22', due },
      },
    ]);
  });

  it('reads every setting', async () => {
    const notice = await set({
      time: '9pm',
      zone: 'EST',
      weekdays: 'mon-fri',
      place: 'Syria',
      about: 'army',
      years: '2010-2020',
      count: 3,
      tone: 'gentle',
      quiet: 'say',
      'leap-day': 'march-1',
      ping: ROLE,
    });
    expect(await kept()).toMatchObject([
      {
        subscription: {
          minute: 1260,
          zone: 'America/New_York',
          weekdays: [1, 2, 3, 4, 5],
          place: 'SY',
          about: 'army',
          years: { from: 2010, to: 2020 },
          count: 3,
          tone: 'gentle',
          quietDay: 'say',
          leapDay: 'march-1',
          ping: ROLE,
        },
      },
    ]);
    for (const words of [
      'Monday to Friday',
      'Syria, army',
      'events of 2010 to 2020',
      '3 events',
      'gentle',
      `<@&${ROLE}>`,
      'EST',
    ])
      expect(said(notice)).toContain(words);
  });

  it.each([
    ['the time', { time: 'soon' }, '**time**'],
    ['the zone', { zone: 'Springfield' }, '**zone** There is more than one “Springfield”. Try'],
    ['the weekdays', { weekdays: 'someday' }, '**weekdays**'],
    ['the years', { years: 'April' }, '**years**'],
    ['the place', { place: 'Syrria' }, 'Did you mean'],
    ['a ping of everybody', { ping: GUILD }, '**ping**'],
    ['a channel that is not there', { channel: '1' }, '**channel**'],
  ])('says what is wrong with %s, and keeps nothing', async (_, options, words) => {
    const notice = await set(options);
    expect(notice.title).toBe('Nothing was set');
    expect(said(notice)).toContain(words);
    expect(await kept()).toEqual([]);
  });

  it('tells all problems at once', async () => {
    const text = said(await set({ time: 'soon', zone: 'banana', years: 'x' }));
    for (const option of ['**time**', '**zone**', '**years**']) expect(text).toContain(option);
  });

  it('names the permissions that are missing, and keeps nothing', async () => {
    const channel: ChosenChannel = { ...OPEN, lacks: ['SendMessages', 'EmbedLinks'] };
    const notice = await set({}, { channels: new Map([[CHANNEL, channel]]) });
    expect(said(notice)).toContain('**Send Messages**, **Embed Links**');
    expect(await kept()).toEqual([]);
  });

  it('sets where only what is useful is missing, and names it', async () => {
    const channel: ChosenChannel = { ...OPEN, wants: ['AttachFiles', 'ReadMessageHistory'] };
    expect(said(await set({}, { channels: new Map([[CHANNEL, channel]]) }))).toContain('**Read Message History**');
    expect(await kept()).toHaveLength(1);
  });

  it('says that a role will not be pinged', async () => {
    const roles = new Map([[ROLE, { id: ROLE, mentionable: false }]]);
    expect(said(await set({ ping: ROLE }, { roles }))).toContain('not pinged');
  });

  it('changes the one of the same channel and subject, and adds one for another subject', async () => {
    await set();
    const [first] = await kept();
    expect((await set({ time: '10:00' })).title).toBe('Daily post changed');
    expect((await set({ place: 'Syria' })).title).toBe('Daily post set up');
    const all = await kept();
    expect(all.map(({ subscription }) => subscription.minute)).toEqual([600, 540]);
    expect(all[0]?.subscription.id).toBe(first?.subscription.id);
  });

  it('gives a day that had its post no second one', async () => {
    await set();
    const [one] = await kept();
    if (!one) throw new Error('nothing was kept');
    const lease = { process: 'p', now: NOW, until: NOW + 60_000 };
    await desk.store.claim(one, {
      events: [],
      widened: null,
      following: { date: '2026-11-23', due: at('2026-11-23T08:00:00Z') },
      lease,
    });
    await set({ time: '11:00' });
    expect((await kept())[0]?.next.date).toBe('2026-11-23');
  });

  it('keeps at most ten for a server', async () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
    const titles = [];
    for (const about of words) titles.push((await set({ about })).title);
    expect(titles.at(-1)).toBe('Nothing was set');
    expect(await kept()).toHaveLength(10);
  });

  it('lets nothing that was typed do anything', async () => {
    const typed = '`<@&1> @everyone <t:1:R> [x](https://x.example) ``';
    const text = said(await set({ time: typed, years: typed, weekdays: typed, zone: typed }));
    await set({ about: typed });
    for (const shown of [text, said(await run('status')), said(await run('pause'))]) {
      expect(shown.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@everyone|<t:1:|\]\(|<@&/);
    }
  });
});

describe('/daily without a post', () => {
  it.each(['status', 'preview', 'pause', 'resume', 'off', 'history'])(
    '%s says how to set one up',
    async (subcommand) => {
      expect(await run(subcommand)).toMatchObject({ title: 'No daily post yet' });
    },
  );
});

describe('/daily status', () => {
  it('tells the next post, the last one and what to do', async () => {
    await set();
    const text = said(await run('status'));
    expect(text).toContain(`<t:${at('2026-11-22T08:00:00Z') / 1000}:f>`);
    expect(text).toContain('nothing was due yet');
    expect(text).toContain(`<#${CHANNEL}>`);
    expect(text).toContain('#on-this-day · 09:00, every day · Berlin, Germany');
  });

  it.each([
    ['no-permission', 'View Channel, Send Messages, Embed Links'],
    ['channel-gone', '`/daily off`'],
    ['by-hand', '`/daily resume`'],
    ['server-gone', 'resumes by itself'],
  ] as const)('says what to do about %s', async (reason, words) => {
    await set();
    const id = (await kept())[0]?.subscription.id ?? '';
    await desk.store.pause(id, { reason, since: NOW, detail: 'EmbedLinks', told: false });
    const text = said(await run('status'));
    expect(text).toContain('**Paused**');
    expect(text).toContain('(Embed Links)');
    expect(text).toContain(words);
  });

  it('shows ten posts within what a message holds', async () => {
    for (const about of 'abcdefghij') await set({ about: about.repeat(30), weekdays: 'mon, wed, sat', place: 'Syria' });
    const { fields } = await run('status');
    expect(fields).toHaveLength(10);
    expect(fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)).toBeLessThan(5_500);
  });
});

describe('/daily preview', () => {
  it('is the post that will be sent', async () => {
    await set({ zone: 'Berlin' });
    const [one] = await kept();
    const reply = await daily.manage({ subcommand: 'preview' }, caller(), desk);
    expect(reply).toEqual({ kind: 'preview', letter: one && (await desk.compose(one)) });
    expect(reply).toMatchObject({ letter: { reply: { kind: 'event' }, form: 'full' } });
  });

  it('says that a quiet day is skipped', async () => {
    await set({ about: 'xylophones', quiet: 'skip' });
    expect((await run('preview')).title).toBe('Nothing to post');
  });
});

describe('/daily pause, resume, off', () => {
  it('pauses and resumes from now on', async () => {
    await set();
    expect((await run('pause')).title).toBe('Paused');
    expect((await kept())[0]?.subscription.paused).toMatchObject({ reason: 'by-hand' });
    const later = NOW + 3 * 86_400_000;
    expect((await run('resume', {}, { now: later })).title).toBe('Resumed');
    expect(await kept()).toMatchObject([{ subscription: { paused: null }, next: { date: '2026-11-25' } }]);
    expect((await run('resume')).title).toBe('Not paused');
  });

  it('ends a post and keeps its history', async () => {
    await set();
    expect((await run('off')).title).toBe('Ended');
    expect(await kept()).toEqual([]);
  });

  it('asks which one, and takes the press, the id or words of its title', async () => {
    await set();
    await set({ place: 'Syria' });
    const [first, second] = (await kept()).map(({ subscription }) => subscription.id);
    const asked = await run('pause');
    expect(asked.controls).toEqual([
      { label: '#on-this-day · 09:00, every day · Berlin, Germany', subcommand: 'pause', subject: first },
      { label: '#on-this-day · 09:00, every day · Berlin, Germany · Syria', subcommand: 'pause', subject: second },
    ]);
    expect((await run('pause', { post: second ?? '' })).title).toBe('Paused');
    expect((await run('off', { post: 'syria' })).title).toBe('Ended');
    expect((await kept()).map(({ subscription }) => subscription.id)).toEqual([first]);
  });

  it('cannot be led to another server’s post', async () => {
    await set();
    const id = (await kept())[0]?.subscription.id ?? '';
    expect(await run('off', { post: id }, { guildId: '9' })).toMatchObject({ title: 'No daily post yet' });
    expect(await kept()).toHaveLength(1);
  });
});

describe('/daily history', () => {
  it('tells what became of each post, in words', async () => {
    await set();
    const [one] = await kept();
    if (!one) throw new Error('nothing was kept');
    const why = 'Missed: it could not be posted within 6 hours of its time.';
    await desk.store.skip(one, {
      why: whyOf('missed', 360),
      following: { date: '2026-11-23', due: at('2026-11-23T08:00:00Z') },
      now: NOW,
    });
    expect(said(await run('history'))).toContain(`22 Nov 2026: skipped. ${why}`);
    expect(said(await run('status'))).toContain(`**Last** 22 Nov 2026: skipped. ${why}`);
  });
});

describe('/daily export and forget', () => {
  it('gives all that is kept as a file', async () => {
    await set();
    const { file } = await run('export');
    expect(file?.name).toBe(`annalist-${GUILD}.json`);
    expect(JSON.parse(file?.text ?? '')).toMatchObject({ guildId: GUILD, subscriptions: [{ zone: 'Europe/Berlin' }] });
  });

  it('deletes only after it was confirmed', async () => {
    await set();
    const asked = await run('forget');
    expect(await kept()).toHaveLength(1);
    expect(asked.controls).toEqual([{ label: 'Delete everything', subcommand: 'forget-now', subject: '' }]);
    await run('forget-now');
    expect(await desk.store.exportGuild(GUILD)).toEqual({ guildId: GUILD, subscriptions: [], posts: [] });
    expect((await run('forget')).title).toBe('Nothing is kept');
  });
});

describe('/daily while typing', () => {
  it.each([
    ['time', '9pm', '21:00'],
    ['zone', 'ber', 'Berlin, Germany · 03:20 · UTC+1'],
    ['weekdays', 'mon-fri', 'Monday to Friday'],
    ['place', 'syr', 'Syria · 1 event'],
  ])('offers for %s %s', async (option, typed, label) => {
    const choices = await daily.suggest(option, typed, caller(), desk);
    expect(choices.map((choice) => choice.label)).toContain(label);
  });

  it('offers the server’s posts', async () => {
    await set();
    const id = (await kept())[0]?.subscription.id ?? '';
    expect(await daily.suggest('post', '', caller(), desk)).toEqual([
      { label: '#on-this-day · 09:00, every day · Berlin, Germany', value: id },
    ]);
  });

  it('has choices before anything is typed', async () => {
    for (const option of ['time', 'zone', 'weekdays', 'place', 'about'])
      expect((await daily.suggest(option, '', caller(), desk)).length).toBeGreaterThan(0);
  });
});
