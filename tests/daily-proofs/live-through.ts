import { pino } from 'pino';
import { nextDue } from '../../src/daily/next-due.ts';
import { type Daily, startDaily } from '../../src/daily/start-daily.ts';
import type { DailyStore } from '../../src/daily/store.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import { fullCalendarAnnalist } from './full-calendar.ts';
import { beginLife, type Life } from './mortal.ts';
import type { Random } from './random.ts';
import { createSimulatedClock, type SimulatedClock } from './simulated-clock.ts';
import { createSimulatedDiscord, type SimulatedDiscord } from './simulated-discord.ts';
import { createStorms } from './storms.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const BEGIN = Date.UTC(2026, 11, 29);
const END = Date.UTC(2029, 0, 3);

/** What one process of the bot is, in a test. */
interface Running {
  readonly life: Life;
  readonly daily: Daily;
}

/** What there is outside of it. */
interface Outside {
  readonly clock: SimulatedClock;
  readonly discord: SimulatedDiscord;
  readonly random: Random;
}

/** From the end of 2026 to the beginning of 2029, with restarts, kills, outages and lost permissions at random. */
export async function liveThrough(
  store: DailyStore,
  subscriptions: readonly Subscription[],
  random: Random,
): Promise<{ readonly discord: SimulatedDiscord; readonly kills: number }> {
  const clock = createSimulatedClock(BEGIN);
  const storms = createStorms(clock, random);
  const discord = createSimulatedDiscord(clock, storms);
  const outside = { clock, discord, random };
  const annalist = fullCalendarAnnalist();
  const log = pino({ level: 'warn' });
  const kept = clock.track(store);
  for (const subscription of subscriptions) await store.put(subscription, nextDue(subscription, BEGIN));

  const start = (): Running => {
    const life = beginLife();
    const lent = { store: life.lend(kept), discord: life.lend(discord), clock: life.lend(clock) };
    return { life, daily: startDaily({ ...lent, annalist: () => annalist, log, poll: HOUR / 2 }) };
  };
  let kills = 0;
  let running = start();
  while (clock.now() < END) {
    await clock.runUntil(clock.now() + random.whole(1, 60) * HOUR);
    storms.brew(subscriptions);
    if (random.chance(0.6)) {
      await die(running, outside);
      kills += 1;
    } else await stop(running, outside);
    await clock.runUntil(clock.now() + absence(random));
    running = start();
  }
  storms.calm();
  await clock.runUntil(clock.now() + 12 * HOUR);
  await stop(running, outside);
  return { discord, kills };
}

/** Ends a process while it is at work: some requests from now, and some steps after that. */
async function die({ life }: Running, { clock, discord, random }: Outside): Promise<void> {
  const requests = discord.requests.length + random.whole(0, 2);
  let steps = random.whole(0, 6);
  await clock.runUntil(clock.now() + 30 * HOUR, () => {
    if (discord.requests.length >= requests) steps -= 1;
    return steps < 0;
  });
  life.end();
}

async function stop({ life, daily }: Running, { clock }: Outside): Promise<void> {
  let isDone = false;
  void daily.stop().then(() => {
    isDone = true;
  });
  await clock.runUntil(clock.now() + HOUR, () => isDone);
  if (!isDone) throw new Error('Stopping the daily post: it did not end within an hour');
  life.end();
}

/** Mostly a restart, at times longer than a nonce is remembered, longer than a window, or than a day. */
function absence(random: Random): number {
  if (random.chance(0.6)) return random.whole(1, 120) * SECOND;
  if (random.chance(0.6)) return random.whole(4, 40) * 60 * SECOND;
  return random.whole(1, random.chance(0.2) ? 60 : 9) * HOUR;
}
