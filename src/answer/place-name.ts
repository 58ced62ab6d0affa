import type { Gazetteer, Place } from '../places/place.ts';

/** A place's name with what tells it from its namesakes: `Homs, Syria`, `Georgia, United States`; a country alone. */
export function placeName(place: Place, gazetteer: Gazetteer): string {
  const country = place.type === 'country' ? undefined : gazetteer.get(place.countryCode);
  return country && country.name !== place.name ? `${place.name}, ${country.name}` : place.name;
}
