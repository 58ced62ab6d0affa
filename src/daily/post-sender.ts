import type { Annalist } from '../annalist.ts';
import type { Clock } from './clock.ts';
import { composeChoice } from './compose-post.ts';
import { lastChance } from './judge-due.ts';
import type { LedgerRow, PostState } from './ledger.ts';
import { letterOf } from './letter-of.ts';
import type { Pace } from './pace.ts';
import { postKey } from './post-key.ts';
import type { Delivery, Form, PostOffice } from './post-office.ts';
import type { DailyStore } from './store.ts';
import type { Pause, Subscription } from './subscription.ts';
import { whyOf } from './why.ts';

/** What sending takes. */
export interface Sending {
  readonly store: DailyStore;
  readonly discord: PostOffice;
  readonly annalist: () => Annalist;
  readonly clock: Clock;
  readonly pace: Pace;
  /** Takes a row for longer where its lease is half over; null where somebody else has it. */
  readonly renew: (row: LedgerRow) => Promise<LedgerRow | null>;
  /** Told of a pause that was made. */
  readonly paused: (subscription: Subscription, pause: Pause) => Promise<void>;
}

/**
 * For so long (milliseconds) a second try with the same nonce surely gives the first message; Discord says "a few
 * minutes" and is seen to keep five. After that the channel is looked at first.
 */
export const NONCE_WINDOW = 3 * 60_000;
/** Clocks here and at Discord differ: a message may be looked for a little before it was sent. */
const CLOCKS_DIFFER = 60_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 5 * 60_000;
const AWAY_PAUSE = 30_000;

const FORMS: readonly { readonly form: Form; readonly why: string }[] = [
  { form: 'full', why: '' },
  { form: 'no-image', why: whyOf('no-image') },
  { form: 'plain', why: whyOf('plain') },
];

/** A row at work: as it was taken, and since when a message of an earlier try may stand in the channel. */
interface Work {
  readonly row: LedgerRow;
  readonly subscription: Subscription;
  readonly before: number | null;
}

/**
 * Brings one claimed row a step further: to an outcome, or back into the ledger to be tried again. `before`: the row's
 * `uncertainSince` before it was claimed or taken over; null for a new claim. Throws only what the store throws: the row
 * stays claimed then, and is open again when its lease is over.
 */
export async function sendPost(row: LedgerRow, before: number | null, sending: Sending): Promise<void> {
  const scheduled = await sending.store.get(row.guildId, row.subscriptionId);
  if (!scheduled) {
    const why = whyOf('turned-off');
    return finish(row, before === null ? 'skipped' : 'unknown', { why, sending });
  }
  const seen = await look({ row, subscription: scheduled.subscription, before }, sending);
  if (seen !== 'done') await post(seen, sending);
}

/** Where an earlier try may have left a message and its nonce is forgotten, the channel is asked. */
async function look(work: Work, sending: Sending): Promise<Work | 'done'> {
  const { row, subscription, before } = work;
  const { clock, discord, pace } = sending;
  const isLate = clock.now() > lastChance(row.due, subscription.window);
  if (before === null) {
    if (!isLate) return work;
    await finish(row, 'failed', { why: row.why || whyOf('window-over'), sending });
    return 'done';
  }
  if (!isLate && clock.now() - before <= NONCE_WINDOW) return work;
  if (!(await pace.turn())) return 'done';
  const asked = clock.now();
  const found = await discord.find(row.channelId, postKey(row), before - CLOCKS_DIFFER);
  if (found === 'lost' && !isLate) {
    await again(work, {
      wait: backOff(row.tries),
      uncertainSince: before,
      why: whyOf('unreachable'),
      sending,
    });
  } else if (found === 'lost' || found === 'unreadable') {
    await finish(row, 'unknown', { why: whyOf('unseen'), sending });
  } else if (found.messageId !== null) {
    await finish(row, 'sent', { messageId: found.messageId, sending });
  } else if (isLate) {
    await finish(row, 'failed', { why: row.why || whyOf('window-over'), sending });
  } else {
    return { ...work, before: null, row: { ...row, uncertainSince: asked } };
  }
  return 'done';
}

