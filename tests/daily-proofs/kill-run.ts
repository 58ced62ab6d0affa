import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import { nextDue } from '../../src/daily/next-due.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import type { TestDatabase } from '../daily/databases.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { createExecutioner, type Moment } from './executioner.ts';
import type { Random } from './random.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const SERVERS = 40;
const CHANNELS = ['one', 'two', 'three', 'four', 'five'];
/** The first processes are ready a little before the minute comes. */
const LEAD = 3 * SECOND;
/** A life in which the awaited moment does not come is ended after so long. */
const PATIENCE = 2.5 * SECOND;
/** So long the last processes may take for what is left. */
const LAST_PATIENCE = 60 * SECOND;

/** How a run of kills goes. */
export interface KillPlan {
  readonly database: TestDatabase;
  /** Processes at the same time; each holds one shard. */
  readonly processes: number;
  readonly kills: number;
  readonly random: Random;
  /** Whether Discord lets a bot in once in five seconds only, and counts requests. */
  readonly strict?: boolean;
}

/** What is there when all is over. */
export interface KillOutcome {
  readonly discord: LocalDiscord;
  readonly rows: readonly LedgerRow[];
  readonly kills: Readonly<Record<Moment, number>>;
  /** What the processes wrote, one text for each life. */
  readonly lives: readonly string[];
}

/**
 * 200 subscriptions due in the same minute, and the real bot killed over and over while it posts them. Between the
 * rounds the clock of everything jumps on: past a lease, past the memory of nonces.
 */
export async function runKills(plan: KillPlan): Promise<KillOutcome> {
  const { database, processes, random, strict = false } = plan;
  const time = { offset: 0 };
  const now = () => Date.now() + time.offset;
  const discord = await startLocalDiscord({
    guilds: Array.from({ length: SERVERS }, (_, index) => ({ name: `Server ${index}`, channels: CHANNELS })),
    shards: processes,
    identifyLimit: strict,
    rateLimits: strict,
    now,
  });
  const store = await database.open();
  const subscriptions = await subscribe(store, discord, now());
  const executioner = createExecutioner(discord, { shards: processes, random, patience: PATIENCE });
  const lives: string[] = [];
  const start = (slot: number): BotProcess => {
    const bot = startBotProcess(environment(plan, discord, slot), time.offset);
    void bot.gone.then(() => lives.push(bot.output()));
    return bot;
  };

  const [{ next } = { next: { due: now() } }] = await store.list(subscriptions[0]?.guildId ?? '');
  time.offset += next.due - LEAD - now();
  const slots = Array.from({ length: processes }, (_, slot) => slot);
  while (executioner.total() < plan.kills) {
    await Promise.all(
      slots.map(async (slot) => {
        for (let left = random.whole(1, processes === 1 ? 1 : 3); left > 0; left -= 1) {
          await executioner.execute(start(slot), slot);
        }
      }),
    );
    time.offset += absence(random);
  }
  executioner.rest();
  time.offset += 2 * MINUTE;
  const last = slots.map(start);
  const rows = await settled(store, discord);
  await Promise.all(last.map((bot) => bot.end()));
  await store.close();
  return { discord, rows, kills: executioner.kills, lives };
}

async function subscribe(store: DailyStore, discord: LocalDiscord, now: number): Promise<readonly Subscription[]> {
  const due = Temporal.Instant.fromEpochMilliseconds(now).add({ minutes: 1 }).toZonedDateTimeISO('UTC');
  const minute = due.hour * 60 + due.minute;
  const channels = [...discord.world.channels.values()].filter(({ guildId }) => guildId !== null);
  const subscriptions = channels.map(({ id, guildId }, index) => {
    const name = String(index).padStart(8, 's');
    return sampleSubscription({ id: name, guildId: guildId ?? '', channelId: id, minute, zone: 'UTC' });
  });
  for (const subscription of subscriptions) await store.put(subscription, nextDue(subscription, now));
  return subscriptions;
}

function environment({ database, processes }: KillPlan, discord: LocalDiscord, slot: number) {
  const shards = processes === 1 ? {} : { SHARDS: String(slot), SHARD_COUNT: String(processes) };
  const connection = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  return { ...database.env, ...shards, ...connection };
}

/** Mostly at once; at times long enough for the lease of the dead, or for Discord to forget a nonce. */
function absence(random: Random): number {
  return random.pick([0, 0, 0, 20 * SECOND, 65 * SECOND, 65 * SECOND, 2 * MINUTE, random.whole(6, 20) * MINUTE]);
}

/** The ledger when every row of today has ended, or when patience has. */
async function settled(store: DailyStore, discord: LocalDiscord): Promise<readonly LedgerRow[]> {
  const wanted = SERVERS * CHANNELS.length;
  const giveUp = Date.now() + LAST_PATIENCE;
  for (;;) {
    const rows = (await Promise.all(discord.guilds.map(({ id }) => store.history(id, { limit: 1000 })))).flat();
    const ended = rows.filter(({ state }) => state !== 'claimed');
    if (ended.length >= wanted || Date.now() > giveUp) return rows;
    await sleep(250);
  }
}
