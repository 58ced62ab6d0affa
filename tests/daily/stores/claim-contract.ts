import { expect, it } from 'vitest';
import { sampleSubscription } from '../sample-subscription.ts';
import { ALL, GUILD, lease, MINUTE, NOON, page, REASON, type Stores, TODAY, TOMORROW } from './stores.ts';

/** How every store hands posts out: each to one process at a time, each local date once. */
export function claimContract(stores: Stores): void {
  it('lets one process claim a post, and moves the subscription on', async () => {
    await stores.subscribe();
    const [scheduled] = await stores.one.due(page(NOON));
    if (!scheduled) throw new Error('nothing is due');
    const claims = await Promise.all(
      [stores.one, stores.other, stores.one].map((one, index) =>
        one.claim(scheduled, { events: ['e'], following: TOMORROW, lease: lease(`p${index}`, NOON) }),
      ),
    );
    expect(claims.filter((claim) => claim !== null)).toMatchObject([
      { subscriptionId: 'aaaaaaaa', date: TODAY.date, due: NOON, state: 'claimed', events: ['e'], tries: 1 },
    ]);
    expect(await stores.one.due(page(NOON))).toEqual([]);
    expect((await stores.one.get(GUILD, 'aaaaaaaa'))?.next).toEqual(TOMORROW);
  });

  it('claims nothing for a subscription that was changed, paused or removed meanwhile', async () => {
    for (const change of [
      () => stores.subscribe({}, { ...TODAY, due: NOON + 1 }),
      () => stores.subscribe({ channelId: '9' }),
      () => stores.one.pause('aaaaaaaa', REASON),
      () => stores.one.remove(GUILD, 'aaaaaaaa'),
    ]) {
      await stores.subscribe();
      const [scheduled] = await stores.one.due(page(NOON));
      await change();
      if (!scheduled) throw new Error('nothing is due');
      const claim = await stores.one.claim(scheduled, { events: [], following: TOMORROW, lease: lease('p', NOON) });
      expect(claim).toBeNull();
    }
  });

  it('posts a local date once, even where a changed time makes it due again', async () => {
    await stores.subscribe();
    await stores.one.finish(await stores.claimed(), { state: 'sent', why: '', messageId: '1' }, NOON);
    await stores.subscribe({ minute: 700 }, { date: TODAY.date, due: NOON + MINUTE });
    const [scheduled] = await stores.one.due(page(NOON + MINUTE));
    if (!scheduled) throw new Error('nothing is due');
    const again = { events: [], following: TOMORROW, lease: lease('p', NOON + MINUTE) };
    expect(await stores.one.claim(scheduled, again)).toBeNull();
    expect((await stores.one.get(GUILD, 'aaaaaaaa'))?.next).toEqual(TOMORROW);
  });

  it('opens a claimed row when its lease is over, to one process', async () => {
    await stores.subscribe();
    const row = await stores.claimed();
    expect(await stores.other.open(page(NOON + MINUTE - 1))).toEqual([]);
    const [open] = await stores.other.open(page(NOON + MINUTE));
    expect(open).toEqual(row);
    const later = lease('p2', NOON + MINUTE);
    const taken = await Promise.all([stores.one, stores.other].map((one) => one.takeOver(row, later)));
    expect(taken.filter((one) => one !== null)).toMatchObject([{ claimedBy: 'p2', tries: 2, uncertainSince: NOON }]);
    expect(await stores.one.finish(row, { state: 'sent', why: '', messageId: '1' }, NOON + MINUTE)).toBe(false);
  });

  it('gives a row back to be tried again', async () => {
    await stores.subscribe();
    const row = await stores.claimed();
    expect(await stores.one.release(row, { at: NOON + 5, now: NOON, uncertainSince: null, why: 'busy' })).toBe(true);
    const [open] = await stores.other.open(page(NOON + 5));
    expect(open).toMatchObject({ why: 'busy', uncertainSince: null, leaseUntil: NOON + 5 });
    const taken = open && (await stores.other.takeOver(open, lease('p2', NOON + 9)));
    expect(taken).toMatchObject({ uncertainSince: NOON + 9 });
  });

  it('finishes a row with its outcome, for good', async () => {
    await stores.subscribe();
    const row = await stores.claimed();
    expect(await stores.one.finish(row, { state: 'unknown', why: 'nobody saw', messageId: null }, NOON + 3)).toBe(true);
    expect(await stores.one.finish(row, { state: 'sent', why: '', messageId: '5' }, NOON + 4)).toBe(false);
    expect(await stores.one.open(page(NOON + 10 * MINUTE))).toEqual([]);
    expect(await stores.other.history(GUILD, { limit: 5 })).toMatchObject([
      { state: 'unknown', why: 'nobody saw', at: NOON + 3 },
    ]);
  });

  it('records what is skipped', async () => {
    await stores.subscribe();
    const [scheduled] = await stores.one.due(page(NOON));
    if (!scheduled) throw new Error('nothing is due');
    const skipped = { why: 'missed', following: TOMORROW, now: NOON };
    expect(await stores.one.skip(scheduled, skipped)).toBe(true);
    expect(await stores.other.skip(scheduled, skipped)).toBe(false);
    expect(await stores.one.history(GUILD, { limit: 5 })).toMatchObject([
      { state: 'skipped', why: 'missed', events: [] },
    ]);
    expect(await stores.one.due(page(NOON))).toEqual([]);
  });

  it('takes a claim back with a pause; what was due is due again when it is resumed', async () => {
    await stores.subscribe();
    const row = await stores.claimed();
    expect(await stores.one.unclaim(row, REASON)).toBe(true);
    expect(await stores.other.unclaim(row, REASON)).toBe(false);
    expect(await stores.one.history(GUILD, { limit: 5 })).toEqual([]);
    const paused = await stores.one.pausedByCause({ shards: ALL, limit: 5, after: '' });
    expect(paused).toEqual([{ subscription: sampleSubscription({ paused: REASON }), next: TODAY }]);
    expect(await stores.one.pausedByCause({ shards: ALL, limit: 5, after: 'aaaaaaaa' })).toEqual([]);
    await stores.one.pause('aaaaaaaa', null);
    expect(await stores.other.due(page(NOON))).toEqual([{ subscription: sampleSubscription(), next: TODAY }]);
  });

  it('gives every place of the queue once', async () => {
    const now = NOON + 1000 * MINUTE;
    const takes = Array.from({ length: 20 }, (_, index) =>
      (index % 2 ? stores.one : stores.other).takeSlots({ now, count: 1 + (index % 3), gap: 40 }),
    );
    const starts = await Promise.all(takes);
    const slots = starts.flatMap((start, index) =>
      Array.from({ length: 1 + (index % 3) }, (_, slot) => start + slot * 40),
    );
    expect(slots.toSorted((a, b) => a - b)).toEqual(slots.map((_, index) => now + index * 40));
    expect(await stores.one.takeSlots({ now: now + MINUTE, count: 1, gap: 40 })).toBe(now + MINUTE);
    const behind = now - 60 * MINUTE;
    expect(await stores.other.takeSlots({ now: behind, count: 1, gap: 40 })).toBe(behind);
  });
}
