import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import type { Delivery } from '../../src/daily/post-office.ts';
import { NONCE_WINDOW, sendPost } from '../../src/daily/send-post.ts';
import type { Sending } from '../../src/daily/sending.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import { memoryStore } from './memory-store.ts';
import { jumpingClock, type SampleOffice, sampleOffice } from './sample-office.ts';
import { sampleSubscription } from './sample-subscription.ts';

const MINUTE = 60_000;
const NINE = Date.UTC(2027, 4, 3, 7);
const TODAY = { date: '2027-05-03', due: NINE };
const TOMORROW = { date: '2027-05-04', due: NINE + 1440 * MINUTE };
const annalist = sampleAnnalist([
  { day: '2017-05-03', title: 'A library opens in Oslo.', image: 'https://example.org/library.jpg' },
]);
const EVENT = annalist.select({ when: null, places: [], about: '', order: 'oldest', intent: 'list' })[0]?.id ?? '';
const SENT: Delivery = { kind: 'sent', messageId: 'm' };
const REFUSED: Delivery = { kind: 'refused', detail: 'Invalid Form Body' };
const LOST: Delivery = { kind: 'lost', detail: 'HTTP 503' };
const SHUT: Delivery = { kind: 'shut', reason: 'no-permission', detail: 'Missing Permissions' };

