import { keysOf, type Keys } from '../../../src/columns/keys.ts';
import { numberOfKey } from '../../../src/columns/find-key.ts';
import { textsOf } from '../../../src/columns/texts.ts';
import { fold } from '../../../src/places/fold.ts';
import { type Spellings, spellingsOf } from '../../../src/places/name-table.ts';
import { type PlaceColumns, TYPES } from '../../../src/places/place-columns.ts';
import type { PlaceDraft } from './place-draft.ts';

/** The columns of the places, in the order of the list. */
export function packPlaces(places: readonly PlaceDraft[]): PlaceColumns {
  const countries = [...new Set(places.map((place) => place.country))].sort();
  const wholes = new Map(
    places.flatMap(({ type, region, country }, number) =>
      type === 'city' ? [] : [[type === 'admin1' ? region : country, number] as const],
    ),
  );
  const codes = keysOf(wholes.keys());
  const codeNumbers = new Uint32Array(codes.size);
  for (const [code, number] of wholes) codeNumbers[numberOfKey(codes, code)] = number;
  return {
    type: Uint8Array.from(places, ({ type }) => TYPES.indexOf(type)),
    standing: Uint8Array.from(places, ({ standing }) => standing + 1),
    population: Uint32Array.from(places, ({ population }) => population),
    latitude: Uint16Array.from(places, ({ latitude }) => Math.round((latitude + 90) * 360)),
    longitude: Uint16Array.from(places, ({ longitude }) => Math.round((longitude + 180) * 180)),
    geonameIds: Uint32Array.from(places, ({ geonameId }) => geonameId),
    country: Uint8Array.from(places, ({ country }) => countries.indexOf(country)),
    region: Uint16Array.from(places, ({ region }) => numberOfKey(codes, region) + 1),
    countries,
    codes,
    codeNumbers,
    names: textsOf(places.map(({ name }) => name)),
  };
}

/** Every spelling with the places that it is one of, the most important first. */
export function packNames(keys: ReadonlyMap<string, ReadonlyMap<number, number>>): Spellings {
  return spellingsOf(
    new Map(
      [...keys].map(([key, meanings]) => [
        key,
        [...meanings].map(([place, spelling]) => ({ place, spelling })).sort((a, b) => a.place - b.place),
      ]),
    ),
  );
}

/** Common words, folded. */
export function packWords(words: Iterable<string>): Keys {
  return keysOf(Array.from(words, fold));
}
