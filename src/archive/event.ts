import type { Day } from './day.ts';
import type { EventList } from './event-list.ts';

/** Where the archive knows an event from; a page says most, a reference least. */
export type KnownBy = 'page' | 'index' | 'reference';

/** One entry of a page's source list. `url` is absolute http(s), or as written where it cannot be mended. */
export interface Source {
  readonly name: string;
  readonly url: string;
}

/** A line of a page's Related list: the event it leads to and the names the two share (the line's Context). */
export interface Reference {
  /** Path of the event led to, after merging: always the `path` of an event of the same archive. */
  readonly path: string;
  readonly names: readonly string[];
}

/**
 * One event of the archive, after every page, index entry and reference about it became one.
 * Texts are decoded for people: no HTML entities, no wiki marks, blanks collapsed.
 */
export interface NewsEvent {
  /** `/news/2016/04/3/slug.md`: of all paths of the event, the page with the fullest text. Exactly as in the archive. */
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  readonly topic: string | null;
  /** The source page's own description; null where there is none or where it was boilerplate. */
  readonly summary: string | null;
  readonly sources: readonly Source[];
  /** Cover image, http(s), never a known placeholder. */
  readonly image: string | null;
  /** Context names gathered from every place that speaks of the event; unique, as spelt most often, sorted. */
  readonly names: readonly string[];
  /** The page's own Related list in its order, without the event itself and without doubles. */
  readonly related: readonly Reference[];
  /** Every other path that led to this event, sorted. */
  readonly aliases: readonly string[];
  readonly known: KnownBy;
}

/** Something in an archive that was mended (`what`) or could not be read (`reason`); `file` from the archive's root. */
export interface Repair {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** A page or line that could not be read, with what was expected. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Whom an archive's texts are owed to. */
export interface Credit {
  /** The source and its licence in a few words, for the foot of every reply. */
  readonly line: string;
  /** Whether the summaries are the archive's own words; else they are those of the source pages. */
  readonly ownWords: boolean;
}

/** A loaded archive: what it holds and what was found wrong on the way. */
export interface Archive {
  /** The folder it was read from. */
  readonly directory: string;
  /** Changes whenever any page (or the way of reading it) changes: shown as the archive's version, key of what is derived. */
  readonly version: string;
  readonly credit: Credit;
  readonly events: EventList;
  /** How many events are known from where. */
  readonly known: Readonly<Record<KnownBy, number>>;
  /** Number of pages read (event pages and indexes). */
  readonly pages: number;
  /** How many records were folded into another one. */
  readonly merged: number;
  readonly repaired: readonly Repair[];
  readonly refused: readonly Refusal[];
}
