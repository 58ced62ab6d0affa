import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import type { DailyStore, Lease } from '../../src/daily/store.ts';
import type { Pause } from '../../src/daily/subscription.ts';
import { findPostgres, pgliteDatabase, postgresDatabase, sqliteDatabase, type TestDatabase } from './databases.ts';
import { sampleSubscription } from './sample-subscription.ts';

const postgres = await findPostgres();
const DATABASES: readonly [string, (() => TestDatabase) | null][] = [
  ['SQLite', sqliteDatabase],
  ['PGlite', pgliteDatabase],
  ['PostgreSQL', postgres === null ? null : () => postgresDatabase(postgres)],
];

const MINUTE = 60_000;
const NOON = Date.UTC(2027, 4, 3, 12);
const ALL = { ids: [0], count: 1 };
const TODAY = { date: '2027-05-03', due: NOON };
const TOMORROW = { date: '2027-05-04', due: NOON + 24 * 60 * MINUTE };
const GUILD = sampleSubscription().guildId;
const CHANNEL = sampleSubscription().channelId;
const page = (now: number) => ({ now, shards: ALL, limit: 100 });
const lease = (process: string, now: number): Lease => ({ process, now, until: now + MINUTE });
const REASON: Pause = { reason: 'channel-gone', since: NOON, detail: 'Unknown Channel', told: false };

