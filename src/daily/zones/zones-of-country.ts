import type { Place } from '../../places/place.ts';
import { rhythmOf } from './offset.ts';
import { type ZoneCities, zoneOfPlace } from './zone-cities.ts';
import type { ZoneTables } from './zones.ts';

/** A country means its main zone without asking where at least this share of its zones' citizens live by it. */
const CLEAR_SHARE = 0.8;

/** Zones of a country that differ this year, the one of most people first; `main`: what the country alone means. */
export interface CountryZones {
  readonly zones: readonly string[];
  readonly main: string | null;
}

/** Groups a country's zones by what their clocks do now: history alone makes no difference to a post in future. */
export function zonesOfCountry(country: Place, now: number, { cities }: ZoneTables): CountryZones {
  const groups = Map.groupBy(listed(country, cities), ({ zone }) => rhythmOf(zone, now));
  const clocks = [...groups.values()]
    .map((group) => ({
      zone: group[0]?.zone ?? '',
      people: group.reduce((sum, { people }) => sum + people, 0),
    }))
    .toSorted((a, b) => b.people - a.people);
  const everybody = clocks.reduce((sum, { people }) => sum + people, 0);
  const [first] = clocks;
  const isClear = first !== undefined && (clocks.length === 1 || first.people >= CLEAR_SHARE * everybody);
  return { zones: clocks.map(({ zone }) => zone), main: isClear ? first.zone : null };
}

type Listed = readonly { readonly zone: string; readonly people: number }[];

/** A country's zones with the people of their cities; the one at its middle where none is known. */
function listed(country: Place, { inCountry }: ZoneCities): Listed {
  const known = inCountry(country.countryCode).map(({ zone, city }) => ({ zone, people: city?.population ?? 0 }));
  const middle = zoneOfPlace(country);
  return known.length > 0 || middle === null ? known : [{ zone: middle, people: country.population }];
}
