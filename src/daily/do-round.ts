import type { Annalist } from '../annalist.ts';
import type { Log } from '../log.ts';
import { composeNext } from './compose-next.ts';
import { judgeDue } from './judge-due.ts';
import type { LedgerRow } from './ledger.ts';
import type { Occurrence } from './next-due.ts';
import { postKey } from './post-key.ts';
import { sendPost } from './send-post.ts';
import type { Sending } from './sending.ts';
import type { Lease, Scheduled, ShardRange } from './store.ts';
import { whyOf } from './why.ts';

/** What looking after the posts of one process takes. */
export interface Round extends Sending {
  readonly annalist: () => Annalist;
  readonly log: Log;
  readonly lease: () => Lease;
  /** Posts on their way, by their key. */
  readonly atWork: Map<string, Promise<void>>;
  readonly signal: AbortSignal;
}

const PAGE = 100;
/** Posts on their way at once: what 25 a second need where an answer takes two seconds. */
const AT_WORK = 50;
/** How long nobody looks again at a subscription that cannot be worked with, in milliseconds. */
const AFTER_FAILURE = 10 * 60_000;

/** Takes up what is open and what is due, one page of each; true where there was something to do. */
export async function doRound(round: Round, shards: ShardRange): Promise<boolean> {
  const { store, clock, signal, atWork } = round;
  const page = { now: clock.now(), shards, limit: PAGE };
  const open = (await store.open(page)).filter((row) => !atWork.has(postKey(row)));
  for (const row of open) {
    if (signal.aborted) return false;
    const taken = await store.takeOver(row, round.lease());
    if (taken) await send(taken, row.uncertainSince, round);
  }
  const due = await store.due(page);
  for (const scheduled of due) {
    if (signal.aborted) return false;
    await take(scheduled, round);
  }
  return open.length + due.length > 0;
}

/** One that cannot be worked with (a zone that is no more) must not keep the others. */
async function take(scheduled: Scheduled, round: Round): Promise<void> {
  const { id } = scheduled.subscription;
  try {
    await takeDue(scheduled, round);
  } catch (error) {
    round.log.error({ err: error, subscription: id }, 'a daily post could not be prepared, will be tried again');
    await round.store.putOff(id, round.clock.now() + AFTER_FAILURE);
  }
}

async function takeDue(scheduled: Scheduled, round: Round): Promise<void> {
  const { store, discord, clock } = round;
  const { subscription } = scheduled;
  const standing = discord.standing(subscription.guildId, subscription.channelId, subscription.threadOf);
  const judged = judgeDue(scheduled, standing, clock.now());
  switch (judged.do) {
    case 'skip':
      await store.skip(scheduled, { why: judged.why, following: judged.following, now: clock.now() });
      return;
    case 'put-off':
      return store.putOff(subscription.id, judged.until);
    case 'pause':
      await store.pause(subscription.id, judged.pause);
      return round.paused(subscription, judged.pause);
    case 'post':
      return claim(scheduled, judged.following, round);
  }
}

/** Chooses first and claims with the choice, so that every later try posts the same. */
async function claim(scheduled: Scheduled, following: Occurrence, round: Round): Promise<void> {
  const { store, clock } = round;
  const post = await composeNext(scheduled, { store, annalist: round.annalist() });
  if (post.reply === null) {
    await store.skip(scheduled, { why: whyOf('quiet-day'), following, now: clock.now() });
    return;
  }
  const { events, widened } = post;
  const row = await store.claim(scheduled, { events, widened, following, lease: round.lease() });
  if (row) await send(row, null, round);
}

/** Lets a post go its way; comes back when there is room for one more. */
async function send(row: LedgerRow, before: number | null, round: Round): Promise<void> {
  const { atWork, log } = round;
  const key = postKey(row);
  const work = sendPost(row, before, round)
    .catch((error: unknown) => {
      log.error({ err: error, subscription: row.subscriptionId, date: row.date }, 'a post was left half done');
    })
    .finally(() => atWork.delete(key));
  atWork.set(key, work);
  if (atWork.size >= AT_WORK) await Promise.race(atWork.values());
}
