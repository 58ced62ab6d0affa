import { describe, expect, it } from 'vitest';
import type { ChosenChannel } from '../../../commands/server-command.ts';
import { at, CHANNEL, GUILD, NOW, OPEN, ROLE, said, useDaily } from './use-daily.ts';

const { desk, kept, run, set } = useDaily();

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
    await desk().store.claim(one, {
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
