import { wordsFor } from '../../catalogue/words-for.ts';
import { fold } from '../../places/fold.ts';
import { localName } from '../../places/local-name.ts';
import type { Place } from '../../places/place.ts';
import { zonesOfAbbreviation } from './abbreviations.ts';
import { homeZones, onlyOnce, usualZones } from './complete-zone.ts';
import { readIanaId } from './iana-ids.ts';
import { fixedZone, offsetText, readOffset, rhythmOf } from './offset.ts';
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

function readId(text: string, { locale }: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const zone = readIanaId(text);
  return zone === null ? null : sure(zone, zoneName(zone, tables, locale));
}

function readOffsetText(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const offset = readOffset(text);
  if (offset === null) return null;
  const fixed =
    fixedZone(offset) ?? tables.cities.all.find(({ zone }) => rhythmOf(zone, asking.now) === String(offset))?.zone;
  const words = wordsFor(asking.locale).zones;
  const said = { offset: offsetText(offset) };
  const note = words.staysSame(said);
  if (fixed)
    return sure(fixed, zoneName(fixed, tables, asking.locale), offset === 0 && /^z|^utc$/i.test(text) ? '' : note);
  const suggestions = tables.cities.all
    .filter(({ zone }) => rhythmOf(zone, asking.now).split(' ').includes(String(offset)))
    .map(({ zone }) => named(zone, asking, tables));
  return suggestions.length === 0 ? null : unsure(words.nobodyKeeps(said), suggestions);
}

function readAbbreviation(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const zones = zonesOfAbbreviation(text);
  const home = zones.length > 1 ? homeZones(asking, tables) : [];
  const chosen = zones.find((zone) => home.includes(zone)) ?? zones[0];
  if (chosen === undefined) return null;
  const others = zones.filter((zone) => rhythmOf(zone, asking.now) !== rhythmOf(chosen, asking.now));
  const words = wordsFor(asking.locale).zones;
  const changes = rhythmOf(chosen, asking.now).includes(' ');
  const name = zoneName(chosen, tables, asking.locale);
  const read = (changes ? words.readAsWithSummer : words.readAs)({ typed: text, zone: name });
  const names = others.map((zone) => zoneName(zone, tables, asking.locale));
  return sure(chosen, name, [read, ...(names.length === 0 ? [] : [words.ifYouMean({ names })])].join(' '));
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
      wordsFor(asking.locale).zones.several({ typed: text }),
      [best, ...rivals].flatMap((place) => zoneAt(place, asking, tables)),
    );
  }
  if (best.type === 'country') return readCountry(best, asking, tables);
  const zone = zoneOfPlace(best);
  return zone === null ? null : sure(zone, placeLabel(best, tables.gazetteer, asking.locale));
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

function readCountry(place: Place, asking: ZoneAsking, tables: ZoneTables): ZoneReading | null {
  const { zones, main } = zonesOfCountry(place, asking.now, tables);
  const words = wordsFor(asking.locale).zones;
  const country = localName(place, asking.locale);
  if (main === null) {
    if (zones.length === 0) return null;
    return unsure(
      words.countryHasSeveral({ country }),
      zones.map((zone) => named(zone, asking, tables)),
    );
  }
  const name = zoneName(main, tables, asking.locale);
  const note = zones.length > 1 ? words.countryTaken({ country, zone: name }) : '';
  return sure(main, name, note);
}

/** The zones that a place may mean: all of a country's, else the one at its point. */
function zoneAt(place: Place, asking: ZoneAsking, tables: ZoneTables): readonly NamedZone[] {
  if (place.type === 'country')
    return zonesOfCountry(place, asking.now, tables).zones.map((zone) => named(zone, asking, tables));
  const zone = zoneOfPlace(place);
  return zone === null ? [] : [{ zone, name: placeLabel(place, tables.gazetteer, asking.locale) }];
}

function unknown(text: string, asking: ZoneAsking, tables: ZoneTables): ZoneReading {
  const near = tables.gazetteer
    .resolve(text)
    .places.filter(({ type }) => type !== 'other')
    .flatMap((place) => zoneAt(place, asking, tables));
  return unsure(wordsFor(asking.locale).zones.unknown({ typed: text }), [...near, ...usualZones(asking, tables)]);
}

function named(zone: string, { locale }: ZoneAsking, tables: ZoneTables): NamedZone {
  return { zone, name: zoneName(zone, tables, locale) };
}

function sure(zone: string, name: string, note = ''): ZoneReading {
  return { kind: 'zone', zone, name, note };
}

function unsure(problem: string, suggestions: readonly NamedZone[]): ZoneReading {
  return { kind: 'unsure', problem, suggestions: onlyOnce(suggestions).slice(0, MOST_SUGGESTIONS) };
}
