import type { Day } from '../archive/day.ts';
import type { NewsEvent } from '../archive/event.ts';
import type { EventId } from '../archive/event-id.ts';
import type { Place } from '../places/place.ts';
import type { Query } from '../timeline/query.ts';
import type { TaggedPlace } from '../timeline/tag-places.ts';
import type { ExportForm } from './export/export-form.ts';
import type { Histogram } from './histogram.ts';
import type { Jump } from './jumps.ts';
import type { PlaceCount } from './places-of-result.ts';

/**
 * Something a person can do next, as plain data. A button or a select option carries one; in a terminal it is a line
 * to type. Whoever performs it needs nothing else: no session, no message, no memory.
 */
export type Action =
  /** The events of a query, one page of them (from 0). */
  | { readonly do: 'list'; readonly query: Query; readonly page: number; readonly picture?: ListPicture }
  /**
   * One event's card. `trail`: the events walked through to get here, oldest first, for the way back. `day`: the event's,
   * for when it has left the archive; actions of before that was known lack it.
   */
  | { readonly do: 'event'; readonly id: EventId; readonly trail: readonly EventId[]; readonly day?: Day }
  | { readonly do: 'help' };

/** What is drawn above a list: its events in time, or their places. */
export type ListPicture = 'histogram' | 'map';

/** An action with the words on its button, and the number of events behind it where that is known. */
export interface Offer {
  readonly label: string;
  readonly count?: number;
  /** A reading of the question that was not taken. */
  readonly isReading?: true;
  readonly action: Action;
}

/** How a question was read, in the order it is shown: `Syria · 1–30 April 2016 · 41 events`. */
export interface Understood {
  readonly places: readonly Place[];
  /** `1–30 April 2016`; null where no time was asked for. */
  readonly when: string | null;
  /** Words and names asked about; empty where none. */
  readonly about: string;
  /** The whole line, ready to be shown. */
  readonly line: string;
}

/** An event with what the index knows of it. */
export interface EventView {
  readonly id: EventId;
  readonly event: NewsEvent;
  /** Most precise first. */
  readonly places: readonly TaggedPlace[];
}

/** An event one press away. */
export interface Step {
  readonly id: EventId;
  readonly day: Day;
  readonly title: string;
}

/** An event related to another one, and why: the names and places they share. */
export interface RelatedView extends Step {
  readonly reason: string;
}

/** The event before or after another one: of its story, or, where the story has none, in its `place`. */
export interface Neighbour extends Step {
  readonly place: string | null;
}

/** Events that answer a question, one page of them. */
export interface ListAnswer {
  readonly kind: 'list';
  readonly understood: Understood;
  readonly query: Query;
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** The events of this page, in the query's order. */
  readonly events: readonly EventView[];
  /** Days of the earliest and latest event of all pages. */
  readonly first: Day;
  readonly last: Day;
  /** How the events of all pages lie in time; null where the list is a choice of them. */
  readonly histogram: Histogram | null;
  readonly picture: ListPicture | null;
  /** The places of the events of all pages, those of most events first; null where no map is asked for. */
  readonly map: readonly PlaceCount[] | null;
  /** A sentence that says the answer first (`24 June 2016: The United Kingdom votes …`); null for plain lists. */
  readonly headline: string | null;
  /** All events of all pages go with it as a file of this form. */
  readonly file?: ExportForm;
  /** Ways further into it, where it has many pages. */
  readonly jumps: readonly Jump[];
  /** Other readings and smaller or wider queries, best first. */
  readonly offers: readonly Offer[];
}

/** One event's record card. */
export interface EventAnswer {
  readonly kind: 'event';
  readonly view: EventView;
  /** Position by day among the archive's events, for the footer: the `nth` of `of`. */
  readonly position: { readonly nth: number; readonly of: number };
  /** Best first; never the event itself. */
  readonly related: readonly RelatedView[];
  /** The events before and after in the same story or place, null where there is none. */
  readonly earlier: Neighbour | null;
  readonly later: Neighbour | null;
  /** The events walked through to get here, oldest first; those that left the archive are left out. */
  readonly trail: readonly Step[];
  /** Where else to go: same day, same place, the story's timeline. */
  readonly offers: readonly Offer[];
}

/**
 * Why nothing is shown: the archive has no event on such a day; the period lies outside its span; no event matched;
 * a place or a date was meant but is not known; a message names nothing that can be looked for; the archive cannot answer such a question; the event asked for is not (any more)
 * there.
 */
export type NothingReason =
  | 'no-such-day'
  | 'outside-span'
  | 'no-match'
  | 'unknown-place'
  | 'unknown-date'
  | 'unread-message'
  | 'out-of-scope'
  | 'gone';

/** Nothing found, which is an answer: what was looked for, why it is not there, and what is nearest. */
export interface NothingAnswer {
  readonly kind: 'nothing';
  readonly reason: NothingReason;
  readonly understood: Understood;
  /** The sentence to show. */
  readonly text: string;
  readonly offers: readonly Offer[];
}

export type Answer = ListAnswer | EventAnswer | NothingAnswer;

/** Something told that is not about events: help, what the archive holds, a setting. Texts are Markdown made by us. */
export interface Notice {
  readonly kind: 'notice';
  readonly title: string;
  readonly text: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly offers: readonly Offer[];
  /** Its texts hold stamps of moments and mentions (`<t:…:R>`, `<#…>`, `<@&…>`) of our own; quoted words stand in backticks. */
  readonly stamps?: true;
  /** What those who manage the server can do next. */
  readonly controls?: readonly Control[];
  /** A file that goes with it. */
  readonly file?: { readonly name: string; readonly text: string };
}

/** A button that runs a subcommand for those who manage a server. */
export interface Control {
  readonly label: string;
  readonly subcommand: string;
  /** The id of what it is about, '' for the whole server. */
  readonly subject: string;
}

/** One choice offered while somebody types. */
export interface Choice {
  /** Shown: at most 100 characters. */
  readonly label: string;
  /** Sent when chosen: at most 100 characters, and readable as an answer to the option when typed by hand. */
  readonly value: string;
}
