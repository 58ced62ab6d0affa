import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOfKey } from '../columns/find-key.ts';
import { keysOf } from '../columns/keys.ts';
import { fold } from './fold.ts';
import { unpackGazetteer } from './gazetteer-file.ts';
import { type HandTables, readHandTables, readRows } from './hand-tables.ts';
import { importance } from './importance.ts';
import { type Meaning, meaningsOf, nameTableOf, type Spellings, spellingsOf } from './name-table.ts';
import type { PlaceId } from './place.ts';
import { type PlaceColumns, TYPES } from './place-columns.ts';
import { type PlaceLookup, PlaceStore } from './place-store.ts';
import { SPELLING } from './spelling.ts';
import type { WorldColumns } from './world.ts';

/** Raised whenever the same files would make another world: one that was kept in another form is not read. */
export const WORLD_FORM = 2;

/**
 * Makes the world of the gazetteer's file and the hand-kept tables of a folder, in a tenth of a second. Throws where a table
 * cannot be read or names no place.
 */
export function makeWorld(directory: string): WorldColumns {
  const { places: columns, names, words } = unpackGazetteer(readFileSync(join(directory, 'gazetteer.zst')));
  const hand = readHandTables(directory);
  const lookup = lookupOf(columns, hand.regions.length);
  const places = new PlaceStore(columns, lookup, { ...hand, names: new Map() });
  const referred = (reference: string) => placesReferredTo(reference, places, names);
  return {
    places: columns,
    words,
    ...lookup,
    regions: hand.regions,
    within: Object.fromEntries(hand.within),
    shownNames: Object.fromEntries(
      hand.shownNames.flatMap(([reference, name]) => referred(reference).map((place) => [places.id(place), name])),
    ),
    names: nameTableOf(names),
    handNames: nameTableOf(spellingsOf(handSpellings(hand, referred))),
    otherThings: [...foldedLines(join(directory, 'other-things.txt'))],
    givenNames: [...foldedLines(join(directory, 'given-names.txt'))],
    ...readHanNames(directory, places),
    around: Object.fromEntries(
      readRows(join(directory, 'around-places.tsv'), 2).map(([kind = '', list = '']) => [
        kind,
        list.split('|').map(fold),
      ]),
    ),
  };
}

function lookupOf(columns: PlaceColumns, regions: number): PlaceLookup {
  const { type, population, standing, geonameIds } = columns;
  const weigh = (_: unknown, number: number) =>
    importance({
      type: TYPES[type[number] ?? TYPES.length] ?? 'other',
      population: population[number] ?? 0,
      standing: (standing[number] ?? 1) - 1,
    });
  return {
    importance: Float32Array.from({ length: type.length + regions }, weigh),
    byGeonameId: Uint32Array.from(type.keys())
      .filter((number) => geonameIds[number] !== 0)
      .sort((a, b) => (geonameIds[a] ?? 0) - (geonameIds[b] ?? 0)),
  };
}

function readHanNames(directory: string, places: PlaceStore): Pick<WorldColumns, 'hanNames' | 'hanPlaces'> {
  const found = new Map<string, number>();
  for (const [id = '', names = ''] of readRows(join(directory, 'han-names.tsv'), 2)) {
    const place = places.numberOf(id);
    if (place === undefined) continue;
    for (const name of names.split('|')) if (!found.has(name)) found.set(name, place);
  }
  const hanNames = keysOf(found.keys());
  const hanPlaces = new Uint32Array(hanNames.size);
  for (const [name, place] of found) hanPlaces[numberOfKey(hanNames, name)] = place;
  return { hanNames, hanPlaces };
}

/** Spellings of the hand-kept tables, folded, with the places that they mean. */
function handSpellings(hand: HandTables, referred: (reference: string) => number[]): Map<string, Meaning[]> {
  const spellings = new Map<string, Meaning[]>();
  const add = (name: string, place: number, spelling: number) => {
    const key = fold(name);
    const known = spellings.get(key) ?? [];
    if (!known.some((meaning) => meaning.place === place)) spellings.set(key, [...known, { place, spelling }]);
  };
  for (const [id, names] of hand.regionNames) {
    names.forEach((name, index) => {
      for (const place of referred(id)) add(name, place, index === 0 ? SPELLING.own : SPELLING.other);
    });
  }
  for (const [reference, name] of hand.shownNames)
    for (const place of referred(reference)) add(name, place, SPELLING.own);
  for (const [name, reference] of hand.otherNames)
    for (const place of referred(reference)) add(name, place, SPELLING.other);
  for (const [name, reference] of hand.demonyms)
    for (const place of referred(reference)) add(name, place, SPELLING.demonym);
  return spellings;
}

/** The places of a table's cell: an id (`SY`, `US.CA`, `r.sinai`) or a city and its country (`Mumbai, IN`). Several are parted by `;`. */
function placesReferredTo(cell: string, places: PlaceStore, names: Spellings): number[] {
  return cell.split(';').map((part) => {
    const reference = part.trim();
    const number = places.numberOf(reference) ?? cityReferredTo(reference, places, names);
    if (number === undefined)
      throw new Error(`Reading the tables of places: "${reference}" is no place of the gazetteer`);
    return number;
  });
}

function cityReferredTo(reference: string, places: PlaceStore, names: Spellings): number | undefined {
  const comma = reference.lastIndexOf(',');
  const country: PlaceId = reference.slice(comma + 1).trim();
  return meaningsOf(names, fold(reference.slice(0, comma)))
    .map(({ place }) => place)
    .find((place) => places.type(place) === 'city' && places.countryCode(place) === country);
}

function foldedLines(file: string): Set<string> {
  return new Set(readRows(file, 1).flatMap(([line = '']) => line.split('|').map(fold)));
}
