import tzLookup from '@photostructure/tz-lookup';
import type { Gazetteer, Place } from '../../places/place.ts';
import { ianaIds, presentName } from './iana-ids.ts';

/** A zone with the city that its id names; null where the gazetteer has no such city in it. */
export interface ZoneCity {
  readonly zone: string;
  readonly city: Place | null;
}

/** Every zone, those with the largest cities first. */
export interface ZoneCities {
  readonly all: readonly ZoneCity[];
  cityOf(zone: string): Place | null;
  /** A country's zones (ISO 3166-1), those with the largest cities first: by their cities, and by the runtime's table. */
  inCountry(countryCode: string): readonly ZoneCity[];
}

/** Finds the city of each zone: the place that its id names, and that lies in it. */
export function zoneCities(gazetteer: Gazetteer): ZoneCities {
  const all = ianaIds()
    .map((zone) => ({ zone, city: cityOf(zone, gazetteer) }))
    .toSorted((a, b) => (b.city?.population ?? -1) - (a.city?.population ?? -1));
  // The runtime takes a third of a millisecond to look a country up, and a key pressed may mean 25 of them.
  const byCountry = new Map<string, readonly ZoneCity[]>();
  const byZone = new Map(all.map(({ zone, city }) => [zone, city]));
  return {
    all,
    cityOf: (zone) => byZone.get(zone) ?? null,
    inCountry: (code) => {
      const known = byCountry.get(code) ?? zonesIn(code, all);
      byCountry.set(code, known);
      return known;
    },
  };
}

function zonesIn(countryCode: string, all: readonly ZoneCity[]): readonly ZoneCity[] {
  const byCity = all.filter(({ city }) => city?.countryCode === countryCode);
  const others = regionZones(countryCode).filter((zone) => !byCity.some((one) => one.zone === zone));
  return [...byCity, ...others.map((zone) => ({ zone, city: null }))];
}

function regionZones(countryCode: string): readonly string[] {
  try {
    return (new Intl.Locale(`und-${countryCode}`).getTimeZones() ?? []).map(presentName);
  } catch {
    return [];
  }
}

function cityOf(zone: string, gazetteer: Gazetteer): Place | null {
  const words = zoneWords(zone);
  // A guess from the spelling is never the city meant, and costs what a hundred exact ones do.
  if (!gazetteer.knows(words)) return null;
  const { places } = gazetteer.resolve(words);
  return places.find((place) => place.type === 'city' && zoneOfPlace(place) === zone) ?? null;
}

/** The city in a zone's id: `Ho Chi Minh` for `Asia/Ho_Chi_Minh`. */
export function zoneWords(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** The zone at a place's point; null for a place without one. */
export function zoneOfPlace({ latitude, longitude }: Place): string | null {
  return latitude === null || longitude === null ? null : presentName(tzLookup(latitude, longitude));
}
