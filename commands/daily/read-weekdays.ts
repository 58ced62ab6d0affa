import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { Weekday } from '../../src/daily/subscription.ts';
import { type WeekdayReader, weekdayReader } from './weekday-reader.ts';

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

/**
 * Days of the week as people write them, in English or the asker's language: `weekdays`, `mon-fri`, `Monday and
 * Thursday`, `every day except Sunday`. In the week's order; null for what is none.
 */
export function readWeekdays(text: string, locale: string): readonly Weekday[] | null {
  const reader = weekdayReader(locale);
  const [wanted = '', unwanted, ...more] = reader.plain(text).split(reader.except);
  if (more.length > 0) return null;
  const days = wanted === '' && unwanted !== undefined ? EVERY_DAY : readList(wanted, reader);
  const without = unwanted === undefined ? [] : readList(unwanted, reader);
  if (days === null || without === null) return null;
  const left = EVERY_DAY.filter((day) => days.includes(day) && !without.includes(day));
  return left.length === 0 ? null : left;
}

function readList(text: string, reader: WeekdayReader): readonly Weekday[] | null {
  const parts = text.split(reader.and).filter((part) => part !== '');
  const days = parts.map((part) => readPart(part, reader));
  return parts.length > 0 && days.every((one) => one !== null) ? days.flat() : null;
}

function readPart(text: string, reader: WeekdayReader): readonly Weekday[] | null {
  const bare = text.replace(reader.before, '');
  for (const part of [text, bare]) {
    if (reader.everyDay.test(part)) return EVERY_DAY;
    if (reader.weekdays.test(part)) return WEEKDAYS;
    if (reader.weekends.test(part)) return WEEKEND;
  }
  const days = bare.split(reader.to).map((end) => EVERY_DAY[reader.dayAt(end.replace(reader.before, ''))] ?? null);
  const [from, to] = days;
  if (from === undefined || from === null || days.length > 2) return null;
  if (to === undefined) return [from];
  return to === null ? null : stretch(from, to);
}

/** Friday to Monday goes over the week's end. */
function stretch(from: Weekday, to: Weekday): readonly Weekday[] {
  return EVERY_DAY.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

/** `every day`, `Monday to Friday`, `Monday and Thursday`, as the locale says it. */
export function weekdaysText(days: readonly Weekday[], locale: string): string {
  const words = wordsFor(locale).settings;
  if (days.length === EVERY_DAY.length) return words.everyDay;
  const [from = 1] = days;
  const isStretch = days.length > 2 && days.every((day, index) => day === from + index);
  return isStretch ? words.days({ from, to: from + days.length - 1 }) : words.daysListed({ days });
}
