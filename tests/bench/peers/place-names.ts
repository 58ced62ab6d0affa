import { allKeys } from '../../../src/columns/find-key.ts';
import { fold } from '../../../src/places/fold.ts';
import { loadWorld } from '../../../src/places/load-world.ts';
import { meaningsAt } from '../../../src/places/name-table.ts';

const world = loadWorld();

/** A spelling of the gazetteer as every peer gets it, folded, with the places that it names, by number. */
export interface Spelling {
  readonly id: number;
  readonly name: string;
  readonly places: readonly number[];
}

/** Every spelling that Annalist's own reader looks in. */
export const SPELLINGS: readonly Spelling[] = world.tables
  .flatMap((table) =>
    allKeys(table.keys).map((name, at) => ({ name, places: meaningsAt(table, at).map(({ place }) => place) })),
  )
  .map((spelling, id) => ({ id, ...spelling }));

/** What is searched for: folded as the spellings are, and not longer than a place's name ever is. */
export function asTyped(query: string): string {
  return fold(query).slice(0, 32);
}

/** The places of the spellings found, best spelling first, of its namesakes the most important first, each once. */
export function placesOf(found: readonly Spelling[]) {
  const numbers = new Set(found.flatMap(({ places }) => places.toSorted((a, b) => weightOf(b) - weightOf(a))));
  return [...numbers].slice(0, 25).map((number) => {
    const { name, countryCode, admin1, type } = world.places.at(number);
    return { name, countryCode, type, ...(admin1 === null ? {} : { admin1 }) };
  });
}

function weightOf(place: number): number {
  return world.places.importance[place] ?? 0;
}
