import { fold } from '../../places/fold.ts';
import type { Place } from '../../places/place.ts';
import { zonesOfAbbreviations } from './abbreviations.ts';
import { fixedZone, offsetAt, readOffset, rhythmOf } from './offset.ts';
import { zoneOfPlace } from './zone-cities.ts';
import { placeLabel, zoneName } from './zone-name.ts';
import type { NamedZone, ZoneAsking, ZoneTables } from './zones.ts';
import { zonesOfCountry } from './zones-of-country.ts';

const MOST_CHOICES = 25;

/** Zones for what was typed so far: abbreviations, offsets, places, ids; one choice for each zone. */
export function completeZone(typed: string, asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  const said = typed.trim();
  const found =
    said === ''
      ? usualZones(asking, tables)
      : [
          ...namedAll(zonesOfAbbreviations(said), asking, tables),
          ...offsetZones(said, asking, tables),
          ...codeZones(said, asking, tables),
          ...placeZones(said, asking, tables),
          ...idZones(said, asking, tables),
        ];
  return onlyOnce(found).slice(0, MOST_CHOICES);
}

/** Before anything is typed: where the asker's language is at home, then one zone for each clock, the largest first. */
export function usualZones(asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  const clocks = Map.groupBy(tables.cities.all, ({ zone }) => rhythmOf(zone, asking.now));
  const largest = [...clocks.values()].flatMap(([first]) => first?.zone ?? []);
  return onlyOnce(namedAll([...homeZones(asking, tables), ...largest], asking, tables)).slice(0, MOST_CHOICES);
}

/** The zones of the country that the asker's language is most at home in. */
export function homeZones({ locale, now }: ZoneAsking, tables: ZoneTables): readonly string[] {
  const { region } = new Intl.Locale(locale).maximize();
  const country = region === undefined ? undefined : tables.gazetteer.get(region);
  return country ? zonesOfCountry(country, now, tables).zones : [];
}

/** Zones that have the typed offset now, and the one that always has it. */
function offsetZones(typed: string, asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  const offset = readOffset(typed);
  if (offset === null) return [];
  const fixed = fixedZone(offset);
  const there = tables.cities.all.map(({ zone }) => zone).filter((zone) => offsetAt(zone, asking.now) === offset);
  return namedAll([...there.slice(0, MOST_CHOICES - 1), ...(fixed ? [fixed] : [])], asking, tables);
}

function codeZones(typed: string, asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  const country = /^[a-z]{2}$/i.test(typed) ? tables.gazetteer.get(typed.toUpperCase()) : undefined;
  return country ? namedAll(zonesOfCountry(country, asking.now, tables).zones, asking, tables) : [];
}

function placeZones(typed: string, asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  const zonesOf = (place: Place): readonly NamedZone[] => {
    if (place.type === 'country') return namedAll(zonesOfCountry(place, asking.now, tables).zones, asking, tables);
    const zone = place.type === 'other' ? null : zoneOfPlace(place);
    return zone === null ? [] : [{ zone, name: placeLabel(place, tables.gazetteer, asking.locale) }];
  };
  const places = tables.gazetteer.suggest(typed, MOST_CHOICES);
  // A name that begins with what was typed, before places that are also called so (Quito: San Francisco de Quito).
  const start = fold(typed);
  const groups = Map.groupBy(places, ({ name }) => fold(name).startsWith(start));
  return [...(groups.get(true) ?? []), ...(groups.get(false) ?? [])].flatMap(zonesOf);
}

function idZones(typed: string, asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  const part = typed.replaceAll(' ', '_').toLowerCase();
  const fitting = tables.cities.all.map(({ zone }) => zone).filter((zone) => zone.toLowerCase().includes(part));
  return namedAll(fitting.slice(0, MOST_CHOICES), asking, tables);
}

function namedAll(zones: readonly string[], { locale }: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  return zones.map((zone) => ({ zone, name: zoneName(zone, tables, locale) }));
}

/** The first choice for each zone. */
export function onlyOnce(zones: readonly NamedZone[]): readonly NamedZone[] {
  const seen = new Set<string>();
  return zones.filter(({ zone }) => !seen.has(zone) && seen.add(zone));
}
