import { type Day, dayOf, partsOfDay } from '../../archive/day.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Period } from '../../timeline/when.ts';

/** The years that an archive spans, the latest first. */
export function yearsOf({ span }: Pick<Timeline, 'span'>): readonly number[] {
  if (!span) return [];
  const [first, last] = [partsOfDay(span.first).year, partsOfDay(span.last).year];
  return Array.from({ length: last - first + 1 }, (_, back) => last - back);
}

export function wholeYears(first: number, last: number): { readonly from: Day; readonly to: Day } {
  return { from: dayOf(first, 1, 1) ?? 0, to: dayOf(last, 12, 31) ?? 0 };
}

export function wholeMonth(year: number, month: number): { readonly from: Day; readonly to: Day } {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { from: dayOf(year, month, 1) ?? 0, to: (next ?? 1) - 1 };
}

/** A whole month: how it is written in a locale and for machines. */
export interface WholeMonth {
  readonly name: (locale: string) => string;
  readonly iso: string;
}

/** The month that a period is, all of it and no more; null for any other period. */
export function monthOf({ from, to }: Period): WholeMonth | null {
  if (from === null || to === null) return null;
  const { year, month } = partsOfDay(from);
  const whole = wholeMonth(year, month);
  if (whole.from !== from || whole.to !== to) return null;
  return {
    name: (locale) => formatterOf(locale, 'numeric').format(Date.UTC(year, month - 1, 1)),
    iso: `${year}-${String(month).padStart(2, '0')}`,
  };
}

/** Names of the twelve months in a locale, in small letters. */
export function monthNames(locale: string): readonly string[] {
  const format = formatterOf(locale, undefined);
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)).toLocaleLowerCase(locale));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, year: 'numeric' | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${year}`;
  const known = formatters.get(key);
  const made =
    known ?? new Intl.DateTimeFormat([locale, 'en-GB'], { month: 'long', timeZone: 'UTC', ...(year && { year }) });
  formatters.set(key, made);
  return made;
}