async function post(started: Work, sending: Sending): Promise<void> {
  let work = started;
  const { row, subscription } = started;
  const { annalist, clock, discord, pace } = sending;
  const standing = discord.standing(row.guildId, row.channelId, subscription.threadOf);
  if (standing.kind === 'away') {
    const why = whyOf('away');
    return again(work, { wait: AWAY_PAUSE, uncertainSince: work.before, why, sending });
  }
  if (standing.kind === 'shut') return shut(work, { ...standing, hidden: false }, sending);

  const choice = { events: row.events, widened: row.widened };
  const composed = composeChoice(subscription, row.date, { annalist: annalist(), choice });
  for (const { form, why } of FORMS) {
    if (!(await pace.turn())) {
      const why = whyOf('stopped');
      return again(work, { wait: 0, uncertainSince: work.before, why, sending });
    }
    const renewed = await sending.renew(work.row);
    if (renewed === null) return;
    work = { ...work, row: renewed };
    const sentAt = clock.now();
    const letter = letterOf(work.subscription, { key: postKey(row), composed, form, annalist: annalist() });
    const delivery = await discord.send(row.channelId, letter);
    if (delivery.kind === 'refused' && form !== 'plain') continue;
    return settle(work, { delivery, sentAt, why }, sending);
  }
}

/** Writes down what became of a letter. */
async function settle(
  work: Work,
  { delivery, sentAt, why }: { delivery: Delivery; sentAt: number; why: string },
  sending: Sending,
): Promise<void> {
  const { row, before } = work;
  const { clock, pace } = sending;
  switch (delivery.kind) {
    case 'sent':
      return finish(row, 'sent', { why, messageId: delivery.messageId, sending });
    case 'refused':
      return finish(row, 'failed', { why: whyOf('refused', delivery.detail), sending });
    case 'shut':
      return shut(work, { ...delivery, hidden: true }, sending);
    case 'limited':
      if (delivery.everywhere) pace.hold(clock.now() + delivery.wait);
      return again(work, { wait: delivery.wait, uncertainSince: before, why: whyOf('asked-to-wait'), sending });
    case 'lost': {
      const uncertainSince = before ?? sentAt;
      return again(work, { wait: backOff(row.tries), uncertainSince, why: whyOf('lost', delivery.detail), sending });
    }
  }
}

/** Not in this channel: the subscription pauses. What surely was not posted is due again when it goes on. */
async function shut(
  { row, subscription, before }: Work,
  { reason, detail, hidden }: Pick<Pause, 'reason' | 'detail'> & { hidden: boolean },
  sending: Sending,
): Promise<void> {
  const { store, clock } = sending;
  const pause: Pause = { reason, detail, since: clock.now(), told: false, ...(hidden ? { hidden } : {}) };
  if (before === null) {
    if (!(await store.unclaim(row, pause))) return;
  } else {
    await finish(row, 'unknown', { why: whyOf('then-refused', detail), sending });
    await store.pause(subscription.id, pause);
  }
  await sending.paused(subscription, pause);
}

async function again(
  { row, subscription }: Work,
  next: { wait: number; uncertainSince: number | null; why: string; sending: Sending },
): Promise<void> {
  const { wait, uncertainSince, why, sending } = next;
  const now = sending.clock.now();
  // Just after its last chance it is closed instead of tried.
  const at = Math.min(now + wait, Math.max(now, lastChance(row.due, subscription.window) + 1));
  await sending.store.release(row, { at, now, uncertainSince, why });
}

async function finish(
  row: LedgerRow,
  state: Exclude<PostState, 'claimed'>,
  { why = '', messageId = null, sending }: { why?: string; messageId?: string | null; sending: Sending },
): Promise<void> {
  await sending.store.finish(row, { state, why, messageId }, sending.clock.now());
}

/** 2, 4, 8 … seconds: seven tries while the nonce is remembered, then every five minutes. */
function backOff(tries: number): number {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (tries - 1));
}
