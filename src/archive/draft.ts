import type { Day } from './day.ts';
import type { KnownBy, Source } from './event.ts';

/** A line of a Related list whose names are still one text. */
export interface RawReference {
  readonly path: string;
  readonly context: string;
}

/** All that was read about one path, from its page, from indexes and from lines that lead to it. */
export interface Draft {
  readonly path: string;
  readonly day: Day;
  known: KnownBy;
  title: string;
  topic: string | null;
  /** Summary on the page, and the one in an index (which may be cut). */
  summary: string | null;
  indexSummary: string | null;
  sources: readonly Source[];
  image: string | null;
  related: readonly RawReference[];
  /** Paths of all versions that the page lists under Changes. */
  versions: readonly string[];
  /** Path of the version that the page calls the current one. */
  current: string | null;
  /** Contexts of every line about the event, unsplit; the same may be there again. */
  readonly contexts: string[];
  /** Numbers of the indexes that list the path: two paths of one index are two events, as a rule. */
  readonly listedIn: number[];
}
