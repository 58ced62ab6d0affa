import type { EventList } from '../archive/event-list.ts';
import type { Gazetteer } from '../places/place.ts';
import type { TimelineIndex } from './build-index.ts';
import { chooseMatches } from './choose-matches.ts';
import { inSlices, type Slice, slicesOf } from './day-slices.ts';
import { eventsIn, eventsInOrNaming, titlesIn } from './events-in-places.ts';
import { type Dictionary, extraTerm, type Sought, type SoughtTerm } from './find-terms.ts';
import { valuesOf } from './postings.ts';
import type { Query } from './query.ts';
import { rankMatches } from './rank.ts';
import { createSaidReader } from './said-of-asked.ts';
import type { Scratch } from './scratch.ts';
import type { Wanted } from './signs.ts';

/** What a search looks in. */
export interface Searchable {
  readonly events: EventList;
  /** Day of each event, ascending. */
  readonly days: Int32Array;
  readonly index: TimelineIndex;
  readonly gazetteer: Gazetteer;
  readonly dictionary: Dictionary;
  /** The words of a question, looked up in the dictionary. */
  readonly termsOf: (sought: Sought) => readonly SoughtTerm[];
  readonly scratch: Scratch;
}

/** Event numbers that answer a query, in the query's order. */
export function search(searchable: Searchable, query: Query): readonly number[] {
  const { events, days, index, dictionary, scratch } = searchable;
  const slices = slicesOf(days, query.when);
  if (slices.length === 0) return [];
  const terms = searchable.termsOf({ about: query.about.trim(), unfinished: query.unfinished });
  if (terms.length === 0) return everything(slices, eventsIn(query.places, searchable), query);
  const among = eventsInOrNaming(query.places, searchable);
  // An event that says of itself that it was the first is more likely it.
  const extra = query.intent === 'first' || query.intent === 'last' ? [extraTerm(query.intent, dictionary)] : [];
  const titlePlaces = query.places.map((id) => titlesIn(id, searchable));
  const firstPlaces = query.places.map((id) => valuesOf(index.firstPlaces, id));
  const matches = rankMatches([...terms, ...extra], {
    slices,
    among,
    titlePlaces,
    firstPlaces,
    index,
    days,
    links: events.links,
    scratch,
    said: createSaidReader({ places: query.places, terms }, searchable),
    wanted: wantedBy(query),
  });
  return inOrder(chooseMatches(matches, query, index.followUps), query);
}

function wantedBy({ intent }: Query): Wanted {
  if (intent === 'first' || intent === 'last') return 'nth';
  return intent === 'list' || intent === 'count' ? 'list' : 'event';
}

/** Without words every event is as good as another and `relevance` means oldest first. */
function everything(slices: readonly Slice[], among: Uint32Array | null, { order }: Query): readonly number[] {
  const numbers: number[] = [];
  if (among) for (const number of among) if (inSlices(slices, number)) numbers.push(number);
  if (!among) for (const [start, end] of slices) for (let number = start; number < end; number++) numbers.push(number);
  return order === 'newest' ? numbers.reverse() : numbers;
}

/** `numbers` come best first. */
function inOrder(numbers: readonly number[], { order }: Query): readonly number[] {
  if (order === 'relevance') return numbers;
  return numbers.toSorted((a, b) => (order === 'newest' ? b - a : a - b));
}
