import type { Day } from '../day.ts';
import type { Refusal, Repair, Source } from '../event.ts';

/** A line that leads to an event: an entry of a Related or Changes list. Titles and contexts are still raw. */
export interface Mention {
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  /** The names as one text (`Homs Governorate, Syrian Army`), not yet split; '' where there are none. */
  readonly context: string;
}

/** An event page, read. */
export interface EventPage {
  readonly kind: 'event';
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  readonly topic: string | null;
  readonly summary: string | null;
  readonly sources: readonly Source[];
  readonly image: string | null;
  readonly related: readonly Mention[];
  /** Earlier versions of this page, oldest first, and the page itself. */
  readonly changes: readonly Mention[];
  /** Where the page names the version that is current: its path. */
  readonly current: string | null;
}

/** One event in the index of a day. */
export interface IndexEntry extends Mention {
  readonly topic: string | null;
  readonly summary: string | null;
}

/** The index of a day (or the front page with three of them), read. */
export interface DayIndex {
  readonly kind: 'index';
  readonly entries: readonly IndexEntry[];
}

/** What came out of one file: a page or the reason why not, and what had to be mended. */
export interface PageReading {
  readonly file: string;
  readonly page: EventPage | DayIndex | null;
  readonly repaired: readonly Repair[];
  readonly refused: readonly Refusal[];
}
