import { setTimeout as sleep } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { pino } from 'pino';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import { nextDue } from '../../src/daily/next-due.ts';
import { startDaily } from '../../src/daily/start-daily.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { startDiscord } from '../../src/discord/start-discord.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { memoryStore } from '../daily/memory-store.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import { createSimulatedClock } from './simulated-clock.ts';

const MINUTE = 60_000;
const BEGIN = Date.UTC(2027, 4, 3, 8, 58);
/** How long the gateway takes to tell of a change, at most. */
const GATEWAY = 60;

const annalist = sampleAnnalist(
  [3, 4, 5, 6].flatMap((day) =>
    [2011, 2014, 2019].map((year) => ({
      day: `${year}-05-0${day}`,
      title: `Lima opens its ${year - 2000}th bridge on day ${day}`,
      summary: 'It was planned for two years.',
      image: `https://example.org/${year}-${day}.jpg`,
    })),
  ),
);

/** The daily post at work in this process, on a local Discord, by a clock that is moved. */
export interface BotInProcess {
  readonly place: LocalDiscord;
  /** Goes on to a time of 3 May 2027, or of a later day: `09:10`, `5 09:10`. */
  goOnTo(time: string): Promise<void>;
  /** Something changes in the local Discord, and the bot hears of it. */
  change(what: () => void): Promise<void>;
  /** What the ledger knows of a channel, the latest day first. */
  rows(channel: string): Promise<readonly LedgerRow[]>;
  subscription(channel: string): Promise<Subscription | undefined>;
  messages(channel: string): readonly APIMessage[];
  /** How often a post was tried there. */
  tries(channel: string): number;
  stop(): Promise<void>;
}

/** Starts it at 08:58 with a subscription for 09:00 (UTC) in each of the channels `a`, `b` and `c`. */
export async function startBotInProcess(): Promise<BotInProcess> {
  const clock = createSimulatedClock(BEGIN);
  const place = await startLocalDiscord({ now: clock.now, guilds: [{ name: 'Club', channels: ['a', 'b', 'c'] }] });
  const [guild] = place.guilds;
  const [person] = place.world.people.keys();
  if (!guild || !person) throw new Error('Starting the bot: the local Discord is empty');
  const ids = new Map(['a', 'b', 'c'].map((name) => [name, place.channel(name).id]));
  const store = memoryStore();
  for (const [name, channelId] of ids) {
    const one = sampleSubscription({ id: name, guildId: guild.id, channelId, userId: person, zone: 'UTC' });
    await store.put(one, nextDue(one, BEGIN));
  }
  const log = pino({ level: 'silent' });
  const discord = startDiscord({
    token: place.token,
    apiUrl: place.api,
    annalist: () => annalist,
    commands: [],
    log,
    shards: { ids: null, count: null },
    fail: (reason) => {
      throw new Error(reason);
    },
    now: clock.now,
  });
  await discord.ready;
  const daily = startDaily({
    store: clock.track(store),
    discord: clock.track(discord.postOffice),
    annalist: () => annalist,
    log,
    clock,
    poll: MINUTE,
  });
  const rows = async (name: string) => store.history(guild.id, { subscriptionId: name, limit: 100 });
  return {
    place,
    async goOnTo(time) {
      const [hours = '', day = '3'] = time.split(' ').toReversed();
      const [hour = 0, minute = 0] = hours.split(':').map(Number);
      await clock.runUntil(Date.UTC(2027, 4, Number(day), hour, minute));
    },
    async change(what) {
      what();
      await sleep(GATEWAY);
    },
    rows,
    subscription: async (name) => (await store.get(guild.id, name))?.subscription,
    messages: (name) => (place.world.channels.has(ids.get(name) ?? '') ? place.messages(name) : []),
    tries: (name) =>
      place.requests.filter(({ method, path }) => method === 'POST' && path === `/channels/${ids.get(name)}/messages`)
        .length,
    async stop() {
      const stopped = daily.stop();
      await clock.runUntil(clock.now() + MINUTE);
      await stopped;
      await discord.stop();
      await store.close();
      await place.close();
    },
  };
}
