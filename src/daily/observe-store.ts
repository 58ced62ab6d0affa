import type { LedgerRow, PostState } from './ledger.ts';
import type { DailyStore } from './store.ts';

/** A post that came into a state. */
export interface PostStep {
  readonly state: PostState;
  /** How long after it was due, in milliseconds. */
  readonly late: number;
}

/** The same store, telling of each post that this process claims, skips or brings to an end. */
export function observeStore(store: DailyStore, seen: (step: PostStep) => void): DailyStore {
  return {
    ...store,
    claim: async (scheduled, post) => {
      const row = await store.claim(scheduled, post);
      if (row) seen({ state: 'claimed', late: post.lease.now - row.due });
      return row;
    },
    skip: async (scheduled, skipped) => {
      const isSkipped = await store.skip(scheduled, skipped);
      if (isSkipped) seen({ state: 'skipped', late: skipped.now - scheduled.next.due });
      return isSkipped;
    },
    finish: async (row: LedgerRow, outcome, now) => {
      const isFinished = await store.finish(row, outcome, now);
      if (isFinished) seen({ state: outcome.state, late: now - row.due });
      return isFinished;
    },
  };
}
