import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { nextDue } from '../../src/daily/next-due.ts';
import { startDaily } from '../../src/daily/start-daily.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import { createStore } from '../../src/daily/stores/create-store.ts';
import { openSqlite } from '../../src/daily/stores/open-sqlite.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { renderPost } from '../../src/discord/render/render-post.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { fastest } from '../daily-proofs/fastest.ts';
import { fullCalendarAnnalist } from '../daily-proofs/full-calendar.ts';
import { createSimulatedClock, type SimulatedClock } from '../daily-proofs/simulated-clock.ts';
import { createSimulatedDiscord, type SimulatedDiscord, type Weather } from '../daily-proofs/simulated-discord.ts';
import type { Benchmark, Table } from './benchmark.ts';

const SUBSCRIPTIONS = 10_000;
const MINUTE = 60_000;
/** Two minutes to nine in Berlin on an ordinary day. */
const BEGIN = Date.UTC(2027, 4, 3, 6, 58);
const DUE = BEGIN + 2 * MINUTE;
const PATIENCE = 60 * MINUTE;

const fair: Weather = { fate: () => 'fine', standing: () => 'open', isReadable: () => true };

/** What was seen while all were posted. */
interface Seen {
  readonly discord: SimulatedDiscord;
  /** The longest turn of the event loop, in milliseconds of this thread's own time: what others do here does not count. */
  readonly blocked: number;
  /** Bytes in use after a collection: before the first post, and at each tenth of them. */
  readonly heap: readonly number[];
  /** Milliseconds that the whole took here. */
  readonly took: number;
  /** Rows of the ledger that say sent, with their message. */
  readonly sent: number;
}

/** Whether everyone's post at nine comes soon and gently. */
export const fanOut: Benchmark = {
  name: 'fan-out',
  about:
    'Ten thousand posts due at 09:00 in one zone, by a simulated clock and against limits like Discord’s; composing, rendering and the ledger (SQLite on disk) are real.',
  async *run() {
    const folder = mkdtempSync(join(tmpdir(), 'annalist-fan-out-'));
    const store = createStore(await openSqlite(join(folder, 'daily.sqlite')));
    try {
      yield table(await fanOutOn(store));
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function fanOutOn(store: DailyStore): Promise<Seen> {
  const subscriptions = Array.from({ length: SUBSCRIPTIONS }, (_, index) => subscription(index));
  for (const one of subscriptions) await store.put(one, nextDue(one, BEGIN));
  const annalist = fullCalendarAnnalist();
  const clock = createSimulatedClock(BEGIN);
  const discord = createSimulatedDiscord(clock, fair, renderPost);
  const collect = collector();
  const heap = [collect()];

  const loop = watchEventLoop();
  const began = performance.now();
  loop.begin();
  const daily = startDaily({
    store: clock.track(store),
    annalist: () => annalist,
    discord,
    clock,
    log: pino({ level: 'silent' }),
  });
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    await clock.runUntil(DUE + PATIENCE, () => discord.messages.length >= (SUBSCRIPTIONS * tenth) / 10);
    loop.end();
    heap.push(collect());
    loop.begin();
  }
  loop.end();
  const took = performance.now() - began;
  await stop(daily, clock);
  const rows = (await Promise.all(subscriptions.map(({ guildId }) => store.history(guildId, { limit: 2 })))).flat();
  const sent = rows.filter(({ state, messageId }) => state === 'sent' && messageId !== null).length;
  return { discord, blocked: loop.longest(), heap, took, sent };
}

function subscription(index: number): Subscription {
  const number = String(index).padStart(5, '0');
  return sampleSubscription({
    id: `sub${number}`,
    guildId: String((BigInt(index) + 1_000_000n) << 22n),
    channelId: `20000000000000${number}`,
  });
}

/** Measures the turns of the event loop between `begin` and `end`; short ones may count together. */
function watchEventLoop(): { begin(): void; end(): void; longest(): number } {
  const now = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let longest = 0;
  let timer: NodeJS.Timeout | undefined;
  const begin = (last = now()) => {
    timer = setTimeout(() => {
      const here = now();
      longest = Math.max(longest, here - last);
      begin(here);
    }, 1);
  };
  return { begin, end: () => clearTimeout(timer), longest: () => longest };
}

/** Bytes in use after a full collection. */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
}

async function stop(daily: { stop(): Promise<void> }, clock: SimulatedClock): Promise<void> {
  let isDone = false;
  void daily.stop().then(() => {
    isDone = true;
  });
  await clock.runUntil(clock.now() + MINUTE, () => isDone);
}

function table({ discord, blocked, heap, took, sent }: Seen): Table {
  const instants = discord.messages.map(({ at }) => at);
  const minutes = ((instants.at(-1) ?? Number.POSITIVE_INFINITY) - DUE) / MINUTE;
  const channels = new Set(discord.messages.map(({ channelId }) => channelId)).size;
  const [before = 0, ...after] = heap;
  const grown = Math.max(...after) - Math.max(before, after[0] ?? 0);
  return {
    title: `Fan-out: ${SUBSCRIPTIONS.toLocaleString('en-US')} subscriptions`,
    head: ['', 'measured', 'limit', ''],
    rows: [
      row('channels with exactly one message', [
        exact(channels),
        exact(SUBSCRIPTIONS),
        channels === SUBSCRIPTIONS && instants.length === SUBSCRIPTIONS,
      ]),
      row('rows of the ledger that say so', [exact(sent), exact(SUBSCRIPTIONS), sent === SUBSCRIPTIONS]),
      row('last post after 09:00, minutes', [minutes.toFixed(2), '8', minutes < 8]),
      row('most requests within a second', [exact(fastest(discord.requests)), '25', fastest(discord.requests) <= 25]),
      row('answers 403, 404 and 429', [exact(discord.invalid()), '0', discord.invalid() === 0]),
      row('longest turn of the event loop, ms of CPU', [blocked.toFixed(1), '50', blocked < 50]),
      row('heap grown after the first tenth, MB', [(grown / 1e6).toFixed(1), '16', grown < 16e6]),
      row('real time of it all, s', [(took / 1000).toFixed(1), '', null]),
    ],
  };
}

function row(label: string, [measured, limit, isKept]: readonly [string, string, boolean | null]): readonly string[] {
  return [label, measured, limit, isKept === null ? '' : isKept ? 'kept' : 'BROKEN'];
}

function exact(number: number): string {
  return number.toLocaleString('en-US');
}
