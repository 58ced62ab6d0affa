import { type Day, dayOf, partsOfDay } from '../archive/day.ts';
import { isMonthDay, type When } from './when.ts';

/** Half-open range of event numbers; events are ordered by day, so a period is one slice. */
export type Slice = readonly [start: number, end: number];

/** The slices of event numbers that fall into `when`; `days` holds each event's day, ascending. */
export function slicesOf(days: Int32Array, when: When | null): readonly Slice[] {
  if (days.length === 0) return [];
  if (when === null) return [[0, days.length]];
  if (isMonthDay(when)) return yearlySlices(days, when.month, when.day);
  return filled([[firstFrom(days, when.from), firstAfter(days, when.to)]]);
}

function yearlySlices(days: Int32Array, month: number, dayOfMonth: number): readonly Slice[] {
  const firstYear = partsOfDay(days[0] ?? 0).year;
  const lastYear = partsOfDay(days[days.length - 1] ?? 0).year;
  const slices: Slice[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const day = dayOf(year, month, dayOfMonth);
    if (day !== null) slices.push([firstFrom(days, day), firstAfter(days, day)]);
  }
  return filled(slices);
}

function filled(slices: readonly Slice[]): readonly Slice[] {
  return slices.filter(([start, end]) => start < end);
}

/** Number of the first event on or after a day; null is the beginning. */
function firstFrom(days: Int32Array, day: Day | null): number {
  return day === null ? 0 : lowerBound(days, day);
}

/** Number of the first event after a day; null is the end. */
function firstAfter(days: Int32Array, day: Day | null): number {
  return day === null ? days.length : lowerBound(days, day + 1);
}

/** Position of the first value at or above `value` in an ascending array. */
export function lowerBound(sorted: Int32Array | Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an event number lies in one of the slices (few: a slice a year at most). */
export function inSlices(slices: readonly Slice[], number: number): boolean {
  return slices.some(([start, end]) => number >= start && number < end);
}
