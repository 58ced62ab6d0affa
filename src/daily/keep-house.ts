import { NO_REPEAT } from './choose-events.ts';
import type { PostOffice } from './post-office.ts';
import type { DailyStore, Scheduled, ShardRange } from './store.ts';
import type { Pause, Subscription } from './subscription.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** What is known of a server stays so long after the bot was removed. */
const AFTER_REMOVAL = 30 * DAY;
/** Beyond what is needed to repeat nothing. */
const AFTER_POST = NO_REPEAT + 30 * DAY;
/** How long Discord is not asked again after a refusal that nothing in sight explains. */
const AFTER_HIDDEN = 60 * MINUTE;
const PAGE = 100;

export interface Housekeeping {
  readonly store: DailyStore;
  readonly discord: Pick<PostOffice, 'standing'>;
  readonly shards: ShardRange;
  readonly now: number;
  readonly signal: AbortSignal;
  readonly paused: (subscription: Subscription, pause: Pause) => Promise<void>;
}

/** Resumes what was paused by a cause that is gone, and deletes what is kept no longer. */
export async function keepHouse(house: Housekeeping): Promise<void> {
  const { store, shards, now, signal } = house;
  for (let after = ''; !signal.aborted; ) {
    const page = await store.pausedByCause({ shards, limit: PAGE, after });
    for (const scheduled of page) await look(scheduled, house);
    const last = page.at(-1);
    if (!last) break;
    after = last.subscription.id;
  }
  await store.deleteOld({ removed: now - AFTER_REMOVAL, posts: now - AFTER_POST });
}

async function look({ subscription }: Scheduled, { store, discord, now }: Housekeeping): Promise<void> {
  const { id, guildId, channelId, threadOf, paused } = subscription;
  if (paused === null) return;
  const standing = discord.standing(guildId, channelId, threadOf);
  if (standing.kind === 'shut') {
    const { reason, detail } = standing;
    if (reason === 'server-gone') await store.markRemoved(guildId, now);
    if (reason === paused.reason && !paused.hidden) return;
    await store.pause(id, { reason, detail, since: paused.since, told: paused.told });
  } else if (standing.kind === 'open' && !(paused.hidden && now - paused.since < AFTER_HIDDEN)) {
    if (paused.reason === 'server-gone') await store.markRemoved(guildId, null);
    await store.pause(id, null);
  }
}
