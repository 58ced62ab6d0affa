import { numberOfKey } from '../columns/find-key.ts';
import type { Keys } from '../columns/keys.ts';
import type { PlaceId } from '../places/place.ts';
import type { FoundPlace, Span } from './tag-places.ts';
import type { TitleWord } from './title-words.ts';

/** The places that titles name, and at which of their words: event `i` has `codes[offsets[i]] … codes[offsets[i + 1] - 1]`, in order. */
export interface TitlePlaces {
  readonly offsets: Uint32Array;
  /** Number of the place's key × 2¹⁴ + first word × 2⁸ + word behind the last × 4 + is where × 2 + is an attribute. */
  readonly codes: Uint32Array;
}

/** A place that a title names. */
export interface TitlePlace {
  /** Number of its key. */
  readonly key: number;
  /** Words of the title (`Titles`), end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Named as the place where something is (`in Homs`), so that what stands before speaks of it too. */
  readonly isWhere: boolean;
  /** Only says what kind of thing another one is: `the first U.S. city`. */
  readonly isAttribute: boolean;
}

/** A title is read this far; hardly any is longer. */
const MOST_WORDS = 63;
const WHERE =
  /\b(in|at|near|off|outside|inside|across|around|throughout|over|from|of|by|between|against|hits?|strikes?|rocks?|shakes?)( the)?( (cit(y|ies)|town|village|state|province|region|capital|coast|north|south|east|west|northern|southern|eastern|western|central)( of)?)*\s*$/i;
const ATTRIBUTE =
  /\b(first|second|third|fourth|fifth|last|latest|only|its|his|her|their|every|each|any|no|[a-z]+est)\s(?:[a-z-]+\s){0,2}$/;
const NOUN_FOLLOWS = /^[\s-]\p{Ll}{3,}/u;

/** Collects the places of titles, event by event. */
export function collectTitlePlaces(): {
  add(title: string, words: readonly TitleWord[], places: readonly FoundPlace[]): void;
  finish(keys: Keys): TitlePlaces;
} {
  const found: (TitlePlace & { readonly id: PlaceId })[] = [];
  const ends: number[] = [0];
  return {
    add(title, words, places) {
      const named = places.flatMap(({ place: { id }, spans }) => spans.map((span) => ({ id, span })));
      named.sort((a, b) => a.span.start - b.span.start);
      for (const { id, span } of named) found.push({ id, key: 0, ...standing(title, words, span) });
      ends.push(found.length);
    },
    finish: (keys) => ({
      offsets: Uint32Array.from(ends),
      codes: Uint32Array.from(found, (place) => codeOf({ ...place, key: numberOfKey(keys, place.id) })),
    }),
  };
}

function standing(title: string, words: readonly TitleWord[], { start, end }: Span): Omit<TitlePlace, 'key'> {
  const before = title.slice(0, start);
  const from = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= end);
  return {
    from: Math.min(MOST_WORDS, from < 0 ? words.length : from),
    to: Math.min(MOST_WORDS, to < 0 ? words.length : to),
    isWhere: WHERE.test(before),
    isAttribute: ATTRIBUTE.test(before) && NOUN_FOLLOWS.test(title.slice(end)),
  };
}

function codeOf({ key, from, to, isWhere, isAttribute }: TitlePlace): number {
  return ((key << 14) | (from << 8) | (to << 2) | (isWhere ? 2 : 0) | (isAttribute ? 1 : 0)) >>> 0;
}

/** The places that the title of an event names, in order. */
export function placesInTitle(event: number, { offsets, codes }: TitlePlaces): readonly TitlePlace[] {
  return Array.from(codes.subarray(offsets[event] ?? 0, offsets[event + 1] ?? 0), (code) => ({
    key: code >>> 14,
    from: (code >>> 8) & MOST_WORDS,
    to: (code >>> 2) & MOST_WORDS,
    isWhere: (code & 2) > 0,
    isAttribute: (code & 1) > 0,
  }));
}
