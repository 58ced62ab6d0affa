import { numberOfKey } from '../columns/find-key.ts';
import type { Keys } from '../columns/keys.ts';
import type { GazetteerFile } from './gazetteer-file.ts';
import type { LookedUp } from './look-up.ts';
import type { NameTable } from './name-table.ts';
import type { Place, PlaceId } from './place.ts';
import { type PlaceLookup, PlaceStore } from './place-store.ts';

/** All places and spellings in memory: what resolving, finding and suggesting read. */
export interface World {
  readonly places: PlaceStore;
  /** Tables of spellings, those kept by hand first: what they say goes before the file. */
  readonly tables: readonly NameTable[];
  /** Common English words, folded. */
  readonly commonWords: WordSet;
  /** Folded names of what is no place though it could be read as one: organisations, persons, brands. */
  readonly otherThings: ReadonlySet<string>;
  /** Most words of another thing that begins with a word; 0 where none does. */
  otherThingsFrom(word: string): number;
  /** Folded given names: before a place's name they make it a person's. */
  readonly givenNames: ReadonlySet<string>;
  /** Number of the most important place of a name in Chinese characters, as written; undefined for what is none. */
  hanPlace(name: string): number | undefined;
  /** Words that stand around a name and say what it is there, by their kind (`locative`, `title`, `team`…). */
  around(kind: string): ReadonlySet<string>;
  /** What was looked up last, by the folded text. */
  readonly lastLookedUp: Map<string, LookedUp>;
}

/** Words that can be asked for. */
export interface WordSet {
  has(word: string): boolean;
}

/** A world in columns: the project's file and all that is made of it and of the tables kept by hand. */
export interface WorldColumns extends Omit<GazetteerFile, 'form' | 'names'>, PlaceLookup {
  readonly names: NameTable;
  readonly regions: readonly Place[];
  readonly shownNames: Readonly<Record<PlaceId, string>>;
  readonly within: Readonly<Record<PlaceId, readonly PlaceId[]>>;
  readonly handNames: NameTable;
  readonly otherThings: readonly string[];
  readonly givenNames: readonly string[];
  readonly hanNames: Keys;
  readonly hanPlaces: Uint32Array;
  readonly around: Readonly<Record<string, readonly string[]>>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Opens a world over its columns, in a millisecond: what it holds is made when it is asked for. */
export function openWorld(columns: WorldColumns): World {
  const { regions, shownNames, within, names, handNames, hanNames, hanPlaces } = columns;
  const kept = { regions, names: mapOf(shownNames), within: mapOf(within) };
  const around = new Map(Object.entries(columns.around).map(([kind, words]) => [kind, new Set(words)]));
  const longest = longestFrom(columns.otherThings);
  return {
    places: new PlaceStore(columns.places, columns, kept),
    tables: [handNames, names],
    commonWords: wordSet(columns.words),
    otherThings: new Set(columns.otherThings),
    otherThingsFrom: (word) => longest.get(word) ?? 0,
    givenNames: new Set(columns.givenNames),
    hanPlace: (name) => hanPlaces[numberOfKey(hanNames, name)],
    around: (kind) => around.get(kind) ?? NO_WORDS,
    lastLookedUp: new Map(),
  };
}

function wordSet(keys: Keys): WordSet {
  return { has: (word) => numberOfKey(keys, word) >= 0 };
}

/** For each first word of some names the number of words of the longest. */
function longestFrom(names: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

function mapOf<T>(record: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(record));
}
