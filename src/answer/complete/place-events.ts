import { allKeys } from '../../columns/find-key.ts';
import type { PlaceId } from '../../places/place.ts';
import { countAt, type Postings } from '../../timeline/postings.ts';

const counted = new WeakMap<Postings, ReadonlyMap<PlaceId, number>>();

/** How many events are in each place of an index, those of most events first. Counted once for each index. */
export function placeEvents(places: Postings): ReadonlyMap<PlaceId, number> {
  const known = counted.get(places);
  if (known) return known;
  const counts = allKeys(places.keys).map((id, at) => [id, countAt(places, at)] as const);
  const events = new Map(counts.sort((a, b) => b[1] - a[1]));
  counted.set(places, events);
  return events;
}