describe('sendPost', () => {
  let store: DailyStore;
  let office: SampleOffice;
  let clock: ReturnType<typeof jumpingClock>;
  let sending: Sending;
  let held: number;
  beforeEach(async () => {
    store = memoryStore();
    office = sampleOffice();
    clock = jumpingClock(NINE);
    held = 0;
    const pace = {
      turn: async () => true,
      hold: (until: number) => {
        held = until;
      },
    };
    const paused = async () => undefined;
    sending = { store, discord: office, annalist: () => annalist, clock, pace, paused, renew: async (row) => row };
    await store.put(sampleSubscription(), TODAY);
  });
  afterEach(() => store.close());

  const claim = async (): Promise<LedgerRow> => {
    const [scheduled] = await store.due({ now: clock.now(), shards: { ids: [0], count: 1 }, limit: 1 });
    const lease = { process: 'p1', now: clock.now(), until: clock.now() + MINUTE };
    const row = scheduled && (await store.claim(scheduled, { events: [EVENT], following: TOMORROW, lease }));
    if (!row) throw new Error('nothing could be claimed');
    return row;
  };
  /** Another process takes the row that a dead one left, so many minutes after it was claimed. */
  const takeOver = async (row: LedgerRow, minutes: number): Promise<void> => {
    clock.set(row.at + minutes * MINUTE);
    const taken = await store.takeOver(row, { process: 'p2', now: clock.now(), until: clock.now() + MINUTE });
    if (!taken) throw new Error('the row could not be taken');
    await sendPost(taken, row.uncertainSince, sending);
  };
  const row = async (): Promise<LedgerRow | undefined> =>
    (await store.history(sampleSubscription().guildId, { limit: 1 }))[0];
  const forms = () => office.letters.map(({ form }) => form);

  it('sends a post and writes its message down', async () => {
    await sendPost(await claim(), null, sending);
    expect(await row()).toMatchObject({ state: 'sent', messageId: 'm1', why: '', tries: 1, events: [EVENT] });
    expect(office.letters).toMatchObject([{ form: 'full', words: 'On this day, 10 years ago:', ping: null }]);
    expect(office.letters[0]?.key.length).toBeLessThanOrEqual(25);
  });

  it.each<[string, Delivery[], string[], Partial<LedgerRow>]>([
    ['without its image', [REFUSED, SENT], ['full', 'no-image'], { state: 'sent', why: 'no-image' }],
    ['as plain text', [REFUSED, REFUSED, SENT], ['full', 'no-image', 'plain'], { state: 'sent', why: 'plain' }],
    [
      'and gives up',
      [REFUSED, REFUSED, REFUSED],
      ['full', 'no-image', 'plain'],
      { state: 'failed', why: 'refused: Invalid Form Body' },
    ],
  ])('tries a refused post %s', async (_, answers, tried, expected) => {
    office.answers = answers;
    await sendPost(await claim(), null, sending);
    expect(await row()).toMatchObject(expected);
    expect(forms()).toEqual(tried);
    expect(new Set(office.letters.map(({ key }) => key)).size).toBe(1);
  });

  it('gives a post back that may be lost, later and later, and knows since when it is uncertain', async () => {
    const waits: number[] = [];
    let before: number | null = null;
    let current = await claim();
    for (let tries = 1; tries <= 7; tries += 1) {
      office.answers = [LOST];
      await sendPost(current, before, sending);
      const open = await row();
      if (!open) throw new Error('the row is gone');
      expect(open).toMatchObject({ state: 'claimed', uncertainSince: NINE, why: 'lost: HTTP 503' });
      waits.push((open.leaseUntil - clock.now()) / 1000);
      clock.set(open.leaseUntil);
      const taken = await store.takeOver(open, { process: 'p1', now: clock.now(), until: clock.now() + MINUTE });
      if (!taken) throw new Error('the row could not be taken');
      [current, before] = [taken, open.uncertainSince];
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128]);
    expect(office.searches).toEqual([]);
    await sendPost(current, before, sending);
    expect(office.searches.length).toBe(1);
    expect(await row()).toMatchObject({ state: 'sent', tries: 8 });
  });

  it('sends a post that a dead process left again while its nonce is remembered, without looking', async () => {
    await takeOver(await claim(), NONCE_WINDOW / MINUTE);
    expect(office.searches).toEqual([]);
    expect(await row()).toMatchObject({ state: 'sent', messageId: 'm1', tries: 2 });
  });

  it.each<[string, SampleOffice['found'], Partial<LedgerRow>, number]>([
    ['finds it', { messageId: 'seen' }, { state: 'sent', messageId: 'seen' }, 0],
    ['does not find it', { messageId: null }, { state: 'sent', messageId: 'm1' }, 1],
    ['may not look', 'unreadable', { state: 'unknown', messageId: null }, 0],
    ['cannot reach Discord', 'lost', { state: 'claimed', uncertainSince: NINE }, 0],
  ])('looks into the channel when the nonce is forgotten, and %s', async (_, found, expected, letters) => {
    office.found = found;
    await takeOver(await claim(), 10);
    expect(office.searches).toEqual([NINE - MINUTE]);
    expect(await row()).toMatchObject(expected);
    expect(office.letters.length).toBe(letters);
  });

  it.each<[string, SampleOffice['found'], LedgerRow['state']]>([
    ['was posted', { messageId: 'seen' }, 'sent'],
    ['was not posted', { messageId: null }, 'failed'],
    ['cannot be seen', 'unreadable', 'unknown'],
    ['cannot be reached', 'lost', 'unknown'],
  ])('posts nothing beyond the window, and records what %s', async (_, found, state) => {
    office.found = found;
    await takeOver(await claim(), 361);
    expect(office.letters).toEqual([]);
    expect(await row()).toMatchObject({ state });
  });

  it('waits as long as Discord says, with nothing uncertain, and holds all back only where all are meant', async () => {
    office.answers = [{ kind: 'limited', wait: 90_000, everywhere: false }];
    await sendPost(await claim(), null, sending);
    expect(await row()).toMatchObject({ state: 'claimed', uncertainSince: null, leaseUntil: NINE + 90_000 });
    expect(held).toBe(0);
    const open = await row();
    if (!open) throw new Error('the row is gone');
    office.answers = [{ kind: 'limited', wait: 5_000, everywhere: true }];
    clock.set(open.leaseUntil);
    await takeOver({ ...open, at: open.leaseUntil }, 0);
    expect(held).toBe(NINE + 95_000);
  });

  it('pauses where it may not post; what surely was not posted is due again afterwards', async () => {
    office.answers = [SHUT];
    await sendPost(await claim(), null, sending);
    expect(await row()).toBeUndefined();
    const kept = await store.get(sampleSubscription().guildId, 'aaaaaaaa');
    expect(kept?.subscription.paused).toMatchObject({
      reason: 'no-permission',
      detail: 'Missing Permissions',
      hidden: true,
    });
    expect(kept?.next).toEqual(TODAY);
  });

  it('pauses where it may not post and calls unknown what may have been posted before', async () => {
    office.answers = [SHUT];
    await takeOver(await claim(), 1);
    expect(await row()).toMatchObject({ state: 'unknown' });
    expect((await store.get(sampleSubscription().guildId, 'aaaaaaaa'))?.subscription.paused).not.toBeNull();
  });

  it('waits while the server is away, and asks for nothing', async () => {
    office.standing = () => ({ kind: 'away' });
    await sendPost(await claim(), null, sending);
    expect(office.letters).toEqual([]);
    expect(await row()).toMatchObject({ state: 'claimed', uncertainSince: null, why: 'away' });
  });

  it('closes a post whose subscription was turned off', async () => {
    const left = await claim();
    await store.remove(left.guildId, left.subscriptionId);
    await sendPost(left, null, sending);
    expect(office.letters).toEqual([]);
    expect(await row()).toMatchObject({ state: 'skipped', why: 'turned-off' });
  });

  it('gives a post back untouched where the process stops before its turn', async () => {
    const stopped = { ...sending, pace: { turn: async () => false, hold: () => undefined } };
    await sendPost(await claim(), null, stopped);
    expect(office.letters).toEqual([]);
    expect(await row()).toMatchObject({ state: 'claimed', uncertainSince: null, leaseUntil: NINE });
  });
});
