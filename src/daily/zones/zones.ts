import type { Gazetteer } from '../../places/place.ts';
import { completeZone } from './complete-zone.ts';
import { readZone } from './read-zone.ts';
import { type ZoneCities, zoneCities } from './zone-cities.ts';
import { zoneName } from './zone-name.ts';

/** A zone as it is offered: its IANA id, and the place that stands for it (`Munich, Germany`). */
export interface NamedZone {
  readonly zone: string;
  readonly name: string;
}

/**
 * What a zone text means. `note` says how it was read where the person may have meant something else, '' where there
 * is no doubt. A text that is no zone, or too many, comes with those that may have been meant.
 */
export type ZoneReading =
  | { readonly kind: 'zone'; readonly zone: string; readonly name: string; readonly note: string }
  | { readonly kind: 'unsure'; readonly problem: string; readonly suggestions: readonly NamedZone[] };

/** Who asks for zones, and when: both decide what is offered first and which offsets hold. */
export interface ZoneAsking {
  /** BCP 47. */
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Time zones as people say them, behind one door. Synchronous. */
export interface Zones {
  /** Reads a city, a country, a country code, an offset, an abbreviation or an IANA id. */
  read(text: string, asking: ZoneAsking): ZoneReading;
  /** At most 25 zones for what was typed so far, one for each; useful before anything is typed. */
  complete(typed: string, asking: ZoneAsking): readonly NamedZone[];
  /** The name of a zone in a language (BCP 47): `Berlin, Germany`, `UTC+2, all year`. */
  name(zone: string, locale: string): string;
}

/** What reading and completing look things up in. */
export interface ZoneTables {
  readonly gazetteer: Gazetteer;
  readonly cities: ZoneCities;
}

/** Opens the zones of the world over a gazetteer; takes some tens of milliseconds. */
export function openZones(gazetteer: Gazetteer): Zones {
  const tables: ZoneTables = { gazetteer, cities: zoneCities(gazetteer) };
  return {
    read: (text, asking) => readZone(text, asking, tables),
    complete: (typed, asking) => completeZone(typed, asking, tables),
    name: (zone, locale) => zoneName(zone, tables, locale),
  };
}
