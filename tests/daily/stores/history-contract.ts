import { expect, it } from 'vitest';
import { CHANNEL, GUILD, NOON, REASON, type Stores, TODAY } from './stores.ts';

/** What every store knows of what was posted. */
export function historyContract(stores: Stores): void {
  it('remembers what a channel had, claimed and unknown posts too', async () => {
    const states = ['sent', 'unknown', 'failed', 'claimed'] as const;
    for (const [index, state] of states.entries()) {
      await stores.subscribe({ id: `post${index}` }, { date: TODAY.date, due: NOON - 10 + index });
      const row = await stores.claimed({ now: NOON - 10 + index, events: [`${state}-a`, `${state}-b`] });
      if (state !== 'claimed') await stores.one.finish(row, { state, why: '', messageId: null }, NOON);
    }
    const asked = [...states.flatMap((state) => [`${state}-a`, `${state}-b`]), 'another'];
    const last = (channelId: string, since: number) => stores.other.lastPosted(channelId, asked, since);
    expect([...(await last(CHANNEL, NOON - 10))].toSorted()).toEqual([
      ['claimed-a', NOON - 7],
      ['claimed-b', NOON - 7],
      ['sent-a', NOON - 10],
      ['sent-b', NOON - 10],
      ['unknown-a', NOON - 9],
      ['unknown-b', NOON - 9],
    ]);
    expect((await last(CHANNEL, NOON - 9)).size).toBe(4);
    expect((await last('another', 0)).size).toBe(0);
    expect((await stores.other.lastPosted(CHANNEL, [], 0)).size).toBe(0);
  });

  it('tells the latest time of an event that a channel had more than once, whoever posted it', async () => {
    for (const [id, due] of [
      ['one', NOON - 5],
      ['two', NOON - 2],
    ] as const) {
      await stores.subscribe({ id }, { ...TODAY, due });
      await stores.claimed();
    }
    const many = Array.from({ length: 100 }, (_, index) => `event-${index}`);
    const last = await stores.other.lastPosted(CHANNEL, [...many, 'event-one'], 0);
    expect([...last]).toEqual([['event-one', NOON - 2]]);
  });

  it('forgets what a post showed with the post', async () => {
    await stores.subscribe();
    await stores.one.unclaim(await stores.claimed(), REASON);
    expect((await stores.other.lastPosted(CHANNEL, ['event-one'], 0)).size).toBe(0);
  });

  it('gives the history of a server or of one subscription, the latest day first', async () => {
    await stores.subscribe({ id: 'one' });
    await stores.subscribe({ id: 'two' }, { date: '2027-05-02', due: NOON - 1 });
    await stores.claimed();
    await stores.claimed();
    const dates = async (which: { subscriptionId?: string; limit: number }) =>
      (await stores.other.history(GUILD, which)).map(({ subscriptionId, date }) => `${subscriptionId} ${date}`);
    expect(await dates({ limit: 9 })).toEqual(['one 2027-05-03', 'two 2027-05-02']);
    expect(await dates({ limit: 1 })).toEqual(['one 2027-05-03']);
    expect(await dates({ limit: 9, subscriptionId: 'two' })).toEqual(['two 2027-05-02']);
    expect(await stores.other.history('1', { limit: 9 })).toEqual([]);
  });
}
