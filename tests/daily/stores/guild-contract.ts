import { expect, it } from 'vitest';
import { sampleSubscription } from '../sample-subscription.ts';
import { FIFTH, GUILD, MINUTE, NOON, SIXTH, type Stores, TOMORROW } from './stores.ts';

/** How every store gives and deletes what it keeps of a server. */
export function guildContract(stores: Stores): void {
  it('exports all of a server and forgets it', async () => {
    await stores.subscribe();
    await stores.subscribe({ id: 'elsewhere', guildId: FIFTH }, TOMORROW);
    const row = await stores.claimed();
    expect(await stores.other.exportGuild(GUILD)).toEqual({
      guildId: GUILD,
      subscriptions: [sampleSubscription()],
      posts: [row],
    });
    await stores.one.forgetGuild(GUILD);
    expect(await stores.other.exportGuild(GUILD)).toEqual({ guildId: GUILD, subscriptions: [], posts: [] });
    expect((await stores.other.list(FIFTH)).length).toBe(1);
  });

  it('deletes what is old and what belongs to servers that it left long ago, and nothing else', async () => {
    const [left, back] = [FIFTH, SIXTH];
    for (const [id, guildId] of [
      ['left', left],
      ['back', back],
      ['stays', GUILD],
    ] as const)
      await stores.subscribe({ id, guildId });
    await stores.one.markRemoved(left, NOON);
    await stores.one.markRemoved(left, NOON + 100 * MINUTE);
    await stores.one.markRemoved(back, NOON);
    await stores.one.markRemoved(back, null);
    await stores.one.finish(await stores.claimed(), { state: 'sent', why: '', messageId: '1' }, NOON);
    expect(await stores.one.deleteOld({ removed: NOON, posts: NOON })).toBe(0);
    expect(await stores.one.deleteOld({ removed: NOON + 1, posts: NOON + 1 })).toBe(2);
    const kept = await Promise.all([left, back, GUILD].map((guild) => stores.one.exportGuild(guild)));
    expect(kept.map(({ subscriptions, posts }) => [subscriptions.length, posts.length])).toEqual([
      [0, 0],
      [1, 0],
      [1, 0],
    ]);
  });
}
