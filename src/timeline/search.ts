import type { EventList } from '../archive/event-list.ts';
import type { Gazetteer } from '../places/place.ts';
import type { TimelineIndex } from './build-index.ts';
import { chooseMatches } from './choose-matches.ts';
import { inSlices, type Slice, slicesOf } from './day-slices.ts';
import { eventsIn, eventsInOrNaming, titlesIn } from './events-in-places.ts';
import { extraTerm, findTerms } from './find-terms.ts';
import { valuesOf } from './postings.ts';
import type { Query } from './query.ts';
import { rankMatches } from './rank.ts';
import type { Scratch } from './scratch.ts';
import type { Thesaurus } from './thesaurus/thesaurus.ts';

/** What a search looks in. */
export interface Searchable {
  readonly events: EventList;
  /** Day of each event, ascending. */
  readonly days: Int32Array;
  readonly index: TimelineIndex;
  readonly gazetteer: Gazetteer;
  readonly thesaurus: Thesaurus;
  readonly scratch: Scratch;
}

/** Event numbers that answer a query, in the query's order. */
export function search(searchable: Searchable, query: Query): readonly number[] {
  const { events, days, index, thesaurus, scratch } = searchable;
  const slices = slicesOf(days, query.when);
  if (slices.length === 0) return [];
  if (query.about.trim() === '') return inOrder(everything(slices, eventsIn(query.places, searchable)), query);
  const dictionary = { index, thesaurus, events: events.length };
  const terms = findTerms(query, dictionary);
  if (terms.length === 0) return inOrder(everything(slices, eventsIn(query.places, searchable)), query);
  const among = eventsInOrNaming(query.places, searchable);
  // An event that says of itself that it was the first is more likely it; of the last, titles seldom say so.
  const extra = query.intent === 'first' ? [extraTerm('first', dictionary)] : [];
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
    wanted: wantedBy(query),
  });
  return inOrder(chooseMatches(matches, { ...query, terms }, searchable), query);
}

function wantedBy({ intent }: Query): 'event' | 'list' {
  return intent === 'list' || intent === 'count' ? 'list' : 'event';
}

function everything(slices: readonly Slice[], among: Uint32Array | null): readonly number[] {
  if (among) return [...among].filter((number) => inSlices(slices, number));
  return slices.flatMap(([start, end]) => Array.from({ length: end - start }, (_, offset) => start + offset));
}

/** `numbers` come best first; without words every event is as good as another and `relevance` means oldest first. */
function inOrder(numbers: readonly number[], { order }: Query): readonly number[] {
  if (order === 'relevance') return numbers;
  return numbers.toSorted((a, b) => (order === 'newest' ? b - a : a - b));
}
