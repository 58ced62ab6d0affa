import type { LedgerRow } from '../../../src/daily/ledger.ts';
import type { Occurrence } from '../../../src/daily/next-due.ts';
import type { DailyStore, Lease } from '../../../src/daily/store.ts';
import type { Pause, Subscription } from '../../../src/daily/subscription.ts';
import { sampleSubscription } from '../sample-subscription.ts';

export const MINUTE = 60_000;
export const NOON = Date.UTC(2027, 4, 3, 12);
export const TODAY = { date: '2027-05-03', due: NOON };
export const TOMORROW = { date: '2027-05-04', due: NOON + 24 * 60 * MINUTE };
export const GUILD = sampleSubscription().guildId;
/** Two servers of other shards: 1 and 2 of four. */
export const [FIFTH, SIXTH] = [String(5n << 22n), String(6n << 22n)] as const;
export const CHANNEL = sampleSubscription().channelId;
export const ALL = { ids: [0], count: 1 };
export const REASON: Pause = { reason: 'channel-gone', since: NOON, detail: 'Unknown Channel', told: false };

export const page = (now: number) => ({ now, shards: ALL, limit: 100 });
export const lease = (process: string, now: number): Lease => ({ process, now, until: now + MINUTE });

/** Two stores on one database, as two processes have them, without anything of these servers. */
export interface Stores {
  readonly one: DailyStore;
  readonly other: DailyStore;
  /** Puts a subscription; its post is due at noon if nothing else is said. */
  subscribe(given?: Partial<Subscription>, next?: Occurrence): Promise<void>;
  /** Claims what is due first. */
  claimed(claim?: { process?: string; now?: number; events?: readonly string[] }): Promise<LedgerRow>;
}

/** The two stores that are open when a test runs. */
export function storesOf(opened: () => { readonly one: DailyStore; readonly other: DailyStore }): Stores {
  return {
    get one() {
      return opened().one;
    },
    get other() {
      return opened().other;
    },
    subscribe: (given = {}, next = TODAY) => opened().one.put(sampleSubscription(given), next),
    claimed: async ({ process = 'p1', now = NOON, events = ['event-one'] } = {}) => {
      const [scheduled] = await opened().one.due(page(now));
      if (!scheduled) throw new Error('Claiming a post: nothing is due');
      const row = await opened().one.claim(scheduled, { events, following: TOMORROW, lease: lease(process, now) });
      if (!row) throw new Error('Claiming a post: the claim was refused');
      return row;
    },
  };
}
