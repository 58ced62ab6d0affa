import { localName } from '../places/local-name.ts';
import type { Gazetteer, Place } from '../places/place.ts';

/** A place's name with what tells it from its namesakes: `Homs, Syria`, `Georgia, United States`; a country alone. */
export function placeName(place: Place, gazetteer: Gazetteer, locale: string): string {
  const name = localName(place, locale);
  const country = place.type === 'country' ? undefined : gazetteer.get(place.countryCode);
  return country && country.name !== place.name ? `${name}, ${localName(country, locale)}` : name;
}
