import type { Annalist } from '../annalist.ts';
import { NO_REPEAT } from './choose-events.ts';
import { composePost, type Post } from './compose-post.ts';
import type { DailyStore, Scheduled } from './store.ts';

/** The next post of a subscription, as its channel's past asks for it. */
export function composeNext(
  { subscription, next }: Scheduled,
  { store, annalist }: { readonly store: Pick<DailyStore, 'lastPosted'>; readonly annalist: Annalist },
): Promise<Post> {
  return composePost(subscription, next.date, {
    annalist,
    lastPosted: (events) => store.lastPosted(subscription.channelId, events, next.due - NO_REPEAT),
  });
}
