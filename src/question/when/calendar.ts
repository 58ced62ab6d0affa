import { type Day, dayOf, partsOfDay } from '../../archive/day.ts';
import type { Days, Unit } from './stretch.ts';

/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Whole months, `count` of them, from a month that may lie outside 1–12 (13 is January of the next year). */
export function monthsFrom(year: number, month: number, count = 1): Days {
  const first = firstOfMonth(year, month);
  return { from: first, to: firstOfMonth(year, month + count) - 1 };
}

/** Whole years, both included. */
export function years(first: number, last: number): Days {
  return { from: firstOfMonth(first, 1), to: firstOfMonth(last + 1, 1) - 1 };
}

/** The Monday-to-Sunday week of a day (ISO 8601). */
export function weekOf(day: Day): Days {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

/** The n-th week of a year as ISO 8601 counts them: week 1 holds 4 January. Null where the year has no such week. */
export function isoWeek(year: number, week: number): Days | null {
  const monday = weekOf(firstOfMonth(year, 1) + 3).from + (week - 1) * 7;
  const thursday = partsOfDay(monday + 3);
  return thursday.year === year ? { from: monday, to: monday + 6 } : null;
}

/** The week, month, quarter, … that holds a day, moved by a number of them (-1: the one before). */
export function unitAround(unit: Unit, day: Day, moved = 0): Days {
  const { year, month } = partsOfDay(day);
  switch (unit) {
    case 'week':
      return weekOf(day + 7 * moved);
    case 'weekend': {
      const { to } = weekOf(day + 7 * moved);
      return { from: to - 1, to };
    }
    case 'month':
      return monthsFrom(year, month + moved);
    case 'quarter':
      return monthsFrom(year, (Math.ceil(month / 3) - 1 + moved) * 3 + 1, 3);
    case 'half':
      return monthsFrom(year, (Math.ceil(month / 6) - 1 + moved) * 6 + 1, 6);
    case 'year':
      return years(year + moved, year + moved);
    case 'decade':
      return yearsOf(Math.floor(year / 10) + moved, 10);
    case 'century':
      return yearsOf(Math.floor(year / 100) + moved, 100);
    default:
      return { from: day + moved, to: day + moved };
  }
}

function yearsOf(index: number, length: number): Days {
  return years(index * length, index * length + length - 1);
}

/** The n-th weekday (0 Sunday) among some days, counted from their end where negative; null where there are not so many. */
export function nthWeekday({ from, to }: Days, weekday: number, nth: number): Day | null {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  const last = to - ((weekdayOf(to) - weekday + 7) % 7);
  const day = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  return day < from || day > to ? null : day;
}

/** How many calendar months some days are; null where they begin or end within one. */
export function wholeMonths({ from, to }: Days): number | null {
  const first = partsOfDay(from);
  const next = partsOfDay(to + 1);
  if (first.dayOfMonth !== 1 || next.dayOfMonth !== 1) return null;
  return (next.year - first.year) * 12 + next.month - first.month;
}

/** A length of time as people say it: `2 years and 3 weeks`. Signs allowed. */
export interface Duration {
  readonly months: number;
  readonly days: number;
}

/** The day a duration later (earlier where it is negative); from the 31st into a shorter month is that month's last day. */
export function dayPlus(day: Day, { months, days }: Duration): Day {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const target = monthsFrom(year, month + months);
  return Math.min(target.from + dayOfMonth - 1, target.to) + days;
}

function firstOfMonth(year: number, month: number): Day {
  const index = year * 12 + month - 1;
  return dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1) ?? 0;
}
