import { type Day, dayOf, partsOfDay } from '../archive/day.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { isMonthDay, type MonthDay, type When } from './when.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const LEAP_YEAR = 2000;

/** A period or yearly day in a reader's words: `1–30 April 2016`, `2014`, `since 2010`, `11 March, every year`. */
export function formatWhen(when: When, locale: string): string {
  if (isMonthDay(when)) return everyYear(when, locale);
  const { from, to } = when;
  const words = wordsFor(locale).when;
  if (from !== null && to !== null) return formatDays(from, to, locale);
  if (from !== null) return words.since({ start: formatStart(from, locale) });
  if (to !== null) return words.until({ end: formatEnd(to, locale) });
  return words.anyTime;
}

/** Both ends known; whole months and years are said as such. */
function formatDays(from: Day, to: Day, locale: string): string {
  const precision = precisionOf({ from, to });
  const format = formatter(locale, precision);
  if (precision === 'year' && partsOfDay(from).year !== partsOfDay(to).year) {
    return `${format.format(dateOf(from))}–${format.format(dateOf(to))}`;
  }
  const text = from === to ? format.format(dateOf(from)) : format.formatRange(dateOf(from), dateOf(to));
  return /\d\//.test(text) ? `${format.format(dateOf(from))} – ${format.format(dateOf(to))}` : tidy(text);
}

function formatStart(from: Day, locale: string): string {
  const { month, dayOfMonth } = partsOfDay(from);
  const precision = dayOfMonth > 1 ? 'day' : month > 1 ? 'month' : 'year';
  return formatter(locale, precision).format(dateOf(from));
}

function formatEnd(to: Day, locale: string): string {
  const next = partsOfDay(to + 1);
  const precision = next.dayOfMonth > 1 ? 'day' : next.month > 1 ? 'month' : 'year';
  return formatter(locale, precision).format(dateOf(to));
}

type Precision = 'year' | 'month' | 'day';

/** A single month and `January–December` of one year would be the same words: whole months only from two on. */
function precisionOf({ from, to }: { from: Day; to: Day }): Precision {
  const start = partsOfDay(from);
  const next = partsOfDay(to + 1);
  if (start.dayOfMonth !== 1 || next.dayOfMonth !== 1) return 'day';
  if (start.month === 1 && next.month === 1) return 'year';
  const single = start.year * 12 + start.month + 1 === next.year * 12 + next.month;
  return single ? 'day' : 'month';
}

function everyYear({ month, day }: MonthDay, locale: string): string {
  const date = dateOf(dayOf(LEAP_YEAR, month, day) ?? 0);
  return wordsFor(locale).when.everyYear({ day: cached(locale, { day: 'numeric', month: 'long' }).format(date) });
}

const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formatter = (locale: string, precision: Precision) => cached(locale, FIELDS[precision]);
const formatters = new Map<string, Intl.DateTimeFormat>();

function cached(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(fields).join(' ')}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeFor(locale), { ...fields, calendar: 'gregory', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** English days are written day first, as the archive's own pages are, except for Americans. */
function localeFor(locale: string): string[] {
  return locale === 'en' ? ['en-GB'] : [locale, 'en-GB'];
}

/** ICU puts thin blanks around dashes: plain ones between dates, none between two days of a month (`1–30 April`). */
function tidy(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ').replace(/(?<!\d)(\d{1,2}) – (\d{1,2})(?!\d)/, '$1–$2');
}

function dateOf(day: Day): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}
