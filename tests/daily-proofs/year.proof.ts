import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import { postKey } from '../../src/daily/post-key.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import type { Subscription, Weekday } from '../../src/daily/subscription.ts';
import { memoryStore } from '../daily/memory-store.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { fastest } from './fastest.ts';
import { liveThrough } from './live-through.ts';
import { createRandom, seedOfRun } from './random.ts';
import type { SimulatedDiscord } from './simulated-discord.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST = '2027-01-01';
const LAST = '2028-12-31';
const seed = seedOfRun();

/** Zones that change their clocks at odd times and by odd amounts, that lie at the date line, and plain ones. */
const ZONES =
  `Africa/Cairo Africa/Casablanca Africa/El_Aaiun Africa/Lagos Africa/Nairobi America/Adak America/Argentina/Buenos_Aires
  America/Asuncion America/Caracas America/Chicago America/Havana America/Los_Angeles America/Mexico_City America/Miquelon
  America/New_York America/Nuuk America/Santiago America/Sao_Paulo America/Scoresbysund America/St_Johns Antarctica/Troll
  Asia/Amman Asia/Beirut Asia/Dhaka Asia/Gaza Asia/Jerusalem Asia/Kathmandu Asia/Kolkata Asia/Shanghai Asia/Tehran
  Asia/Tokyo Atlantic/Azores Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin Europe/London Pacific/Apia
  Pacific/Chatham Pacific/Kiritimati`.split(/\s+/);
const MINUTES = [9 * 60, 0, 30, 2 * 60 + 30, 60, 23 * 60 + 59, 12 * 60, 3 * 60] as const;
const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

describe(`two years of 40 zones (PROOF_SEED=${seed})`, () => {
  const subscriptions = ZONES.map((zone, index) => {
    const id = String(index + 1).padStart(3, '0');
    return sampleSubscription({
      quietDay: 'skip',
      id,
      guildId: `4000${id}`,
      channelId: `5000${id}`,
      zone,
      minute: MINUTES[index % MINUTES.length] ?? 0,
      ...(index % 7 === 3 ? { weekdays: WORKDAYS } : {}),
      ...(index % 5 === 2 ? { about: 'volcano' } : {}),
    });
  });
  let store: DailyStore;
  let discord: SimulatedDiscord;
  let rows: ReadonlyMap<string, readonly LedgerRow[]>;

  beforeAll(async () => {
    // Nobody else opens it, and it need not outlive a power cut: two years of waiting for the disk are saved.
    store = memoryStore();
    ({ discord } = await liveThrough(store, subscriptions, createRandom(seed)));
    rows = new Map(
      await Promise.all(
        subscriptions.map(
          async ({ id, guildId }) => [id, await inRange(await store.history(guildId, { limit: 5000 }))] as const,
        ),
      ),
    );
  });

  afterAll(async () => {
    await store.close();
  });

  it('has one row for each local day', () => {
    for (const subscription of subscriptions) {
      const dates = rowsOf(subscription).map(({ date }) => date);
      expect(dates, subscription.zone).toEqual([...new Set(dates)]);
      expect(dates.toSorted(), subscription.zone).toEqual(localDays(subscription));
    }
  });

  it('has one message for each row that says sent, and none for one that says it was not', () => {
    const byKey = Map.groupBy(discord.messages, ({ key }) => key);
    for (const row of [...rows.values()].flat()) {
      const messages = byKey.get(postKey(row)) ?? [];
      if (row.state === 'sent')
        expect(
          messages.map(({ id }) => id),
          describeRow(row),
        ).toEqual([row.messageId]);
      else if (row.state === 'unknown') expect(messages.length, describeRow(row)).toBeLessThanOrEqual(1);
      else expect(messages, describeRow(row)).toEqual([]);
    }
  });

  it('ends every row, with words where nothing was sent', () => {
    for (const row of [...rows.values()].flat()) {
      expect(row.state, describeRow(row)).not.toBe('claimed');
      if (row.state !== 'sent') expect(row.why, describeRow(row)).not.toBe('');
    }
  });

  it('posts within the window after the due time, and never two days at once', () => {
    const all = new Map([...rows.values()].flat().map((row) => [postKey(row), row]));
    const byChannel = Map.groupBy(discord.messages, ({ channelId }) => channelId);
    for (const { channelId, window, zone } of subscriptions) {
      let last = Number.NEGATIVE_INFINITY;
      for (const { at, key } of byChannel.get(channelId) ?? []) {
        const row = all.get(key);
        if (!row) continue;
        expect(at - row.due, `${zone} ${row.date}`).toBeGreaterThanOrEqual(0);
        expect(at - row.due, `${zone} ${row.date}`).toBeLessThanOrEqual(window * MINUTE + MINUTE);
        expect(at - last, `${zone} ${row.date}`).toBeGreaterThan(12 * HOUR);
        last = at;
      }
    }
  });

  it('lived through what it was meant to, and still posted most days', () => {
    const states = Map.groupBy([...rows.values()].flat(), ({ state }) => state);
    const count = Object.fromEntries([...states].map(([state, found]) => [state, found.length]));
    console.log('two years:', count, 'messages', discord.messages.length, 'requests', discord.requests.length);
    expect(count.sent).toBeGreaterThan(15_000);
    expect(count.skipped).toBeGreaterThan(100);
    expect(fastest(discord.requests)).toBeLessThanOrEqual(50);
  });

  function rowsOf({ id }: Subscription): readonly LedgerRow[] {
    return rows.get(id) ?? [];
  }
});

/** The run begins earlier and ends later. */
function inRange(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return rows.filter(({ date }) => date >= FIRST && date <= LAST);
}

function describeRow(row: LedgerRow): string {
  return `${row.subscriptionId} ${row.date} ${row.state} (${row.why})`;
}

/** Every date of 2027 and 2028 on a subscription's weekdays. */
function localDays({ weekdays }: Subscription): readonly string[] {
  const found: string[] = [];
  for (let date = Temporal.PlainDate.from(FIRST); String(date) <= LAST; date = date.add({ days: 1 })) {
    if (weekdays.some((weekday) => weekday === date.dayOfWeek)) found.push(String(date));
  }
  return found;
}
