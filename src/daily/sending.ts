import type { Annalist } from '../annalist.ts';
import type { Clock } from './clock.ts';
import type { LedgerRow } from './ledger.ts';
import type { Pace } from './pace.ts';
import type { PostOffice } from './post-office.ts';
import type { DailyStore } from './store.ts';
import type { Pause, Subscription } from './subscription.ts';

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

/** A row at work: as it was taken, and since when a message of an earlier try may stand in the channel. */
export interface Work {
  readonly row: LedgerRow;
  readonly subscription: Subscription;
  readonly before: number | null;
}
