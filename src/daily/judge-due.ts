import { nextDue, type Occurrence } from './next-due.ts';
import type { Standing } from './post-office.ts';
import type { Scheduled } from './store.ts';
import type { Pause } from './subscription.ts';
import { whyOf } from './why.ts';

/** Milliseconds until a server that is away is looked at again. */
const AWAY = 30_000;
const MINUTE = 60_000;

/** What is to be done about a subscription that is due. */
export type Judgement =
  | { readonly do: 'post'; readonly following: Occurrence }
  | { readonly do: 'skip'; readonly following: Occurrence; readonly why: string }
  | { readonly do: 'put-off'; readonly until: number }
  | { readonly do: 'pause'; readonly pause: Pause };

/** The last instant at which the post of a due instant is still sent. */
export function lastChance(due: number, window: number): number {
  return due + window * MINUTE;
}

/** Decides about a due subscription: never late beyond its window, never two days at once, never where it cannot be. */
export function judgeDue({ subscription, next }: Scheduled, standing: Standing, now: number): Judgement {
  const following = nextDue(subscription, next.due);
  const last = lastChance(next.due, subscription.window);
  if (following.due <= now) {
    return { do: 'skip', following, why: whyOf('next-day-due') };
  }
  if (now > last) {
    return { do: 'skip', following, why: whyOf('missed', subscription.window) };
  }
  if (standing.kind === 'away') return { do: 'put-off', until: Math.min(now + AWAY, last + 1) };
  if (standing.kind === 'shut') {
    const { reason, detail } = standing;
    return { do: 'pause', pause: { reason, detail, since: now, told: false } };
  }
  return { do: 'post', following };
}
