import type { EventId } from '../archive/event-id.ts';
import type { LedgerRow, Outcome } from './ledger.ts';
import type { Occurrence } from './next-due.ts';
import type { Pause, Subscription } from './subscription.ts';

/** A subscription with its next post. */
export interface Scheduled {
  readonly subscription: Subscription;
  readonly next: Occurrence;
}

/** Shards whose servers a process looks after: those of which `guildId >> 22` leaves one of `ids` when divided by `count`. */
export interface ShardRange {
  readonly ids: readonly number[];
  readonly count: number;
}

/** A page of what is to be done by a process. All instants are milliseconds since 1970. */
export interface Page {
  readonly now: number;
  readonly shards: ShardRange;
  readonly limit: number;
}

/** Who takes a row for how long. */
export interface Lease {
  /** Name of the process, new with every start. */
  readonly process: string;
  readonly now: number;
  readonly until: number;
}

/** All that is kept of a server. */
export interface GuildData {
  readonly guildId: string;
  readonly subscriptions: readonly Subscription[];
  readonly posts: readonly LedgerRow[];
}

/**
 * Subscriptions and the ledger of their posts. Several processes may hold the same one. Each method is one atomic step:
 * a process that dies leaves it done or not done. Methods that write a row return false or null where somebody else
 * has it meanwhile. Instants are milliseconds since 1970.
 */
export interface DailyStore {
  /** Adds a subscription or replaces the one with its id. `next`: its next post (see `nextDue`). */
  put(subscription: Subscription, next: Occurrence): Promise<void>;
  get(guildId: string, id: string): Promise<Scheduled | null>;
  /** A server's, the oldest first. */
  list(guildId: string): Promise<readonly Scheduled[]>;
  /** Ends a subscription; its posts stay in the history. False where the server has none of this id. */
  remove(guildId: string, id: string): Promise<boolean>;
  /** Pauses, or with null resumes, a subscription. What was due meanwhile is still due, unless `next` says otherwise. */
  pause(id: string, pause: Pause | null, next?: Occurrence): Promise<void>;

  /** What is due and neither paused nor put off, the longest due first. */
  due(page: Page): Promise<readonly Scheduled[]>;
  /** `due` will not give a subscription again before `until`. */
  putOff(id: string, until: number): Promise<void>;
  /** The next instant at which `due` or `open` will give something; null for never. */
  nextWake(shards: ShardRange): Promise<number | null>;
  /** How many subscriptions, of all processes, are due at an instant: what spreads a post over the minutes after it. */
  sharing(due: number): Promise<number>;
  /** Subscriptions of one of these servers' shards that are paused by a cause, ordered by id, those after `after`. */
  pausedByCause(page: Omit<Page, 'now'> & { readonly after: string }): Promise<readonly Scheduled[]>;

  /** Claims the next post of a subscription with what it will show, and moves the subscription on to `following`. */
  claim(
    scheduled: Scheduled,
    post: {
      readonly events: readonly string[];
      readonly widened?: LedgerRow['widened'];
      readonly following: Occurrence;
      readonly lease: Lease;
    },
  ): Promise<LedgerRow | null>;
  /** Records the next post of a subscription as skipped and moves on to `following`. */
  skip(scheduled: Scheduled, skipped: { why: string; following: Occurrence; now: number }): Promise<boolean>;
  /** Claimed rows whose lease is over: those of dead processes, and those that wait to be tried again. */
  open(page: Page): Promise<readonly LedgerRow[]>;
  /** Takes an open row. */
  takeOver(row: LedgerRow, lease: Lease): Promise<LedgerRow | null>;
  /** Gives a row back, to be tried again at an instant. */
  release(
    row: LedgerRow,
    again: { at: number; now: number; uncertainSince: number | null; why: string },
  ): Promise<boolean>;
  finish(row: LedgerRow, outcome: Outcome, now: number): Promise<boolean>;
  /** Takes a claim back as if it had not been made, and pauses the subscription. Only for what surely was not sent. */
  unclaim(row: LedgerRow, pause: Pause): Promise<boolean>;

  /** Whether a person may be told something about a subscription: once in `every` milliseconds. */
  mayTell(id: string, when: { now: number; every: number }): Promise<boolean>;

  /** A server's posts, of one subscription or of all, the latest day first. */
  history(guildId: string, which: { subscriptionId?: string; limit: number }): Promise<readonly LedgerRow[]>;
  /**
   * When a channel last had each of these events since an instant, by when the post was due, claimed and unknown posts
   * too. Those that it did not have are left out.
   */
  lastPosted(channelId: string, events: readonly EventId[], since: number): Promise<ReadonlyMap<EventId, number>>;

  /**
   * Takes `count` places in the one queue of all processes, `gap` milliseconds apart: the instant of the first. Never
   * before `now`, nor long after it: a queue so long was made by a wrong clock.
   */
  takeSlots(wanted: { now: number; count: number; gap: number }): Promise<number>;

  /** The bot was removed from a server at an instant; null: it is there again. */
  markRemoved(guildId: string, at: number | null): Promise<void>;
  /** Deletes everything of servers that the bot was removed from before an instant, and posts older than `postsBefore`. */
  deleteOld(before: { removed: number; posts: number }): Promise<number>;
  exportGuild(guildId: string): Promise<GuildData>;
  /** Deletes everything of a server. */
  forgetGuild(guildId: string): Promise<void>;
  /** Asks the database for something small; throws where it cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
