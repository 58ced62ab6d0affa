import { backOff, finish, tryAgain } from './end-try.ts';
import type { Delivery } from './post-office.ts';
import type { Sending, Work } from './sending.ts';
import type { Pause } from './subscription.ts';
import { whyOf } from './why.ts';

/** Writes down what became of a letter. */
export async function settleDelivery(
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
      return pausePost(work, { ...delivery, hidden: true }, sending);
    case 'limited':
      if (delivery.everywhere) pace.hold(clock.now() + delivery.wait);
      return tryAgain(work, { wait: delivery.wait, uncertainSince: before, why: whyOf('asked-to-wait'), sending });
    case 'lost': {
      const uncertainSince = before ?? sentAt;
      return tryAgain(work, { wait: backOff(row.tries), uncertainSince, why: whyOf('lost', delivery.detail), sending });
    }
  }
}

/** Not in this channel: the subscription pauses. What surely was not posted is due again when it goes on. */
export async function pausePost(
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
