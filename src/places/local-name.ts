import type { Place } from './place.ts';

/** A place's name for a reader: a country's in their language; all others, and all in English, as the gazetteer has it. */
export function localName(place: Place, locale: string): string {
  if (place.type !== 'country' || /^en\b/i.test(locale)) return place.name;
  return countryName(place.countryCode, locale) ?? place.name;
}

const names = new Map<string, Intl.DisplayNames>();

/** The name of a country (ISO 3166-1) in a reader's language; null for a code that is no country's. */
export function countryName(code: string, locale: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  const known = names.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'none' });
  names.set(locale, known);
  return known.of(code) ?? null;
}