describe.each(DATABASES)('createStore on %s', (_, makeDatabase) => {
  if (makeDatabase === null) {
    it.skip('is not tried: no PostgreSQL server answers', () => undefined);
    return;
  }
  let database: TestDatabase;
  let store: DailyStore;
  let other: DailyStore;
  beforeAll(async () => {
    database = makeDatabase();
    store = await database.open();
    other = await database.open();
  }, 30_000);
  afterAll(async () => {
    await store.close();
    await other.close();
    await database.drop();
  });
  beforeEach(async () => {
    for (const guild of [GUILD, String(5n << 22n), String(6n << 22n)]) await store.forgetGuild(guild);
  });

  const subscribe = (given: Parameters<typeof sampleSubscription>[0] = {}, next = TODAY) =>
    store.put(sampleSubscription(given), next);
  const claimed = async (by = store, process = 'p1', now = NOON, events = ['event-one']): Promise<LedgerRow> => {
    const [scheduled] = await by.due(page(now));
    if (!scheduled) throw new Error('nothing is due');
    const row = await by.claim(scheduled, { events, following: TOMORROW, lease: lease(process, now) });
    if (!row) throw new Error('the claim was refused');
    return row;
  };

  it('answers when it is asked whether it is there', async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  it('keeps a subscription as it was put, and replaces it in its place', async () => {
    const full = sampleSubscription({
      weekdays: [1, 5],
      place: 'SY.11',
      about: '“peace” talks; DROP TABLE posts',
      years: { from: 2010, to: null },
      count: 3,
      ping: '77',
      paused: { ...REASON, reason: 'by-hand' },
    });
    await store.put(full, TODAY);
    await subscribe({ id: 'second' }, TOMORROW);
    expect(await other.get(GUILD, full.id)).toEqual({ subscription: full, next: TODAY });
    await store.put({ ...full, minute: 5, channelId: '9' }, TOMORROW);
    const listed = await other.list(GUILD);
    expect(listed.map(({ subscription }) => [subscription.id, subscription.minute, subscription.channelId])).toEqual([
      [full.id, 5, '9'],
      ['second', 540, CHANNEL],
    ]);
  });

  it('gives and removes a subscription only to its own server', async () => {
    await subscribe();
    const stranger = String(5n << 22n);
    await store.put(sampleSubscription({ guildId: stranger, minute: 1 }), TODAY);
    expect((await store.get(GUILD, 'aaaaaaaa'))?.subscription.minute).toBe(540);
    expect(await store.get(stranger, 'aaaaaaaa')).toBeNull();
    expect(await store.remove(stranger, 'aaaaaaaa')).toBe(false);
    expect(await store.remove(GUILD, 'aaaaaaaa')).toBe(true);
    expect(await store.list(GUILD)).toEqual([]);
  });

  it('gives what is due, the longest due first, not what is paused or put off', async () => {
    await subscribe({ id: 'later' }, { date: '2027-05-03', due: NOON + 1 });
    await subscribe({ id: 'due-b' });
    await subscribe({ id: 'due-a' });
    await subscribe({ id: 'first' }, { date: '2027-05-03', due: NOON - 1 });
    await subscribe({ id: 'paused', paused: REASON });
    await subscribe({ id: 'put-off' });
    await store.putOff('put-off', NOON + MINUTE);
    const ids = async (now: number) => (await other.due(page(now))).map(({ subscription }) => subscription.id);
    expect(await ids(NOON)).toEqual(['first', 'due-a', 'due-b']);
    expect(await ids(NOON + MINUTE)).toEqual(['first', 'due-a', 'due-b', 'later', 'put-off']);
    expect((await other.due({ ...page(NOON), limit: 2 })).length).toBe(2);
    expect(await store.sharing(NOON)).toBe(3);
  });

  it('gives each process the servers of its shards', async () => {
    await subscribe({ id: 'five', guildId: String(5n << 22n) });
    await subscribe({ id: 'six', guildId: String((6n << 22n) + 99n) });
    const ids = async (...shards: number[]) =>
      (await store.due({ ...page(NOON), shards: { ids: shards, count: 4 } })).map((one) => one.subscription.id);
    expect([await ids(1), await ids(2), await ids(0, 3), await ids(1, 2)]).toEqual([
      ['five'],
      ['six'],
      [],
      ['five', 'six'],
    ]);
    await store.forgetGuild(String((6n << 22n) + 99n));
  });

  it('lets one process claim a post, and moves the subscription on', async () => {
    await subscribe();
    const [scheduled] = await store.due(page(NOON));
    if (!scheduled) throw new Error('nothing is due');
    const claims = await Promise.all(
      [store, other, store].map((one, index) =>
        one.claim(scheduled, { events: ['e'], following: TOMORROW, lease: lease(`p${index}`, NOON) }),
      ),
    );
    expect(claims.filter((claim) => claim !== null)).toMatchObject([
      { subscriptionId: 'aaaaaaaa', date: TODAY.date, due: NOON, state: 'claimed', events: ['e'], tries: 1 },
    ]);
    expect(await store.due(page(NOON))).toEqual([]);
    expect((await store.get(GUILD, 'aaaaaaaa'))?.next).toEqual(TOMORROW);
  });

  it('claims nothing for a subscription that was changed, paused or removed meanwhile', async () => {
    for (const change of [
      () => subscribe({}, { ...TODAY, due: NOON + 1 }),
      () => subscribe({ channelId: '9' }),
      () => store.pause('aaaaaaaa', REASON),
      () => store.remove(GUILD, 'aaaaaaaa'),
    ]) {
      await subscribe();
      const [scheduled] = await store.due(page(NOON));
      await change();
      if (!scheduled) throw new Error('nothing is due');
      const claim = await store.claim(scheduled, { events: [], following: TOMORROW, lease: lease('p', NOON) });
      expect(claim).toBeNull();
    }
  });

  it('posts a local date once, even where a changed time makes it due again', async () => {
    await subscribe();
    await store.finish(await claimed(), { state: 'sent', why: '', messageId: '1' }, NOON);
    await subscribe({ minute: 700 }, { date: TODAY.date, due: NOON + MINUTE });
    const [scheduled] = await store.due(page(NOON + MINUTE));
    if (!scheduled) throw new Error('nothing is due');
    const again = { events: [], following: TOMORROW, lease: lease('p', NOON + MINUTE) };
    expect(await store.claim(scheduled, again)).toBeNull();
    expect((await store.get(GUILD, 'aaaaaaaa'))?.next).toEqual(TOMORROW);
  });

  it('opens a claimed row when its lease is over, to one process', async () => {
    await subscribe();
    const row = await claimed();
    expect(await other.open(page(NOON + MINUTE - 1))).toEqual([]);
    const [open] = await other.open(page(NOON + MINUTE));
    expect(open).toEqual(row);
    const later = lease('p2', NOON + MINUTE);
    const taken = await Promise.all([store, other].map((one) => one.takeOver(row, later)));
    expect(taken.filter((one) => one !== null)).toMatchObject([{ claimedBy: 'p2', tries: 2, uncertainSince: NOON }]);
    expect(await store.finish(row, { state: 'sent', why: '', messageId: '1' }, NOON + MINUTE)).toBe(false);
  });

  it('gives a row back to be tried again', async () => {
    await subscribe();
    const row = await claimed();
    expect(await store.release(row, { at: NOON + 5, now: NOON, uncertainSince: null, why: 'busy' })).toBe(true);
    const [open] = await other.open(page(NOON + 5));
    expect(open).toMatchObject({ why: 'busy', uncertainSince: null, leaseUntil: NOON + 5 });
    const taken = open && (await other.takeOver(open, lease('p2', NOON + 9)));
    expect(taken).toMatchObject({ uncertainSince: NOON + 9 });
  });

  it('finishes a row with its outcome, for good', async () => {
    await subscribe();
    const row = await claimed();
    expect(await store.finish(row, { state: 'unknown', why: 'nobody saw', messageId: null }, NOON + 3)).toBe(true);
    expect(await store.finish(row, { state: 'sent', why: '', messageId: '5' }, NOON + 4)).toBe(false);
    expect(await store.open(page(NOON + 10 * MINUTE))).toEqual([]);
    expect(await other.history(GUILD, { limit: 5 })).toMatchObject([
      { state: 'unknown', why: 'nobody saw', at: NOON + 3 },
    ]);
  });

  it('records what is skipped', async () => {
    await subscribe();
    const [scheduled] = await store.due(page(NOON));
    if (!scheduled) throw new Error('nothing is due');
    const skipped = { why: 'missed', following: TOMORROW, now: NOON };
    expect(await store.skip(scheduled, skipped)).toBe(true);
    expect(await other.skip(scheduled, skipped)).toBe(false);
    expect(await store.history(GUILD, { limit: 5 })).toMatchObject([{ state: 'skipped', why: 'missed', events: [] }]);
    expect(await store.due(page(NOON))).toEqual([]);
  });

  it('takes a claim back with a pause; what was due is due again when it is resumed', async () => {
    await subscribe();
    const row = await claimed();
    expect(await store.unclaim(row, REASON)).toBe(true);
    expect(await other.unclaim(row, REASON)).toBe(false);
    expect(await store.history(GUILD, { limit: 5 })).toEqual([]);
    const paused = await store.pausedByCause({ shards: ALL, limit: 5, after: '' });
    expect(paused).toEqual([{ subscription: sampleSubscription({ paused: REASON }), next: TODAY }]);
    expect(await store.pausedByCause({ shards: ALL, limit: 5, after: 'aaaaaaaa' })).toEqual([]);
    await store.pause('aaaaaaaa', null);
    expect(await other.due(page(NOON))).toEqual([{ subscription: sampleSubscription(), next: TODAY }]);
  });

  it('pauses by hand, which no cause ends, and resumes at another post', async () => {
    await subscribe();
    await store.pause('aaaaaaaa', { ...REASON, reason: 'by-hand' });
    expect(await store.due(page(NOON))).toEqual([]);
    expect(await store.pausedByCause({ shards: ALL, limit: 5, after: '' })).toEqual([]);
    await store.pause('aaaaaaaa', null, TOMORROW);
    expect(await store.due(page(NOON))).toEqual([]);
    expect(await store.get(GUILD, 'aaaaaaaa')).toEqual({ subscription: sampleSubscription(), next: TOMORROW });
  });

  it('remembers what a channel had, claimed and unknown posts too', async () => {
    const states = ['sent', 'unknown', 'failed', 'claimed'] as const;
    for (const [index, state] of states.entries()) {
      await subscribe({ id: `post${index}` }, { date: TODAY.date, due: NOON - 10 + index });
      const row = await claimed(store, 'p', NOON - 10 + index, [`${state}-a`, `${state}-b`]);
      if (state !== 'claimed') await store.finish(row, { state, why: '', messageId: null }, NOON);
    }
    const posted = await other.postedTo(CHANNEL, NOON - 10);
    expect(posted.map(({ eventId }) => eventId)).toEqual([
      'sent-a',
      'sent-b',
      'unknown-a',
      'unknown-b',
      'claimed-a',
      'claimed-b',
    ]);
    expect(posted[0]?.at).toBe(NOON - 10);
    expect((await other.postedTo(CHANNEL, NOON - 9)).length).toBe(4);
    expect(await other.postedTo('another', 0)).toEqual([]);
  });

  it('gives the history of a server or of one subscription, the latest day first', async () => {
    await subscribe({ id: 'one' });
    await subscribe({ id: 'two' }, { date: '2027-05-02', due: NOON - 1 });
    await claimed();
    await claimed();
    const dates = async (which: { subscriptionId?: string; limit: number }) =>
      (await other.history(GUILD, which)).map(({ subscriptionId, date }) => `${subscriptionId} ${date}`);
    expect(await dates({ limit: 9 })).toEqual(['one 2027-05-03', 'two 2027-05-02']);
    expect(await dates({ limit: 1 })).toEqual(['one 2027-05-03']);
    expect(await dates({ limit: 9, subscriptionId: 'two' })).toEqual(['two 2027-05-02']);
    expect(await other.history('1', { limit: 9 })).toEqual([]);
  });

  it('gives every place of the queue once', async () => {
    const now = NOON + 1000 * MINUTE;
    const takes = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? store : other).takeSlots({ now, count: 1 + (index % 3), gap: 40 }),
    );
    const starts = await Promise.all(takes);
    const slots = starts.flatMap((start, index) =>
      Array.from({ length: 1 + (index % 3) }, (_, slot) => start + slot * 40),
    );
    expect(slots.toSorted((a, b) => a - b)).toEqual(slots.map((_, index) => now + index * 40));
    expect(await store.takeSlots({ now: now + MINUTE, count: 1, gap: 40 })).toBe(now + MINUTE);
  });

  it('exports all of a server and forgets it', async () => {
    await subscribe();
    await subscribe({ id: 'elsewhere', guildId: String(5n << 22n) }, TOMORROW);
    const row = await claimed();
    expect(await other.exportGuild(GUILD)).toEqual({
      guildId: GUILD,
      subscriptions: [sampleSubscription()],
      posts: [row],
    });
    await store.forgetGuild(GUILD);
    expect(await other.exportGuild(GUILD)).toEqual({ guildId: GUILD, subscriptions: [], posts: [] });
    expect((await other.list(String(5n << 22n))).length).toBe(1);
  });

  it('deletes what is old and what belongs to servers that it left long ago, and nothing else', async () => {
    const [left, back] = [String(5n << 22n), String(6n << 22n)];
    for (const [id, guildId] of [
      ['left', left],
      ['back', back],
      ['stays', GUILD],
    ] as const)
      await subscribe({ id, guildId });
    await store.markRemoved(left, NOON);
    await store.markRemoved(left, NOON + 100 * MINUTE);
    await store.markRemoved(back, NOON);
    await store.markRemoved(back, null);
    await store.finish(await claimed(), { state: 'sent', why: '', messageId: '1' }, NOON);
    expect(await store.deleteOld({ removed: NOON, posts: NOON })).toBe(0);
    expect(await store.deleteOld({ removed: NOON + 1, posts: NOON + 1 })).toBe(2);
    const kept = await Promise.all([left, back, GUILD].map((guild) => store.exportGuild(guild)));
    expect(kept.map(({ subscriptions, posts }) => [subscriptions.length, posts.length])).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});
