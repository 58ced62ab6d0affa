import { setImmediate as turn } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import { nextDue } from '../../src/daily/next-due.ts';
import { type Daily, startDaily } from '../../src/daily/start-daily.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import { memoryStore } from './memory-store.ts';
import { jumpingClock, type SampleOffice, sampleOffice } from './sample-office.ts';
import { sampleSubscription } from './sample-subscription.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 3 May 2027, nine o'clock in Berlin. */
const NINE = Date.UTC(2027, 4, 3, 7);
const GUILD = sampleSubscription().guildId;
const annalist = sampleAnnalist(
  ['05-01', '05-02', '05-03', '05-04', '05-05'].map((date) => ({
    day: `2017-${date}`,
    title: `What happened on ${date}.`,
  })),
);
const log = pino({ level: 'silent' });

describe('startDaily', () => {
  let store: DailyStore;
  let office: SampleOffice;
  let clock: ReturnType<typeof jumpingClock>;
  let daily: Daily | undefined;
  beforeEach(() => {
    store = memoryStore();
    office = sampleOffice();
    clock = jumpingClock(NINE - HOUR);
  });
  afterEach(async () => {
    await daily?.stop();
    daily = undefined;
    await store.close();
  });

  const subscribe = (given: Partial<Subscription> = {}) => {
    const subscription = sampleSubscription(given);
    return store.put(subscription, nextDue(subscription, clock.now()));
  };
  const history = (limit = 50) => store.history(GUILD, { limit });
  /** Lets it run until an instant has passed. */
  const runUntil = async (instant: number) => {
    daily = startDaily({ store, discord: office, annalist: () => annalist, clock, log, poll: MINUTE });
    while (clock.now() < instant) await turn();
    await daily.stop();
    daily = undefined;
  };
  const told = (rows: readonly LedgerRow[]) => rows.map(({ date, state, why }) => `${date} ${state} ${why}`.trim());

  it('posts each day at its time', async () => {
    await subscribe();
    await runUntil(NINE + 2 * DAY + MINUTE);
    expect(told(await history())).toEqual(['2027-05-05 sent', '2027-05-04 sent', '2027-05-03 sent']);
    expect((await history()).every(({ at, due }) => at >= due && at - due < 10_000)).toBe(true);
  });

  it('posts late once within the window, and says what it skipped beyond', async () => {
    await subscribe({ id: 'six-hours' });
    await subscribe({ id: 'one-hour', window: 60 });
    clock.set(NINE + 5 * HOUR);
    await runUntil(NINE + 5 * HOUR + MINUTE);
    const states = (await history()).map(({ subscriptionId, state, why }) => [subscriptionId, state, why]);
    expect(states.toSorted()).toEqual([
      ['one-hour', 'skipped', 'missed: 60'],
      ['six-hours', 'sent', ''],
    ]);
  });

  it('never posts two days at once', async () => {
    await subscribe({ window: 1440 });
    clock.set(NINE + DAY);
    await runUntil(NINE + DAY + MINUTE);
    expect(told(await history())).toEqual(['2027-05-04 sent', '2027-05-03 skipped next-day-due']);
  });

  it('records a quiet day that is skipped', async () => {
    await subscribe({ place: 'JP', quietDay: 'skip' });
    await runUntil(NINE + MINUTE);
    expect(told(await history())).toEqual(['2027-05-03 skipped quiet-day']);
  });

  it('pauses where it may not post, tells it once, and goes on by itself; late if there is time', async () => {
    await subscribe();
    office.standing = () => ({ kind: 'shut', reason: 'no-permission', detail: 'SendMessages' });
    await runUntil(NINE + HOUR);
    const [paused] = await store.list(GUILD);
    expect(paused?.subscription.paused).toMatchObject({ reason: 'no-permission', since: NINE, told: true });
    expect(office.told.length).toBe(1);
    expect(office.told[0]).toContain('Send Messages');
    expect(await history()).toEqual([]);
    office.standing = () => ({ kind: 'open' });
    await runUntil(NINE + HOUR + 5 * MINUTE);
    expect((await store.list(GUILD))[0]?.subscription.paused).toBeNull();
    expect(told(await history())).toEqual(['2027-05-03 sent']);
  });

  it('does not ask again and again where Discord refuses without a reason in sight', async () => {
    await subscribe();
    office.answers = Array.from({ length: 100 }, () => ({
      kind: 'shut',
      reason: 'no-permission',
      detail: 'Missing Access',
    }));
    await runUntil(NINE + 5 * HOUR + 30 * MINUTE);
    expect(office.letters.length).toBe(6);
    expect(office.told.length).toBe(1);
  });

  it('takes an outage for no removal', async () => {
    await subscribe();
    office.standing = () => ({ kind: 'away' });
    await runUntil(NINE + 2 * HOUR);
    expect((await store.list(GUILD))[0]?.subscription.paused).toBeNull();
    office.standing = () => ({ kind: 'open' });
    await runUntil(NINE + 2 * HOUR + MINUTE);
    expect(told(await history())).toEqual(['2027-05-03 sent']);
  });

  it('deletes everything of a server thirty days after the bot was removed', async () => {
    await subscribe();
    await runUntil(NINE + MINUTE);
    office.standing = () => ({ kind: 'shut', reason: 'server-gone', detail: '' });
    await runUntil(NINE + DAY + 5 * MINUTE);
    expect((await store.exportGuild(GUILD)).subscriptions.length).toBe(1);
    clock.set(NINE + 30 * DAY);
    await runUntil(NINE + 30 * DAY + 5 * MINUTE);
    expect((await store.exportGuild(GUILD)).subscriptions.length).toBe(1);
    clock.set(NINE + 31 * DAY + 10 * MINUTE);
    await runUntil(NINE + 31 * DAY + 15 * MINUTE);
    expect(await store.exportGuild(GUILD)).toEqual({ guildId: GUILD, subscriptions: [], posts: [] });
  });

  it('lets one that cannot be worked with keep nobody else', async () => {
    await subscribe();
    await store.put(sampleSubscription({ id: 'broken', zone: 'Europe/Nowhere' }), {
      date: '2027-05-03',
      due: NINE - 1,
    });
    await runUntil(NINE + MINUTE);
    expect(told(await history())).toEqual(['2027-05-03 sent']);
  });

  it('goes on when the store fails for a while', async () => {
    await subscribe();
    const due = vi.spyOn(store, 'due').mockRejectedValueOnce(new Error('the database is away'));
    await runUntil(NINE + MINUTE);
    expect(due.mock.calls.length).toBeGreaterThan(1);
    expect(told(await history())).toEqual(['2027-05-03 sent']);
  });

  it('posts a thousand of the same time in turn, never more than 25 in a second', async () => {
    for (let index = 0; index < 1000; index += 1) {
      await subscribe({ id: `post${index}`, channelId: String(index) });
    }
    const sentAt: number[] = [];
    const { send } = office;
    office.send = (channelId, letter) => {
      sentAt.push(clock.now());
      return send(channelId, letter);
    };
    await runUntil(NINE + 2 * MINUTE);
    expect(sentAt.length).toBe(1000);
    expect((sentAt.at(-1) ?? 0) - NINE).toBeLessThan(50_000);
    const crowded = sentAt.filter((at, index) => at - (sentAt[index - 25] ?? Number.NEGATIVE_INFINITY) < 1000);
    expect(crowded).toEqual([]);
  }, 20_000);
});
