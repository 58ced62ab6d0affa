import type { Annalist, Asking } from '../annalist.ts';
import { dayFromIso, isoOfDay } from '../archive/day.ts';
import type { When } from '../timeline/when.ts';
import { isMonthDay } from '../timeline/when.ts';
import { type Row, textIn } from './json-lines.ts';

/** As many results as a batch names for each question. */
const MOST_RESULTS = 50;

/** One question of a batch answered: how it was understood and the paths of the events, in the answer's order. */
export function askRow(row: Row, annalist: Annalist, asking: Asking): object {
  const question = textIn(row, 'question');
  const { query, places, events } = annalist.find(question, askingOf(row, asking));
  return {
    id: row.id ?? null,
    understood: { when: whenJson(query.when), where: places.map(({ name }) => name), about: query.about },
    results: events.slice(0, MOST_RESULTS).map(({ path }) => path),
    total: events.length,
  };
}

/** Who asks, with the row's own `today` and `locale` where it names them. */
export function askingOf(row: Row, asking: Asking): Asking {
  const today = row.today === undefined ? asking.today : readDay(textIn(row, 'today'));
  const locale = row.locale === undefined ? asking.locale : textIn(row, 'locale');
  return { today, locale };
}

/** The day of a `YYYY-MM-DD` text; throws where it is none. */
export function readDay(text: string): number {
  const day = dayFromIso(text);
  if (day === null) throw new TypeError(`Reading the present day: "${text}" is no day, expected YYYY-MM-DD`);
  return day;
}

/** A period or month-and-day in the form of the batch commands. */
export function whenJson(when: When | null): object | null {
  if (!when || isMonthDay(when)) return when;
  return { from: when.from === null ? null : isoOfDay(when.from), to: when.to === null ? null : isoOfDay(when.to) };
}
