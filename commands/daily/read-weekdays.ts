import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { Weekday } from '../../src/daily/subscription.ts';

export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly Weekday[] = [6, 7];

const GROUPS: Readonly<Record<string, readonly Weekday[]>> = {
  weekdays: WEEKDAYS,
  weekday: WEEKDAYS,
  'working days': WEEKDAYS,
  workdays: WEEKDAYS,
  weekends: WEEKEND,
  weekend: WEEKEND,
  'every day': EVERY_DAY,
  everyday: EVERY_DAY,
  daily: EVERY_DAY,
  'all days': EVERY_DAY,
  all: EVERY_DAY,
};
/** Monday first; two letters are the least that tells days apart. */
const ENGLISH = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LEAST_LETTERS = 2;
/** A Monday, for the names of days in other languages. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/**
 * Days of the week as people write them, in English or the asker's language: `weekdays`, `mon-fri`, `Monday and
 * Thursday`, `every day except Sunday`. In the week's order; null for what is none.
 */
export function readWeekdays(text: string, locale: string): readonly Weekday[] | null {
  const said = text.toLowerCase().replaceAll(/[.]/g, '').replaceAll(/\s+/g, ' ').trim();
  const [wanted = '', unwanted, ...more] = said.split(/ ?\b(?:except|but|without|not on|not)\b ?/);
  if (more.length > 0) return null;
  const days = wanted === '' && unwanted !== undefined ? EVERY_DAY : readList(wanted, locale);
  const without = unwanted === undefined ? [] : readList(unwanted, locale);
  if (days === null || without === null) return null;
  const left = EVERY_DAY.filter((day) => days.includes(day) && !without.includes(day));
  return left.length === 0 ? null : left;
}

function readList(text: string, locale: string): readonly Weekday[] | null {
  const parts = text.split(/ ?(?:,|;|\/|\+|&|\band\b|\bund\b|\bet\b|\by\b) ?/).filter((part) => part !== '');
  const days = parts.map((part) => readPart(part, locale));
  return parts.length > 0 && days.every((one) => one !== null) ? days.flat() : null;
}

function readPart(text: string, locale: string): readonly Weekday[] | null {
  const part = text.replace(/^(?:on|every|each) (?!day)/, '');
  const group = GROUPS[part];
  if (group) return group;
  const ends = part.replace(/^from /, '').split(/ ?(?:-|–|—|\bto\b|\bthrough\b|\bthru\b|\btill\b|\buntil\b|\bbis\b) ?/);
  const days = ends.map((end) => readDay(end, locale));
  const [from, to] = days;
  if (from === undefined || from === null || days.length > 2) return null;
  if (to === undefined) return [from];
  return to === null ? null : stretch(from, to);
}

/** Friday to Monday goes over the week's end. */
function stretch(from: Weekday, to: Weekday): readonly Weekday[] {
  return EVERY_DAY.filter((day) => (from <= to ? day >= from && day <= to : day >= from || day <= to));
}

function readDay(text: string, locale: string): Weekday | null {
  const word = text.trim();
  if (word.length < LEAST_LETTERS) return null;
  const at = [ENGLISH, ...namesIn(locale)]
    .map((names) => names.findIndex((name) => name.startsWith(word) || `${name}s` === word))
    .find((found) => found >= 0);
  // "thur", "weds" are no beginnings of a name, but their first three letters are.
  const index =
    at ?? ENGLISH.findIndex((name) => /^(?:weds|thurs?|tues)$/.test(word) && name.startsWith(word.slice(0, 3)));
  return EVERY_DAY[index] ?? null;
}

function namesIn(locale: string): readonly (readonly string[])[] {
  return (['long', 'short'] as const).map((weekday) => {
    const names = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    return EVERY_DAY.map((day) =>
      names
        .format(MONDAY + (day - 1) * DAY)
        .toLowerCase()
        .replaceAll('.', ''),
    );
  });
}

/** `every day`, `Monday to Friday`, `Monday and Thursday`, as the locale says it. */
export function weekdaysText(days: readonly Weekday[], locale: string): string {
  const words = wordsFor(locale).settings;
  if (days.length === EVERY_DAY.length) return words.everyDay;
  const [from = 1] = days;
  const isStretch = days.length > 2 && days.every((day, index) => day === from + index);
  return isStretch ? words.days({ from, to: from + days.length - 1 }) : words.daysListed({ days });
}
