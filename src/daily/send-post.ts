import { composeChoice } from './compose-post.ts';
import { backOff, finish, tryAgain } from './end-try.ts';
import { lastChance } from './judge-due.ts';
import type { LedgerRow } from './ledger.ts';
import { letterOf } from './letter-of.ts';
import { postKey } from './post-key.ts';
import type { Form } from './post-office.ts';
import type { Sending, Work } from './sending.ts';
import { pausePost, settleDelivery } from './settle-delivery.ts';
import { whyOf } from './why.ts';

/**
 * For so long (milliseconds) a second try with the same nonce surely gives the first message; Discord says "a few
 * minutes" and is seen to keep five. After that the channel is looked at first.
 */
export const NONCE_WINDOW = 3 * 60_000;
/** Clocks here and at Discord differ: a message may be looked for a little before it was sent. */
const CLOCKS_DIFFER = 60_000;
const AWAY_PAUSE = 30_000;

const FORMS: readonly { readonly form: Form; readonly why: string }[] = [
  { form: 'full', why: '' },
  { form: 'no-image', why: whyOf('no-image') },
  { form: 'plain', why: whyOf('plain') },
];

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
    await tryAgain(work, {
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
    return tryAgain(work, { wait: AWAY_PAUSE, uncertainSince: work.before, why, sending });
  }
  if (standing.kind === 'shut') return pausePost(work, { ...standing, hidden: false }, sending);

  const choice = { events: row.events, widened: row.widened };
  const composed = composeChoice(subscription, row.date, { annalist: annalist(), choice });
  for (const { form, why } of FORMS) {
    if (!(await pace.turn())) {
      const why = whyOf('stopped');
      return tryAgain(work, { wait: 0, uncertainSince: work.before, why, sending });
    }
    const renewed = await sending.renew(work.row);
    if (renewed === null) return;
    work = { ...work, row: renewed };
    const sentAt = clock.now();
    const letter = letterOf(work.subscription, { key: postKey(row), composed, form, annalist: annalist() });
    const delivery = await discord.send(row.channelId, letter);
    if (delivery.kind === 'refused' && form !== 'plain') continue;
    return settleDelivery(work, { delivery, sentAt, why }, sending);
  }
}
