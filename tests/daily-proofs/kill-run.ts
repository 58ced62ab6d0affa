import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerRow } from '../../src/daily/ledger.ts';
import { localDate, nextDue } from '../../src/daily/next-due.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { removeTemporary, temporaryFolder } from '../archive/temporary-archive.ts';
import type { TestDatabase } from '../daily/databases.ts';
import { sampleSubscription } from '../daily/sample-subscription.ts';
import { type BotProcess, startBotProcess } from './bot-process.ts';
import { createExecutioner, type Moment } from './executioner.ts';
import type { Random } from './random.ts';
import { smallArchive } from './small-archive.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const SERVERS = 40;
const CHANNELS = ['one', 'two', 'three', 'four', 'five'];
/** The first processes are ready a little before the minute comes. */
const LEAD = 3 * SECOND;
/** A life in which the awaited moment does not come is ended after so long, and does not count as a kill. */
const PATIENCE = 8 * SECOND;
/** So many lives for each kill, at most. */
const MOST_LIVES = 3;
/** So long the last processes may take for what is left. */
const LAST_PATIENCE = 120 * SECOND;

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
  /** How many processes there were. */
  readonly lives: number;
  /** When posts left them, in milliseconds of their clock, in order. */
  readonly departures: readonly number[];
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
  const folders = { ARCHIVE_DIR: smallArchive(localDate(now(), 'UTC')), STATE_DIR: temporaryFolder() };
  const lives: BotProcess[] = [];
  const start = (slot: number): BotProcess => {
    const bot = startBotProcess({ ...folders, ...environment(plan, discord, slot) }, time.offset);
    lives.push(bot);
    return bot;
  };
  await warmUp(start(0));

  const [{ next } = { next: { due: now() } }] = await store.list(subscriptions[0]?.guildId ?? '');
  time.offset += next.due - LEAD - now();
  const slots = Array.from({ length: processes }, (_, slot) => slot);
  while (executioner.aimed() < plan.kills && lives.length < plan.kills * MOST_LIVES) {
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
  removeTemporary();
  const departures = lives.flatMap((bot) => bot.departures()).sort((a, b) => a - b);
  return { discord, rows, kills: executioner.kills, lives: lives.length, departures };
}

/** One life that ends in peace leaves what makes the others start quickly: the snapshot and the compiled code. */
async function warmUp(bot: BotProcess): Promise<void> {
  await bot.says('"msg":"ready"');
  await bot.end();
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
