import { type Day, dayOf, partsOfDay } from '../../archive/day.ts';
import type { MonthDay } from '../../timeline/when.ts';

/** How long a stretch is, in the words people use. `span` is any other length (a range, an early part). */
export type Unit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

/** Inclusive days, both ends known. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** A time that a text names, perhaps still without its year: `March` is some days in any year. */
export interface Stretch {
  readonly unit: Unit;
  /** True where the text says which one it is (`March 2014`, `last week`); then every year gives the same days. */
  readonly settled: boolean;
  /** Its days in a year (for `winter` the year it begins in); null where that year has none (29 February). */
  readonly inYear: (year: number) => Days | null;
  /** Set where it is one day of every year. */
  readonly monthDay?: MonthDay | undefined;
  /** The year people mean when they say no other: 2001 for `9/11`. */
  readonly usualYear?: number | undefined;
}

const YEARS_TO_LOOK_BACK = 8;

/** A stretch whose days are known. */
export function settled(unit: Unit, days: Days | null): Stretch {
  return { unit, settled: true, inYear: () => days };
}

/** A stretch that comes back every year. */
export function yearly(unit: Unit, inYear: (year: number) => Days | null): Stretch {
  return { unit, settled: false, inYear };
}

/** A day of every year; 29 February is none in most years. */
export function everyYear(month: number, day: number): Stretch {
  const inYear = (year: number) => singleDay(dayOf(year, month, day));
  return { ...yearly('day', inYear), monthDay: { month, day } };
}

/** A day that no calendar has (32 August): whoever wrote it meant something, but nobody can say what. */
export const IMPOSSIBLE: Stretch = settled('day', null);

export function isImpossible(stretch: Stretch): boolean {
  return stretch.settled && stretch.inYear(0) === null;
}

/** The stretch that `change` makes of another one's days, whichever year that is in. */
export function changed(stretch: Stretch, unit: Unit, change: (days: Days) => Days | null): Stretch {
  const inYear = (year: number) => {
    const days = stretch.inYear(year);
    return days && change(days);
  };
  return { unit, settled: stretch.settled, inYear, usualYear: stretch.usualYear };
}

/** The same stretch in the year that was said beside it. */
export function inSaidYear(stretch: Stretch, year: number): Stretch {
  return settled(stretch.unit, stretch.inYear(year));
}

export function singleDay(day: Day | null): Days | null {
  return day === null ? null : { from: day, to: day };
}

/** The days of the latest occurrence that `fits`, not looking further ahead than next year; null where there is none. */
export function latest(stretch: Stretch, today: Day, fits: (days: Days) => boolean): Days | null {
  if (stretch.settled) return stretch.inYear(0);
  if (stretch.usualYear !== undefined) return stretch.inYear(stretch.usualYear);
  const { year } = partsOfDay(today);
  for (let candidate = year + 1; candidate >= year - YEARS_TO_LOOK_BACK; candidate--) {
    const days = stretch.inYear(candidate);
    if (days && fits(days)) return days;
  }
  return null;
}

/** The days meant where the text says no year: the latest occurrence that has begun. */
export function latestPast(stretch: Stretch, today: Day): Days | null {
  return latest(stretch, today, (days) => days.from <= today);
}
