import { wordsFor } from '../../catalogue/words-for.ts';
import { countryName, localName } from '../../places/local-name.ts';
import type { Place } from '../../places/place.ts';
import type { TaggedPlace } from '../../timeline/tag-places.ts';
import { knownLocale } from './day-text.ts';
import { plain } from './text.ts';

/** `Palmyra, Homs Governorate, Syria`: a place with what contains it, nothing said twice. Not escaped. */
export function placeText(place: Place, locale: string): string {
  const known = knownLocale(locale);
  const parts =
    place.type === 'country'
      ? [localName(place, known)]
      : [place.name, place.admin1, countryName(place.countryCode, known)];
  return [...new Set(parts.filter((part) => part !== null).map(plain))].filter((part) => part !== '').join(', ');
}

/** Where an event is, and which words put it there unless they are the place's own name. Not escaped. */
export function taggedPlaceText({ place, why }: TaggedPlace, locale: string): string {
  const text = placeText(place, locale);
  const words = plain(why);
  const isSaid = words === '' || text.toLowerCase().includes(words.toLowerCase());
  return isSaid ? text : wordsFor(locale).card.placeBecause({ place: text, words });
}
