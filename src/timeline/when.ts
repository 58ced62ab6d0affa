import type { Day } from '../archive/day.ts';

/** An inclusive interval of days; null is an open end. */
export interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** A month (1–12) and day of every year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** What a date text means: a period, or one day of every year. */
export type When = Period | MonthDay;

export function isMonthDay(when: When): when is MonthDay {
  return 'month' in when;
}
