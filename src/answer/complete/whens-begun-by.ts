import { type Day, dayOf, partsOfDay } from '../../archive/day.ts';
import type { Asking } from '../../question/asking.ts';
import { readWhen } from '../../question/when/read-when.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { isMonthDay, type When } from '../../timeline/when.ts';
import { monthNames, wholeMonth, wholeYears, yearsOf } from './months.ts';

/** What an unfinished date text means as it stands (its readings, likeliest first), and what it may become. */
export interface Begun {
  readonly read: readonly When[];
  readonly begun: readonly When[];
}

/** English words that a last word may become besides the names of months. */
const WORDS =
  'spring summer autumn winter yesterday today christmas easter monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  );
/** So many completions of a last word are read: each costs a good part of a millisecond. */
const MOST_WORDS = 6;

/** The dates that a text means or begins: `20`, `2016-0`, `apr`, `april 20`, `11 ma`, `summer 201`. */
export function whensBegunBy(text: string, timeline: Timeline, asking: Asking): Begun {
  const read = readWhen(text, asking);
  return {
    read: read ? [read.when, ...read.others] : [],
    begun: [
      ...yearsBegunBy(text, timeline),
      ...monthsBegunBy(text, timeline, asking),
      ...wordsBegunBy(text, asking),
      ...inYearsBegunBy(text, timeline, asking),
    ],
  };
}

/** `20`: 2023, 2022 …; `2016`, `2016-0`: its months. */
function yearsBegunBy(text: string, timeline: Timeline): readonly When[] {
  const [, year, month] = /^(\d{4})(?:-(\d{0,2}))?$/.exec(text) ?? [];
  if (year) {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const begun = months.filter((one) =>
      String(one)
        .padStart(2, '0')
        .startsWith(month ?? ''),
    );
    return begun.map((one) => wholeMonth(Number(year), one));
  }
  if (!/^\d{1,3}$/.test(text)) return [];
  const years = yearsOf(timeline).filter((one) => String(one).startsWith(text));
  return years.map((one) => wholeYears(one, one));
}

/** `apr`, `april 20`: the months that begin so in each year of the archive, the latest year first. */
function monthsBegunBy(text: string, timeline: Timeline, { locale }: Asking): readonly When[] {
  const [, word, yearStart = ''] = /^(\p{L}+)(?:\s+(\d{0,4}))?$/u.exec(text.toLocaleLowerCase(locale)) ?? [];
  if (!word) return [];
  const months = monthsStarting(word, locale);
  const years = yearsOf(timeline).filter((year) => String(year).startsWith(yearStart));
  return years.flatMap((year) => months.map((month) => wholeMonth(year, month)));
}

/** Numbers of the months of which the name in the locale or in English begins with a word. */
function monthsStarting(word: string, locale: string): readonly number[] {
  const names = [monthNames(locale), monthNames('en-GB')];
  const months = Array.from({ length: 12 }, (_, index) => index);
  return months.filter((month) => names.some((list) => list[month]?.startsWith(word))).map((month) => month + 1);
}

/** `11 ma`, `chr`: the text with its last word finished, where that is a date. */
function wordsBegunBy(text: string, asking: Asking): readonly When[] {
  const last = /\p{L}+$/u.exec(text.toLocaleLowerCase(asking.locale));
  if (!last) return [];
  const names = [...new Set([...monthNames(asking.locale), ...monthNames('en-GB')])];
  const words = [...(last.index > 0 ? names : []), ...WORDS].filter(
    (word) => word !== last[0] && word.startsWith(last[0]),
  );
  return words.slice(0, MOST_WORDS).flatMap((word) => {
    const read = readWhen(`${text.slice(0, last.index)}${word}`, asking);
    return read ? [read.when] : [];
  });
}

/**
 * `summer 201`, `since 20`, `11 march 20`: the text with its year finished, the latest first. The text is read with one
 * year alone; in the others it means the same days.
 */
function inYearsBegunBy(text: string, timeline: Timeline, asking: Asking): readonly When[] {
  const begun = /^(.*\p{L}[^\d]*\s)(\d{0,3})$/u.exec(`${text}${/\p{L}$/u.test(text) ? ' ' : ''}`);
  const [, before = '', digits = ''] = begun ?? [];
  if (!begun || /\d{4}/.test(before)) return [];
  const years = yearsOf(timeline).filter((year) => String(year).startsWith(digits));
  const [latest] = years;
  const read = latest === undefined ? null : readWhen(`${before}${latest}`, asking);
  if (!read || latest === undefined || isMonthDay(read.when)) return [];
  const { from, to } = read.when;
  const inYear = (year: number) => (day: Day) => moved(day, year - latest);
  return years.map((year) => ({
    from: from === null ? null : inYear(year)(from),
    to: to === null ? null : inYear(year)(to + 1) - 1,
  }));
}

/** The same month and day so many years on; the day after where that year has no 29 February. */
function moved(day: Day, years: number): Day {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return dayOf(year + years, month, dayOfMonth) ?? dayOf(year + years, month + 1, 1) ?? day;
}
