import { wordsFor } from '../../catalogue/words-for.ts';
import { fold } from '../../places/fold.ts';
import { countryName, localName } from '../../places/local-name.ts';
import type { Place } from '../../places/place.ts';
import type { TaggedPlace } from '../../timeline/tag-places.ts';
import { knownLocale } from './day-text.ts';
import { plain } from './text.ts';

/** `Palmyra, Homs Governorate, Syria`: a place with what contains it, nothing said twice. Not escaped. */
export function placeText(place: Place, locale: string): string {
  const known = knownLocale(locale);
  if (place.type === 'country') return plain(localName(place, known));
  return joined([place.name, place.admin1, countryName(place.countryCode, known)]);
}

/** `Palmyra, Syria`, or `Palmyra` where the country was named before. Not escaped. */
export function shortPlaceText(place: Place, locale: string, isCountryKnown: boolean): string {
  const known = knownLocale(locale);
  if (place.type === 'country') return plain(localName(place, known));
  return joined([place.name, isCountryKnown ? null : countryName(place.countryCode, known)]);
}

function joined(parts: readonly (string | null)[]): string {
  return [...new Set(parts.filter((part) => part !== null).map(plain))].filter((part) => part !== '').join(', ');
}

/** Where an event is, and which words put it there unless they are the place's own name. Not escaped. */
export function taggedPlaceText({ place, why }: TaggedPlace, locale: string): string {
  const text = placeText(place, locale);
  const words = plain(why);
  const isSaid = words === '' || fold(text).includes(fold(words));
  return isSaid ? text : wordsFor(locale).card.placeBecause({ place: text, words });
}
