import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './fold.ts';
import { SPELLING, unpackSections } from './gazetteer-file.ts';
import { type HandTables, readHandTables, readRows } from './hand-tables.ts';
import { type Meaning, type NameTable, nameTableOf } from './name-table.ts';
import type { PlaceId } from './place.ts';
import { PlaceStore } from './place-store.ts';
import { readNameTable } from './read-name-table.ts';
import { WordList } from './word-list.ts';

/** All places and spellings in memory: what resolving, finding and suggesting read. */
export interface World {
  readonly places: PlaceStore;
  /** Tables of spellings, those kept by hand first: what they say goes before the file. */
  readonly tables: readonly NameTable[];
  /** Common English words, folded. */
  readonly commonWords: WordList;
  /** Folded names of what is no place though it could be read as one: organisations, persons, brands. */
  readonly otherThings: ReadonlySet<string>;
  /** Folded given names: before a place's name they make it a person's. */
  readonly givenNames: ReadonlySet<string>;
  /** Names in Chinese characters, as written; each means the most important place of that name. */
  readonly hanNames: ReadonlyMap<string, number>;
  /** Words that stand around a name and say what it is there, by their kind (`locative`, `title`, `team`…). */
  around(kind: string): ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Reads the gazetteer's file and the hand-kept tables of a folder. Throws where a table cannot be read or names no place. */
export function readWorld(directory: string): World {
  const sections = unpackSections(readFileSync(join(directory, 'gazetteer.zst')));
  const table = readNameTable(sections);
  const hand = readHandTables(directory);
  const names = new Map<PlaceId, string>();
  const places = new PlaceStore(sections, { regions: hand.regions, names, within: hand.within });
  const referred = (reference: string) => placesReferredTo(reference, places, table);
  for (const [reference, name] of hand.shownNames)
    for (const place of referred(reference)) names.set(places.id(place), name);
  const around = new Map(
    readRows(join(directory, 'around-places.tsv'), 2).map(([kind = '', words = '']) => [
      kind,
      new Set(words.split('|').map(fold)),
    ]),
  );
  return {
    places,
    tables: [nameTableOf(handSpellings(hand, referred)), table],
    commonWords: new WordList(sections.words),
    otherThings: foldedLines(join(directory, 'other-things.txt')),
    givenNames: foldedLines(join(directory, 'given-names.txt')),
    hanNames: readHanNames(directory, places),
    around: (kind) => around.get(kind) ?? NO_WORDS,
  };
}

function readHanNames(directory: string, places: PlaceStore): Map<string, number> {
  const found = new Map<string, number>();
  for (const [id = '', names = ''] of readRows(join(directory, 'han-names.tsv'), 2)) {
    const place = places.numberOf(id);
    if (place === undefined) continue;
    for (const name of names.split('|')) if (!found.has(name)) found.set(name, place);
  }
  return found;
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
function placesReferredTo(cell: string, places: PlaceStore, table: NameTable): number[] {
  return cell.split(';').map((part) => {
    const reference = part.trim();
    const number = places.numberOf(reference) ?? cityReferredTo(reference, places, table);
    if (number === undefined)
      throw new Error(`Reading the tables of places: "${reference}" is no place of the gazetteer`);
    return number;
  });
}

function cityReferredTo(reference: string, places: PlaceStore, table: NameTable): number | undefined {
  const comma = reference.lastIndexOf(',');
  const country = reference.slice(comma + 1).trim();
  return table
    .meanings(table.indexOf(fold(reference.slice(0, comma))))
    .map(({ place }) => place)
    .find((place) => places.type(place) === 'city' && places.countryCode(place) === country);
}

function foldedLines(file: string): Set<string> {
  return new Set(readRows(file, 1).flatMap(([line = '']) => line.split('|').map(fold)));
}
