import type { Gazetteer, Mention, PlaceId } from '../places/place.ts';
import type { SoughtTerm } from './find-terms.ts';
import { keyNumber, type Postings } from './postings.ts';
import { termsOf } from './words.ts';

/** A place behind one of these is where it happened, so that what stands before speaks of it too. */
const WHERE =
  /\b(in|at|near|off|outside|inside|across|around|throughout|over|from|of)( the)?( (cit(y|ies)|town|village|state|province|region|capital|coast|north|south|east|west|northern|southern|eastern|western|central)( of)?)*\s*$/i;
/** Share of a question's words that must be said of its place. */
const LEAST_SAID = 0.5;
/** Share of capitals from which a word is a name. */
const NAME = 0.6;
const REFUSES = /\b(reject(s|ed)?|refuse[sd]?|vote[sd]? against|rules? out)\b/i;

/**
 * Whether a title says of a place what a question asks of it. `Diplomats from Germany meet to discuss the United Kingdom
 * leaving the EU` tells of no Germany that leaves: what stands between two countries speaks of the first of them.
 */
export function isSaidOfPlace(title: string, asked: Asked, { gazetteer, words }: Known): boolean {
  if (REFUSES.test(title) && !REFUSES.test(asked.about)) return false;
  const mentions = gazetteer.find(title).filter(({ place }) => place.type !== 'other' || isAsked(place, asked));
  const own = new Set<number>();
  mentions.forEach((mention, at) => {
    if (!isAsked(mention.place, asked)) return;
    const before = title.slice(mentions[at - 1]?.end ?? 0, mention.start);
    const after = title.slice(mention.end, mentions[at + 1]?.start ?? title.length);
    const texts = at === 0 || WHERE.test(before) ? [before, after] : [after];
    for (const term of texts.flatMap(termsOf)) own.add(keyNumber(words, term));
  });
  // Whom it was done to may stand anywhere; what was done must be said of the place.
  const doing = asked.terms.filter(({ proper }) => proper < NAME);
  const whole = doing.reduce((sum, { weight }) => sum + weight, 0);
  const said = doing.filter(({ candidates }) => candidates.some(({ terms }) => terms.every((term) => own.has(term))));
  return said.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_SAID * whole;
}

/** What a question asks of which places. */
export interface Asked {
  readonly about: string;
  readonly places: readonly PlaceId[];
  readonly terms: readonly SoughtTerm[];
}

interface Known {
  readonly gazetteer: Gazetteer;
  readonly words: Postings;
}

function isAsked({ id, within }: Mention['place'], { places }: Asked): boolean {
  return places.some((asked) => asked === id || within.includes(asked));
}
