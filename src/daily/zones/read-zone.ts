import { fold } from '../../places/fold.ts';
import type { Place } from '../../places/place.ts';
import { zonesOfAbbreviation } from './abbreviations.ts';
import { homeZones, onlyOnce, usualZones } from './complete-zone.ts';
import { readIanaId } from './iana-ids.ts';
import { fixedZone, offsetText, readOffset, rhythmOf } from './offset.ts';
import { sayingZones } from './saying.ts';
import { zoneOfPlace } from './zone-cities.ts';
import { placeLabel, zoneName } from './zone-name.ts';
import type { NamedZone, ZoneAsking, ZoneReading, ZoneTables } from './zones.ts';
import { zonesOfCountry } from './zones-of-country.ts';

const MOST_SUGGESTIONS = 5;
/** A place is meant without asking where its namesakes of other zones are all so much smaller. */
const CLEARLY_LARGER = 3;

/** One way of reading a text; null where the text is nothing of that kind. */
type Reader = (text: string, asking: ZoneAsking, tables: ZoneTables) => ZoneReading | null;

/** In this order: the exact forms first, so that no village is taken for an abbreviation or a code. */
const READERS: readonly Reader[] = [readId, readOffsetText, readAbbreviation, readCountryCode, readPlace];

/** Reads a zone as people say it. */
export function readZone(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading {
  const said = text.trim().replaceAll(/\s+/g, ' ');
  // "Berlin time", "Eastern Standard Time": a last try without the word that says nothing.
  const bare = said.replace(/ (?:(?:standard|daylight|summer|local) )?time(?: zone)?$/i, '');
  for (const form of new Set([said, bare])) {
    for (const read of READERS) {
      const reading = form === '' ? null : read(form, asking, tables);
      if (reading) return reading;
    }
  }
  return unknown(said, asking, tables);
}

function readId(text: string, _: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const zone = readIanaId(text);
  return zone === null ? null : sure(zone, zoneName(zone, tables));
}

function readOffsetText(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const offset = readOffset(text);
  if (offset === null) return null;
  const fixed =
    fixedZone(offset) ?? tables.cities.all.find(({ zone }) => rhythmOf(zone, asking.now) === String(offset))?.zone;
  const note = `${offsetText(offset)} stays the same all year. If clocks change where you live, choose your city instead.`;
  if (fixed) return sure(fixed, zoneName(fixed, tables), offset === 0 && /^z|^utc$/i.test(text) ? '' : note);
  const suggestions = tables.cities.all
    .filter(({ zone }) => rhythmOf(zone, asking.now).split(' ').includes(String(offset)))
    .map(({ zone }) => named(zone, tables));
  return suggestions.length === 0
    ? null
    : unsure(`No place keeps ${offsetText(offset)} all year: choose a city.`, suggestions);
}

function readAbbreviation(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const zones = zonesOfAbbreviation(text);
  const home = zones.length > 1 ? homeZones(asking, tables) : [];
  const chosen = zones.find((zone) => home.includes(zone)) ?? zones[0];
  if (chosen === undefined) return null;
  const others = zones.filter((zone) => rhythmOf(zone, asking.now) !== rhythmOf(chosen, asking.now));
  const changes = rhythmOf(chosen, asking.now).includes(' ') ? ', with its summer time' : '';
  const name = zoneName(chosen, tables);
  const other = others.length === 0 ? '' : ` If you mean ${sayingZones(others, tables)}, choose that city.`;
  return sure(chosen, name, `“${text}” is read as ${name}${changes}.${other}`);
}

function readCountryCode(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const country = /^[a-z]{2}$/i.test(text) ? tables.gazetteer.get(text.toUpperCase()) : undefined;
  return country?.type === 'country' ? readCountry(country, asking, tables) : null;
}

function readPlace(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const { places, match } = tables.gazetteer.resolve(text);
  const known = places.filter(({ type }) => type !== 'other');
  const [best] = known;
  if (!best || (match !== 'exact' && match !== 'alias')) return null;
  const rivals = namesakes(best, known, text);
  if (rivals.length > 0) {
    return unsure(
      `There is more than one “${text}”.`,
      [best, ...rivals].flatMap((place) => zoneAt(place, asking, tables)),
    );
  }
  if (best.type === 'country') return readCountry(best, asking, tables);
  const zone = zoneOfPlace(best);
  return zone === null ? null : sure(zone, placeLabel(best, tables.gazetteer));
}

/** Places of the same name in another zone that are not much smaller; those found by another spelling do not count. */
function namesakes(best: Place, places: readonly Place[], text: string): readonly Place[] {
  const byName = fold(best.name) === fold(text);
  return places.filter(
    (place) =>
      place.population * CLEARLY_LARGER > best.population &&
      zoneOfPlace(place) !== zoneOfPlace(best) &&
      (!byName || fold(place.name) === fold(text)),
  );
}

function readCountry(country: Place, { now }: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const { zones, main } = zonesOfCountry(country, now, tables);
  if (main === null) {
    if (zones.length === 0) return null;
    return unsure(
      `${country.name} has several time zones: choose a city.`,
      zones.map((zone) => named(zone, tables)),
    );
  }
  const name = zoneName(main, tables);
  const note = zones.length > 1 ? `${country.name} has several time zones; this is that of ${name}.` : '';
  return sure(main, name, note);
}

/** The zones that a place may mean: all of a country's, else the one at its point. */
function zoneAt(place: Place, { now }: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  if (place.type === 'country') return zonesOfCountry(place, now, tables).zones.map((zone) => named(zone, tables));
  const zone = zoneOfPlace(place);
  return zone === null ? [] : [{ zone, name: placeLabel(place, tables.gazetteer) }];
}

function unknown(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading {
  const near = tables.gazetteer
    .resolve(text)
    .places.filter(({ type }) => type !== 'other')
    .flatMap((place) => zoneAt(place, asking, tables));
  return unsure(`“${text}” is no time zone that is known here.`, [...near, ...usualZones(asking, tables)]);
}

function named(zone: string, tables: ZoneTables): NamedZone {
  return { zone, name: zoneName(zone, tables) };
}

function sure(zone: string, name: string, note = ''): ZoneReading {
  return { kind: 'zone', zone, name, note };
}

function unsure(problem: string, suggestions: readonly NamedZone[]): ZoneReading {
  return { kind: 'unsure', problem, suggestions: onlyOnce(suggestions).slice(0, MOST_SUGGESTIONS) };
}
