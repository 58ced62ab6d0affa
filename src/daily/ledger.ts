/**
 * What became of the post of one subscription on one local date. `claimed`: somebody is at it, or it waits to be tried
 * again; exactly one row for each subscription and date. `unknown`: it may have been sent, nobody could see.
 */
export type PostState = 'claimed' | 'sent' | 'failed' | 'skipped' | 'unknown';

/** One row of the ledger. */
export interface LedgerRow {
  readonly subscriptionId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** Local date, `YYYY-MM-DD`: the day that the post is about. */
  readonly date: string;
  /** When it was due, milliseconds since 1970. */
  readonly due: number;
  readonly state: PostState;
  /** Message id where it was sent. */
  readonly messageId: string | null;
  /** Ids of the events posted or to be posted: chosen once, so that every try posts the same. */
  readonly events: readonly string[];
  /** What was given up to find the events; null where nothing was. */
  readonly widened: 'filters' | 'day' | null;
  /** Why, as why.ts keeps and says it; '' where all went well. */
  readonly why: string;
  /** Which process claimed it, and when it was last written (milliseconds since 1970). */
  readonly claimedBy: string;
  readonly at: number;
  /** Nobody else may touch a claimed row before this instant (milliseconds since 1970). */
  readonly leaseUntil: number;
  /** Since when a message may stand in the channel that nobody saw; null where surely none does. */
  readonly uncertainSince: number | null;
  /** How often it was tried. */
  readonly tries: number;
}

/** How a row ends. */
export interface Outcome {
  readonly state: Exclude<PostState, 'claimed'>;
  readonly why: string;
  readonly messageId: string | null;
}
