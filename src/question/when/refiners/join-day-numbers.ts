import type { Refiner } from 'chrono-node';
import { partsOfDay } from '../../../archive/day.ts';
import { changed, type Days, type Stretch } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const NUMBER_BEFORE =
  /(?:\b(?<between>between|from)\s+)?(?:the\s+)?(?<![\d.,/-])(?<day>[0-3]?\d)(?:st|nd|rd|th)?\s*(?<word>to|till?|until|through|thru|and|-|–|—)\s*(?:the\s+)?$/i;
const NUMBER_AFTER =
  /^\s*(?<word>to|till?|until|through|thru|and|-|–|—)\s*(?:the\s+)?(?<day>[0-3]?\d)(?<nth>st|nd|rd|th)?(?![\d:%]|[./-]\d|\s*(?:am|pm|people|days|weeks|months|years|years'))(?:\s*,?\s*(?=\d{4}))?/i;
const RANGE_IN_MONTH =
  /^\s*(?:between\s+|from\s+)?(?:the\s+)?(?<first>[0-3]?\d)(?:st|nd|rd|th)?\s*(?:to|till?|until|through|thru|and|-|–)\s*(?:the\s+)?(?<last>[0-3]?\d)(?:st|nd|rd|th)?(?![\d:%]|[./-]\d)/i;
const NUMBERS_BEFORE_MONTH =
  /(?:\b(?:between|from)\s+)?(?:the\s+)?(?<![\d.,/-])(?<first>[0-3]?\d)(?:st|nd|rd|th)?(?:\s*(?:to|till?|until|through|thru|and|-|–)\s*(?:the\s+)?(?<last>[0-3]?\d)(?:st|nd|rd|th)?)?(?:\s+day)?\s*(?:of\s+)?(?:the\s+)?$/i;

/** `13 to` + `15 July`, `from 4 to` + `January 22`: a bare day number before a date. */
export const joinNumberBefore: Refiner = growing(({ found, before }: Surrounded): Grown | null => {
  const match = NUMBER_BEFORE.exec(before);
  if (!match?.groups || !isDay(found.stretch)) return null;
  const { day, word, between } = match.groups;
  if (/and/i.test(word ?? '') && !between) return null;
  const first = Number(day);
  return { ...ranged(found.stretch, ({ from, to }) => fromDayNumber(first, from, to)), takesBefore: match[0].length };
});

/** `July 13` + `through 15`, `April 27` + `to the 3rd` (of the month after). */
export const joinNumberAfter: Refiner = growing(({ found, before, after }: Surrounded): Grown | null => {
  const match = NUMBER_AFTER.exec(after);
  if (!match?.groups || !isDay(found.stretch) || found.reading.weekday !== undefined) return null;
  if (/and/i.test(match.groups.word ?? '') && !/\bbetween\s+(?:the\s+)?$/i.test(before)) return null;
  const last = Number(match.groups.day);
  const opening = /\b(?:between|from)\s+(?:the\s+)?$/i.exec(before)?.[0].length;
  return {
    ...ranged(found.stretch, ({ from }) => toDayNumber(from, last)),
    takesBefore: opening,
    takesAfter: match[0].length,
  };
});

/** `November between 19 and 20`, `4 till 23 of this month`, `20th of the previous month`. */
export const joinNumbersOfMonth: Refiner = growing(({ found, before, after }: Surrounded): Grown | null => {
  if (found.stretch.unit !== 'month') return null;
  const behind = RANGE_IN_MONTH.exec(after);
  if (behind?.groups) return { ...daysOfMonth(found.stretch, behind.groups), takesAfter: behind[0].length };
  const ahead = NUMBERS_BEFORE_MONTH.exec(before);
  const relative = /this|last|next|previous|past|current|month$/i.test(found.text);
  if (ahead?.groups && (relative || ahead.groups.last)) {
    return { ...daysOfMonth(found.stretch, ahead.groups), takesBefore: ahead[0].length };
  }
  return null;
});

function isDay(stretch: Stretch): boolean {
  return stretch.unit === 'day';
}

function ranged(stretch: Stretch, change: (days: Days) => Days | null): Grown {
  return { stretch: changed(stretch, 'span', change) };
}

function daysOfMonth(stretch: Stretch, { first, last }: Readonly<Record<string, string | undefined>>): Grown {
  const from = Number(first);
  const to = Number(last ?? first);
  const unit = from === to ? 'day' : 'span';
  return {
    stretch: changed(stretch, unit, (month) => {
      const days = { from: month.from + from - 1, to: month.from + to - 1 };
      return from >= 1 && days.from <= days.to && days.to <= month.to ? days : null;
    }),
  };
}

function fromDayNumber(first: number, from: number, to: number): Days | null {
  const day = partsOfDay(from).dayOfMonth;
  return first >= 1 && first < day ? { from: from - (day - first), to } : null;
}

function toDayNumber(from: number, last: number): Days | null {
  const { year, month, dayOfMonth } = partsOfDay(from);
  if (last > dayOfMonth) {
    const to = from + last - dayOfMonth;
    return partsOfDay(to).month === month ? { from, to } : null;
  }
  const next = new Date(Date.UTC(year, month, last));
  return last >= 1 ? { from, to: Math.round(next.getTime() / 86_400_000) } : null;
}
