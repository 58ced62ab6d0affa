import type { Annalist, Asking } from '../annalist.ts';
import { dayFromIso, isoOfDay } from '../archive/day.ts';
import type { Gazetteer, PlaceType } from '../places/place.ts';
import { readWhen } from '../question/when/read-when.ts';
import { isMonthDay, type When } from '../timeline/when.ts';
import { type Row, textIn } from './json-lines.ts';

/** As many results as a batch names for each question. */
const MOST_RESULTS = 50;
/** As many places as a batch names for each text. */
const MOST_PLACES = 25;

/** A question answered: how it was understood and the paths of the events, in the answer's order. */
export function askRow(row: Row, annalist: Annalist, asking: Asking): object {
  const question = textIn(row, 'question');
  const { query, places, numbers } = annalist.find(question, askingOf(row, asking));
  return {
    id: row.id ?? null,
    understood: { when: whenJson(query.when), where: places.map(({ name }) => name), about: query.about },
    results: numbers.slice(0, MOST_RESULTS).map(annalist.archive.events.pathOf),
    total: numbers.length,
  };
}

/** What time a text names, without an archive. */
export function readRow(row: Row, asking: Asking): object {
  const reading = readWhen(textIn(row, 'text'), askingOf(row, asking));
  return { id: row.id ?? null, when: whenJson(reading?.when ?? null) };
}

/** A text resolved to places. */
export function placesRow(row: Row, gazetteer: Gazetteer): object {
  return { id: row.id ?? null, places: placesFor(textIn(row, 'query'), gazetteer) };
}

/** A place as programs see it; a first-level region repeats its name in `admin1`. */
export interface PlaceRow {
  readonly name: string;
  readonly countryCode: string;
  readonly admin1?: string;
  readonly type: PlaceType;
}

/** The places that a text may mean, best first; none where it means no place. */
export function placesFor(text: string, gazetteer: Gazetteer): readonly PlaceRow[] {
  const places = gazetteer.resolve(text).places.slice(0, MOST_PLACES);
  return places.map(({ name, countryCode, admin1, type }) => ({
    name,
    countryCode,
    ...(admin1 === null ? {} : { admin1 }),
    type,
  }));
}

/** Who asks, with the row's own `today` and `locale` where it names them. */
function askingOf(row: Row, asking: Asking): Asking {
  return {
    today: row.today === undefined ? asking.today : readDay(textIn(row, 'today')),
    locale: row.locale === undefined ? asking.locale : readLocale(textIn(row, 'locale')),
  };
}

/** The day of a `YYYY-MM-DD` text; throws where it is none. */
export function readDay(text: string): number {
  const day = dayFromIso(text);
  if (day === null) throw new TypeError(`today is "${text}", expected a day as YYYY-MM-DD`);
  return day;
}

/** A language tag in its canonical form; throws where it is none. */
export function readLocale(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? 'en-US';
  } catch {
    throw new TypeError(`locale is "${text}", expected a language tag such as en-GB`);
  }
}

/** A period or month-and-day with days as `YYYY-MM-DD`; an open end is null. */
function whenJson(when: When | null): object | null {
  if (!when || isMonthDay(when)) return when;
  return { from: when.from === null ? null : isoOfDay(when.from), to: when.to === null ? null : isoOfDay(when.to) };
}
