import type { Refiner } from 'chrono-node';
import { dayPlus, nthWeekday, wholeMonths } from '../calendar.ts';
import { unitOf } from '../parsers/duration.ts';
import { WEEKDAY, weekdayNumber } from '../parsers/weekday.ts';
import { changed, type Days, type Stretch, singleDay, type Unit } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const OF = '(?:\\s+(?:of|in|from|on)|\\s*,|\\s*-)?\\s+(?:the\\s+)?$';
const NTH = new RegExp(
  `(?:the\\s+)?\\b(?:(?<nth>\\d{1,2})(?:st|nd|rd|th)(?<fromend>\\s+(?:to\\s+)?last)?|(?<last>last|final)|(?<first>opening))\\s+(?:(?<count>\\d{1,3}|few)\\s+)?(?<unit>days?|weeks?|week-?ends?|wkends?|months?|quarters?|halves|half|years?|decade|${WEEKDAY})${OF}`,
  'i',
);
const FIRST_N =
  /(?:the\s+)?\b(?<first>1st|last|final)\s+(?<count>\d{1,3}|few)\s+(?<unit>days?|weeks?|months?|quarters?|years?)(?:\s+(?:of|in))?\s+(?:the\s+)?$/i;

/** `third Tuesday of October`, `last day in 2015`, `first two weeks of 2021`, `fifth last day of May`. */
export const nthOf: Refiner = growing(({ found, before }: Surrounded): Grown | null => {
  const several = FIRST_N.exec(before);
  const match = several ?? NTH.exec(before);
  if (!match?.groups || !canHoldParts(found.stretch)) return null;
  const { nth, last, first, fromend, count, unit = '' } = match.groups;
  const atEnd = Boolean(last || fromend || /last|final/i.test(first ?? ''));
  const wanted = { index: Number(nth ?? 1), count: count ? Number(count) || 3 : 1, atEnd, name: unit };
  const stretch = changed(found.stretch, wanted.count > 1 ? 'span' : unitNamed(unit), (days) => partOf(days, wanted));
  return { stretch, takesBefore: match[0].length };
});

function canHoldParts({ unit }: Stretch): boolean {
  return unit !== 'day' && unit !== 'weekend';
}

function unitNamed(name: string): Unit {
  return isWeekdayName(name) ? 'day' : unitOf(name);
}

function isWeekdayName(name: string): boolean {
  return new RegExp(`^(?:${WEEKDAY})$`, 'i').test(name);
}

interface Wanted {
  readonly index: number;
  readonly count: number;
  readonly atEnd: boolean;
  readonly name: string;
}

function partOf(days: Days, wanted: Wanted): Days | null {
  if (isWeekdayName(wanted.name))
    return singleDay(nthWeekday(days, weekdayNumber(wanted.name), wanted.atEnd ? -wanted.index : wanted.index));
  if (/^hal/i.test(wanted.name)) return halfOf(days, wanted.index === 2 || wanted.atEnd);
  const unit = unitOf(wanted.name);
  if (unit === 'weekend') return nthWeekend(days, wanted.atEnd ? -wanted.index : wanted.index);
  const skipped = (wanted.index - 1) * wanted.count;
  const part = wanted.atEnd ? fromEnd(days, unit, skipped, wanted.count) : fromStart(days, unit, skipped, wanted.count);
  return part.from < days.from || part.to > days.to ? null : part;
}

/** Whole months where they divide, else days: a month's first half is its first fifteen. */
function halfOf({ from, to }: Days, second: boolean): Days {
  const months = wholeMonths({ from, to }) ?? 1;
  const middle =
    months % 2 === 0 ? dayPlus(from, { months: months / 2, days: 0 }) : from + Math.floor((to - from + 1) / 2);
  return second ? { from: middle, to } : { from, to: middle - 1 };
}

function fromStart({ from }: Days, unit: Unit, skipped: number, count: number): Days {
  const start = dayPlus(from, lengthOf(unit, skipped));
  return { from: start, to: dayPlus(start, lengthOf(unit, count)) - 1 };
}

function fromEnd({ to }: Days, unit: Unit, skipped: number, count: number): Days {
  const end = dayPlus(to + 1, lengthOf(unit, -skipped));
  return { from: dayPlus(end, lengthOf(unit, -count)), to: end - 1 };
}

function lengthOf(unit: Unit, count: number) {
  const months = { month: 1, quarter: 3, half: 6, year: 12, decade: 120 } as Partial<Record<Unit, number>>;
  return months[unit]
    ? { months: (months[unit] ?? 0) * count, days: 0 }
    : { months: 0, days: (unit === 'week' ? 7 : 1) * count };
}

function nthWeekend(days: Days, index: number): Days | null {
  const saturday = nthWeekday({ from: days.from, to: days.to - 1 }, 6, index);
  return saturday === null ? null : { from: saturday, to: saturday + 1 };
}
