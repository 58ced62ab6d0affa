import type { PlaceId } from '../places/place.ts';
import type { TimelineIndex } from './build-index.ts';
import { intersect, keyNumber, sharedByAll, unite, valuesAt, valuesOf } from './postings.ts';
import { isProper } from './proper-words.ts';
import type { Searchable } from './search.ts';
import { togetherInTitle } from './titles.ts';
import { termsOf } from './words.ts';

/** Events that are in every one of the places; null where none is asked for. */
export function eventsIn(
  places: readonly PlaceId[],
  { index }: Pick<Searchable, 'index' | 'gazetteer'>,
): Uint32Array | null {
  return sharedBy(places.map((id) => valuesOf(index.places, id)));
}

/**
 * The same, and events whose titles have a city's name for something else that is there: `San Diego Gas & Electric`,
 * `Lviv Oblast`. They are further down in the end, but words that are asked for besides may choose one of them.
 */
export function eventsInOrNaming(
  places: readonly PlaceId[],
  { index, gazetteer }: Pick<Searchable, 'index' | 'gazetteer'>,
): Uint32Array | null {
  return sharedBy(
    places.map((id) => {
      const inside = valuesOf(index.places, id);
      const place = gazetteer.get(id);
      return place?.type === 'city' ? unite(inside, titlesNaming(place.name, index)) : inside;
    }),
  );
}

/** Events whose titles name a place, be it for something else that bears its name. */
export function titlesIn(id: PlaceId, { index, gazetteer }: Pick<Searchable, 'index' | 'gazetteer'>): Uint32Array {
  const naming = valuesOf(index.titlePlaces, id);
  const place = gazetteer.get(id);
  return place?.type === 'city' ? unite(naming, titlesNaming(place.name, index)) : naming;
}

function sharedBy(lists: readonly Uint32Array[]): Uint32Array | null {
  const [first, ...others] = lists.toSorted((a, b) => a.length - b.length);
  return first ? others.reduce(intersect, first) : null;
}

/** Events whose titles have all words of a name side by side; none where the name is a common word (`Nice`). */
function titlesNaming(name: string, index: TimelineIndex): Uint32Array {
  if (!isProper(name, index)) return new Uint32Array(0);
  const terms = termsOf(name).map((term) => keyNumber(index.words, term));
  const postings = sharedByAll(terms.map((term) => valuesAt(index.words, term))).filter(
    (posting) => (posting & 3) === 0,
  );
  return togetherInTitle(postings, terms, index.titles).map((posting) => posting >>> 2);
}
