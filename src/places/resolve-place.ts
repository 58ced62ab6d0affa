import { type CloseName, closeNames } from './close-names.ts';
import { arabicSound, fold, withoutArticle } from './fold.ts';
import { lookUp, type Weighted } from './look-up.ts';
import { isOtherThing, isUnlikelyPlace } from './other-things.ts';
import type { Place, PlaceType, Resolution } from './place.ts';
import { readKind, withoutMisspeltKind } from './read-kind.ts';
import { readQualified } from './read-qualified.ts';
import { SPELLING } from './spelling.ts';
import type { World } from './world.ts';

const NOWHERE: Resolution = { places: [], match: 'none' };
const LEADING: Record<string, readonly string[]> = {
  s: ['south'],
  n: ['north'],
  e: ['east'],
  w: ['west'],
  st: ['saint', 'sankt'],
  ste: ['sainte'],
  mt: ['mount'],
  ft: ['fort'],
  saint: ['st'],
  pt: ['port'],
  the: [''],
};

/** At most so many close names are answered: beyond them nobody reads. */
const CLOSE = 10;

/** How far behind the best score a close name is still worth showing. */
const NEAR_BEST = 0.8;

/**
 * Reads a text that is meant to be a place. Each step is tried only where those before it found nothing: what is known as
 * something else is no place; `Homs, Syria`; the spelling itself; the spelling written out, without article or kind;
 * at last completions and close spellings together, ordered by how likely each is.
 */
export function resolvePlace(world: World, text: string): Resolution {
  const number = ID.test(text) ? world.places.numberOf(text) : undefined;
  if (number !== undefined) return { places: [world.places.at(number)], match: 'exact' };
  const [, before = '', kind = '', behind = ''] = KIND.exec(text) ?? [];
  if (kind) return ofKind(resolveName(world, `${before}${behind}`), kind === 'region' ? 'admin1' : 'city');
  return resolveName(world, text);
}

/** An id that is no word: `g169577`, `SY.11`, `r.sinai`. */
const ID = /^(?:g\d+|r\.[\w-]+|[A-Z]{2}\.\w+)$/;
/** `Homs (region), Syria`: what tells a region from the city of its name. */
const KIND = /^(.*?) \((region|city)\)(.*)$/;

/** Places of a kind before all others. */
function ofKind({ places, match }: Resolution, type: PlaceType): Resolution {
  return { places: places.toSorted((a, b) => Number(b.type === type) - Number(a.type === type)), match };
}

function resolveName(world: World, text: string): Resolution {
  const key = fold(text.slice(0, 200));
  if (key === '' || isOtherThing(world, key)) return NOWHERE;
  const known = readQualified(world, text) ?? readKnown(world, key);
  if (known && known.length > 0)
    return isDoubtful(world, text, known) ? resolveClose(world, key) : answer(world, known);
  return isUnlikelyPlace(world, key) ? NOWHERE : resolveClose(world, key);
}

/** Weight below which a name in another language may as well be a slip in a better known one. */
const DOUBTFUL = 4.3;

function isDoubtful(world: World, text: string, [best]: readonly Weighted[]): boolean {
  if (best?.spelling !== SPELLING.other || world.places.type(best.place) !== 'city') return false;
  return best.weight < DOUBTFUL && /^[ -+\--~]+$/.test(text);
}

/** What a folded text is an exact spelling of, written out or without article or kind where need be. */
function readKnown(world: World, key: string): Weighted[] | undefined {
  for (const form of forms(key)) {
    const found = lookUp(world, form).filter(({ place }) => !isUnlikelyPlace(world, form, place));
    if (found.length > 0) return found;
  }
  const ofKind = readKind(world, key);
  if (ofKind.length > 0) return ofKind;
  return readArabic(world, key);
}

/** A name of the Arabic lands whose article or vowels are written another way: one short word alone could be anything. */
function readArabic(world: World, key: string): Weighted[] | undefined {
  if (!key.includes(' ')) return undefined;
  return [withoutArticle(key), arabicSound(key)]
    .map((form) =>
      lookUp(world, form).filter(({ spelling }) => spelling === SPELLING.bare || spelling === SPELLING.sound),
    )
    .find((found) => found.length > 0);
}

/** The text, then the text with its first word written out. */
function forms(key: string): string[] {
  const [first = '', ...rest] = key.split(' ');
  if (rest.length === 0) return [key];
  return [key, ...(LEADING[first] ?? []).map((word) => [word, ...rest].join(' ').trim())];
}

function answer(world: World, found: readonly Weighted[]): Resolution {
  return { places: placesOf(world, found), match: found[0]?.spelling === SPELLING.own ? 'exact' : 'alias' };
}

function resolveClose(world: World, key: string): Resolution {
  const [first = '', second] = key.split(' ');
  const person = second !== undefined && world.givenNames.has(first);
  const close = closeOfKind(world, key);
  const [best, ...others] = person ? close.filter((name) => name.key.startsWith(`${first} `)) : close;
  if (!best) return NOWHERE;
  const near = others.filter(({ score }) => score <= best.score + NEAR_BEST).slice(0, CLOSE - 1);
  return { places: placesOf(world, [best, ...near]), match: best.key.startsWith(key) ? 'prefix' : 'close' };
}

/** Close names, also where the word that says the kind of place is misspelt, or the name before it (`gorj conuty`). */
function closeOfKind(world: World, key: string): CloseName[] {
  const close = closeNames(world, key);
  const name = withoutMisspeltKind(key);
  if (close.length > 0 || name === undefined) return close;
  const [region] = readKind(world, `${name} region`);
  return region ? [{ ...region, key: name, cost: 1, score: 1 }] : closeNames(world, name);
}

function placesOf(world: World, found: readonly { readonly place: number }[]): Place[] {
  return found.map(({ place }) => world.places.at(place));
}
