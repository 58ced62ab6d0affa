import type { NewsEvent } from '../archive/event.ts';
import type { PlaceId } from '../places/place.ts';
import type { TimelineIndex } from './build-index.ts';
import { inSlices, type Slice, slicesOf } from './day-slices.ts';
import { findTerms } from './find-terms.ts';
import { intersect, valuesOf } from './postings.ts';
import type { Query } from './query.ts';
import { rankMatches } from './rank.ts';

/** What a search looks in. */
export interface Searchable {
  readonly events: readonly NewsEvent[];
  /** Day of each event, ascending. */
  readonly days: Int32Array;
  readonly index: TimelineIndex;
}

/** Event numbers that answer a query, in the query's order. */
export function search({ events, days, index }: Searchable, query: Query): readonly number[] {
  const slices = slicesOf(days, query.when);
  if (slices.length === 0) return [];
  const among = query.places.length > 0 ? eventsIn(index, query.places) : null;
  if (query.about.trim() === '') return inOrder(everything(slices, among), query);
  const terms = findTerms(query, index.words, events.length);
  if (terms.length === 0) return inOrder(everything(slices, among), query);
  const matches = rankMatches(terms, { slices, among, links: index.links });
  return inOrder(
    matches.map(({ number }) => number),
    query,
  );
}

/** Events that are in every one of the places. */
function eventsIn(index: TimelineIndex, places: readonly PlaceId[]): Uint32Array {
  const lists = places.map((id) => valuesOf(index.places, id)).sort((a, b) => a.length - b.length);
  return lists.reduce((shared, list) => intersect(shared, list));
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
