import { allKeys, keyAt } from '../columns/find-key.ts';
import type { Gazetteer, Place } from '../places/place.ts';
import { type Postings, valuesAt } from '../timeline/postings.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** A point on a map, and how many events of a result are there and in no smaller place within it. */
export interface PlaceCount {
  readonly place: Place & { readonly latitude: number; readonly longitude: number };
  readonly count: number;
}

/**
 * The places of a result's events, those of most events first, for a map. An event of Homs counts for Homs and not once
 * more for Syria; one that only says Syria counts for Syria. A continent, or whatever else holds countries, is no point.
 */
export function placesOfResult(numbers: readonly number[], timeline: Timeline, most: number): readonly PlaceCount[] {
  const { events, gazetteer, index } = timeline;
  const isFound = new Uint8Array(events.length);
  for (const number of numbers) isFound[number] = 1;
  const { of: parts, holdsCountries } = partsOf(index.places, gazetteer);
  /** For each event the last place of which a part was seen in it. */
  const seen = new Int32Array(events.length).fill(-1);
  const countAt = (key: number): number => {
    const there = valuesAt(index.places, key);
    if (!there.some((event) => isFound[event] === 1)) return 0;
    for (const part of parts.get(key) ?? []) for (const event of valuesAt(index.places, part)) seen[event] = key;
    let count = 0;
    for (const event of there) if (isFound[event] === 1 && seen[event] !== key) count++;
    return count;
  };
  const counts = Uint32Array.from({ length: index.places.keys.size }, (_, key) =>
    holdsCountries.has(key) ? 0 : countAt(key),
  );
  return Array.from(counts.keys())
    .filter((key) => counts[key] !== 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .values()
    .flatMap((key) => pointAt(gazetteer.get(keyAt(index.places.keys, key)), counts[key] ?? 0))
    .take(most)
    .toArray();
}

function pointAt(place: Place | undefined, count: number): readonly PlaceCount[] {
  return place && isPoint(place) ? [{ place, count }] : [];
}

function isPoint(place: Place): place is PlaceCount['place'] {
  return place.latitude !== null && place.longitude !== null;
}

/** For each place of an index, by its key's number, those of the index that lie within it. */
interface Parts {
  readonly of: ReadonlyMap<number, readonly number[]>;
  readonly holdsCountries: ReadonlySet<number>;
}

const known = new WeakMap<Postings, Parts>();

/** Found once for each index. */
function partsOf(places: Postings, gazetteer: Gazetteer): Parts {
  const made = known.get(places);
  if (made) return made;
  const ids = allKeys(places.keys);
  const keyOf = new Map(ids.map((id, key) => [id, key]));
  const of = new Map<number, number[]>();
  const holdsCountries = new Set<number>();
  ids.forEach((id, key) => {
    const place = gazetteer.get(id);
    for (const whole of place?.within ?? []) {
      const holder = keyOf.get(whole);
      if (holder === undefined) continue;
      const list = of.get(holder);
      if (list) list.push(key);
      else of.set(holder, [key]);
      if (place?.type === 'country') holdsCountries.add(holder);
    }
  });
  const parts = { of, holdsCountries };
  known.set(places, parts);
  return parts;
}
