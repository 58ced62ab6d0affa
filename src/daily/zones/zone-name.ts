import { wordsFor } from '../../catalogue/words-for.ts';
import { localName } from '../../places/local-name.ts';
import type { Gazetteer, Place } from '../../places/place.ts';
import { offsetAt, offsetText } from './offset.ts';
import { zoneWords } from './zone-cities.ts';
import type { NamedZone, ZoneAsking, ZoneTables } from './zones.ts';

/** The name of a zone: its city and country, or its offset where it is one that never changes. */
export function zoneName(zone: string, { cities, gazetteer }: ZoneTables, locale: string): string {
  const { allYear } = wordsFor(locale).zones;
  if (zone === 'UTC') return allYear({ offset: zone });
  if (zone.startsWith('Etc/')) return allYear({ offset: offsetText(offsetAt(zone, 0)) });
  const city = cities.cityOf(zone);
  return city ? placeLabel(city, gazetteer, locale) : zoneWords(zone);
}

/** A place told from its namesakes: `Portland, Oregon`, `Berlin, Germany`, `Singapore`. */
export function placeLabel(place: Place, gazetteer: Gazetteer, locale: string): string {
  const isAmerican = place.countryCode === 'US' && place.type === 'city';
  const country = gazetteer.get(place.countryCode);
  const within = isAmerican ? place.admin1 : country && localName(country, locale);
  const name = localName(place, locale);
  return within && within !== name ? `${name}, ${within}` : name;
}

/** A zone as a choice says it: `Berlin, Germany · 09:14 · UTC+1`. */
export function zoneLabel({ zone, name }: NamedZone, asking: ZoneAsking): string {
  return `${name} · ${clockText(zone, asking)}`;
}

/** What the clocks of a zone show now, and how far that is from UTC: `09:14 · UTC+1`. */
export function clockText(zone: string, { now, locale }: ZoneAsking): string {
  const offset = offsetAt(zone, now);
  return `${timesIn(locale).format(now + offset * 60_000)} · ${offsetText(offset)}`;
}

/** Times of day by language, in UTC: making a formatter takes longer than all else about a choice. */
const TIMES = new Map<string, Intl.DateTimeFormat>();

function timesIn(locale: string): Intl.DateTimeFormat {
  const known = TIMES.get(locale) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  TIMES.set(locale, known);
  return known;
}
