import type { Day } from '../archive/day.ts';
import type { Archive } from '../archive/event.ts';
import type { EventId } from '../archive/event-id.ts';
import type { EventList } from '../archive/event-list.ts';
import type { Gazetteer, PlaceId } from '../places/place.ts';
import type { TimelineIndex } from './build-index.ts';
import { findTerms, type Sought } from './find-terms.ts';
import { keepLast } from './keep-last.ts';
import { type KnownNames, openNames } from './known-names.ts';
import { valuesOf } from './postings.ts';
import { isProper } from './proper-words.ts';
import type { Query } from './query.ts';
import { createRelater, type Related } from './related.ts';
import { createScratch } from './scratch.ts';
import { type Searchable, search } from './search.ts';
import { createPlaceTagger, type TaggedPlace } from './tag-places.ts';
import { ENGLISH } from './thesaurus/english.ts';
import { createThesaurus, keyOf } from './thesaurus/thesaurus.ts';

/** An archive's events in order of time, with everything needed to find some of them. Pure and synchronous. */
export interface Timeline {
  readonly archive: Archive;
  readonly gazetteer: Gazetteer;
  readonly index: TimelineIndex;
  readonly events: EventList;
  /** Day of each event, ascending. */
  readonly days: Int32Array;
  /** Days of the first and last event; null where the archive is empty. */
  readonly span: { readonly first: Day; readonly last: Day } | null;
  /** Numbers of the events that answer a query, in its order. */
  search(query: Query): readonly number[];
  /** Number of the event that a path, an alias of it, or the id of either leads to. */
  numberOf(pathOrId: string | EventId): number | undefined;
  /** The archive's own names: people, organisations, stories. */
  readonly names: KnownNames;
  /** Whether a text is one of those names and stands with capitals in titles: `Syrian Civil War`, not `earthquakes`. */
  isName(text: string): boolean;
  /** Whether a word is one that the thesaurus knows. */
  knowsWord(word: string): boolean;
  /** The places an event names, most precise first. */
  placesOf(number: number): readonly TaggedPlace[];
  /** How many events are in a place or a part of it. */
  eventsIn(id: PlaceId): number;
  /** Related events, best first: the page's own list completed by shared names and places. */
  relatedTo(number: number): readonly Related[];
}

/** As many as one question asks for on the way to its answer. */
const LAST_SEARCHES = 12;

/** Opens an indexed archive. `index` must have been built from the same archive and gazetteer. */
export function openTimeline(archive: Archive, gazetteer: Gazetteer, index: TimelineIndex): Timeline {
  const { events } = archive;
  const { days } = events;
  const tagger = createPlaceTagger(gazetteer);
  const thesaurus = createThesaurus([...ENGLISH, ...index.aliases]);
  const scratch = createScratch(events.length);
  const names = openNames(index.names);
  const placesOf = (number: number): readonly TaggedPlace[] => {
    const event = events.at(number);
    return event ? tagger.tag(event) : [];
  };
  const dictionary = { index, thesaurus, events: events.length };
  const termsOf = keepLast(LAST_SEARCHES, (sought: Sought) => findTerms(sought, dictionary));
  const searchable: Searchable = { events, days, index, gazetteer, dictionary, termsOf, scratch };
  const first = days[0];
  const last = days[days.length - 1];
  return {
    archive,
    gazetteer,
    index,
    events,
    days,
    span: first === undefined || last === undefined ? null : { first, last },
    search: keepLast(LAST_SEARCHES, (query: Query) => search(searchable, query)),
    numberOf: events.numberOf,
    names,
    isName: (text) => names.has(text) && isProper(text, index),
    knowsWord: (word) => thesaurus.has(keyOf(word)),
    placesOf,
    eventsIn: (id) => valuesOf(index.places, id).length,
    relatedTo: createRelater({ events, index, placesOf }),
  };
}
