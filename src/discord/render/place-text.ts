import { wordsFor } from '../../catalogue/words-for.ts';
import type { Place } from '../../places/place.ts';
import type { TaggedPlace } from '../../timeline/tag-places.ts';
import { knownLocale } from './day-text.ts';
import { plain } from './text.ts';

/** `Palmyra, Homs Governorate, Syria`: a place with what contains it, nothing said twice. Not escaped. */
export function placeText(place: Place, locale: string): string {
  const parts = [place.name, place.type === 'country' ? null : place.admin1, countryName(place, locale)];
  return [...new Set(parts.filter((part) => part !== null).map(plain))].filter((part) => part !== '').join(', ');
}

/** Where an event is, and which words put it there unless they are the place's own name. Not escaped. */
export function taggedPlaceText({ place, why }: TaggedPlace, locale: string): string {
  const text = placeText(place, locale);
  const words = plain(why);
  const isSaid = words === '' || text.toLowerCase().includes(words.toLowerCase());
  return isSaid ? text : wordsFor(locale).card.placeBecause({ place: text, words });
}

/** Null for the country itself, which the archive's field names better, and where the code is no country's. */
function countryName(place: Place, locale: string): string | null {
  if (place.type === 'country' || !/^[A-Z]{2}$/.test(place.countryCode)) return null;
  return new Intl.DisplayNames(knownLocale(locale), { type: 'region' }).of(place.countryCode) ?? null;
}
