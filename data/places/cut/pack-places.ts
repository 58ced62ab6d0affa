import { fold } from '../../../src/places/fold.ts';
import { type Section, toPlanes } from '../../../src/places/gazetteer-file.ts';
import type { PlaceDraft } from './place-draft.ts';

const TYPES = ['country', 'admin1', 'city'];

/** The columns of the places, in the order of the list. */
export function packPlaces(places: readonly PlaceDraft[]): Partial<Record<Section, Buffer>> {
  const countries = [...new Set(places.map((place) => place.country))].sort();
  const regions = [
    '',
    ...new Set(places.filter((place) => place.type === 'admin1').map((place) => place.region)),
  ].sort();
  const countryAt = new Map(countries.map((code, index) => [code, index]));
  const regionAt = new Map(regions.map((code, index) => [code, index]));
  const column = (width: number, of: (place: PlaceDraft) => number) => toPlanes(places.map(of), width);
  return {
    countries: Buffer.from(countries.join('\n')),
    regions: Buffer.from(regions.join('\n')),
    names: Buffer.from(places.map((place) => place.name).join('\n')),
    geonameIds: column(4, (place) => place.geonameId),
    country: column(1, (place) => countryAt.get(place.country) ?? 0),
    region: column(2, (place) => regionAt.get(place.region) ?? 0),
    type: column(1, (place) => TYPES.indexOf(place.type)),
    standing: column(1, (place) => place.standing + 1),
    population: column(4, (place) => place.population),
    latitude: column(2, (place) => Math.round((place.latitude + 90) * 360)),
    longitude: column(2, (place) => Math.round((place.longitude + 180) * 180)),
  };
}

/** Sorted keys, each as the length it shares with the one before it and the rest, with the places that each is a spelling of. */
export function packKeys(keys: ReadonlyMap<string, ReadonlyMap<number, number>>): Partial<Record<Section, Buffer>> {
  const sorted = [...keys.keys()].sort();
  const shared = sorted.map((key, index) => sharedLength(sorted[index - 1] ?? '', key));
  const lists = sorted.map((key) => [...(keys.get(key) ?? [])].sort(([a], [b]) => a - b).slice(0, 255));
  return {
    shared: toPlanes(shared, 1),
    suffixes: Buffer.from(sorted.map((key, index) => `${key.slice(shared[index])}\n`).join('')),
    counts: toPlanes(
      lists.map((list) => list.length),
      1,
    ),
    places: toPlanes(
      lists.flatMap((list) => list.map(([place]) => place)),
      3,
    ),
    spelling: toPlanes(
      lists.flatMap((list) => list.map(([, spelling]) => spelling)),
      1,
    ),
  };
}

function sharedLength(before: string, key: string): number {
  let length = 0;
  while (length < 255 && length < before.length && before[length] === key[length]) length++;
  return length;
}

/** Common words, folded and sorted, one a line. */
export function packWords(words: Iterable<string>): Partial<Record<Section, Buffer>> {
  return { words: Buffer.from([...new Set([...words].map(fold))].sort().join('\n')) };
}
