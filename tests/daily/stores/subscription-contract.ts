import { expect, it } from 'vitest';
import { sampleSubscription } from '../sample-subscription.ts';
import { ALL, CHANNEL, FIFTH, GUILD, MINUTE, NOON, page, REASON, type Stores, TODAY, TOMORROW } from './stores.ts';

/** What every store keeps of subscriptions, and whom it gives them to. */
export function subscriptionContract(stores: Stores): void {
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
    await stores.one.put(full, TODAY);
    await stores.subscribe({ id: 'second' }, TOMORROW);
    expect(await stores.other.get(GUILD, full.id)).toEqual({ subscription: full, next: TODAY });
    await stores.one.put({ ...full, minute: 5, channelId: '9' }, TOMORROW);
    const listed = await stores.other.list(GUILD);
    expect(listed.map(({ subscription }) => [subscription.id, subscription.minute, subscription.channelId])).toEqual([
      [full.id, 5, '9'],
      ['second', 540, CHANNEL],
    ]);
  });

  it('gives and removes a subscription only to its own server', async () => {
    await stores.subscribe();
    const stranger = FIFTH;
    await stores.one.put(sampleSubscription({ guildId: stranger, minute: 1 }), TODAY);
    expect((await stores.one.get(GUILD, 'aaaaaaaa'))?.subscription.minute).toBe(540);
    expect(await stores.one.get(stranger, 'aaaaaaaa')).toBeNull();
    expect(await stores.one.remove(stranger, 'aaaaaaaa')).toBe(false);
    expect(await stores.one.remove(GUILD, 'aaaaaaaa')).toBe(true);
    expect(await stores.one.list(GUILD)).toEqual([]);
  });

  it('gives what is due, the longest due first, not what is paused or put off', async () => {
    await stores.subscribe({ id: 'later' }, { date: '2027-05-03', due: NOON + 1 });
    await stores.subscribe({ id: 'due-b' });
    await stores.subscribe({ id: 'due-a' });
    await stores.subscribe({ id: 'first' }, { date: '2027-05-03', due: NOON - 1 });
    await stores.subscribe({ id: 'paused', paused: REASON });
    await stores.subscribe({ id: 'put-off' });
    await stores.one.putOff('put-off', NOON + MINUTE);
    const ids = async (now: number) => (await stores.other.due(page(now))).map(({ subscription }) => subscription.id);
    expect(await ids(NOON)).toEqual(['first', 'due-a', 'due-b']);
    expect(await ids(NOON + MINUTE)).toEqual(['first', 'due-a', 'due-b', 'later', 'put-off']);
    expect((await stores.other.due({ ...page(NOON), limit: 2 })).length).toBe(2);
    expect(await stores.one.sharing(NOON)).toBe(3);
  });

  it('gives each process the servers of its shards', async () => {
    await stores.subscribe({ id: 'five', guildId: FIFTH });
    await stores.subscribe({ id: 'six', guildId: String((6n << 22n) + 99n) });
    const ids = async (...shards: number[]) =>
      (await stores.one.due({ ...page(NOON), shards: { ids: shards, count: 4 } })).map((one) => one.subscription.id);
    expect([await ids(1), await ids(2), await ids(0, 3), await ids(1, 2)]).toEqual([
      ['five'],
      ['six'],
      [],
      ['five', 'six'],
    ]);
    await stores.one.forgetGuild(String((6n << 22n) + 99n));
  });

  it('pauses by hand, which no cause ends, and resumes at another post', async () => {
    await stores.subscribe();
    await stores.one.pause('aaaaaaaa', { ...REASON, reason: 'by-hand' });
    expect(await stores.one.due(page(NOON))).toEqual([]);
    expect(await stores.one.pausedByCause({ shards: ALL, limit: 5, after: '' })).toEqual([]);
    await stores.one.pause('aaaaaaaa', null, TOMORROW);
    expect(await stores.one.due(page(NOON))).toEqual([]);
    expect(await stores.one.get(GUILD, 'aaaaaaaa')).toEqual({ subscription: sampleSubscription(), next: TOMORROW });
  });
}
