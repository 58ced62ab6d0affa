import { type Day, dayOf, partsOfDay } from '../archive/day.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isMonthDay } from '../timeline/when.ts';

/** How long the stretch of time is that a bar stands for. */
export type BarUnit = 'day' | 'month' | 'year';

/** A stretch of days, ends included, and how many events of a result fall into it. */
export interface Bar {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
}

/** How the events of a result lie in time: what a picture of them draws, and what jumping to a year needs. */
export interface Histogram {
  readonly unit: BarUnit;
  /** In order of time, none left out: where nothing happened the count is 0. The ends are cut at the span. */
  readonly bars: readonly Bar[];
  /** The period asked for, as far as the archive reaches; from the first to the last event where none was. */
  readonly span: { readonly from: Day; readonly to: Day };
}

/** Days of a span up to which each day has a bar (two months), and up to which each month has one (six years). */
const MOST_DAYS = { day: 62, month: 6 * 366 };

/** Counts the events of a result, all of them, by day, month or year, as fits its span. Null where there are none. */
export function histogramOf(query: Query, numbers: readonly number[], timeline: Timeline): Histogram | null {
  const span = spanOf(query, numbers, timeline);
  if (!span) return null;
  const unit = query.when && isMonthDay(query.when) ? 'year' : unitFor(span.to - span.from + 1);
  return countIn(unit, span, numbers, timeline.days);
}

/** Days of the earliest and the latest of some events, which are numbered by day; null where there are none. */
export function reachOf(numbers: readonly number[], days: Int32Array): Histogram['span'] | null {
  let [least, most] = [Number.POSITIVE_INFINITY, -1];
  for (const number of numbers) {
    if (number < least) least = number;
    if (number > most) most = number;
  }
  return most < 0 ? null : { from: days[least] ?? 0, to: days[most] ?? 0 };
}

function spanOf({ when }: Query, numbers: readonly number[], timeline: Timeline): Histogram['span'] | null {
  const reach = reachOf(numbers, timeline.days);
  if (!reach || !timeline.span || when === null || isMonthDay(when)) return reach;
  const { first, last } = timeline.span;
  return { from: Math.max(when.from ?? first, first), to: Math.min(when.to ?? last, last) };
}

function unitFor(days: number): BarUnit {
  if (days <= MOST_DAYS.day) return 'day';
  return days <= MOST_DAYS.month ? 'month' : 'year';
}

function countIn(unit: BarUnit, span: Histogram['span'], numbers: readonly number[], days: Int32Array): Histogram {
  const stretches = stretchesOf(unit, span);
  // Which stretch each day belongs to: looked up once for each event instead of asking the calendar.
  const stretchOfDay = new Uint16Array(span.to - span.from + 1);
  stretches.forEach(({ from, to }, stretch) => {
    stretchOfDay.fill(stretch, from - span.from, to - span.from + 1);
  });
  const counts = new Uint32Array(stretches.length);
  for (const number of numbers) {
    const stretch = stretchOfDay[(days[number] ?? 0) - span.from] ?? 0;
    counts[stretch] = (counts[stretch] ?? 0) + 1;
  }
  return { unit, span, bars: stretches.map((stretch, at) => ({ ...stretch, count: counts[at] ?? 0 })) };
}

function stretchesOf(unit: BarUnit, span: Histogram['span']): readonly Omit<Bar, 'count'>[] {
  const stretches: Omit<Bar, 'count'>[] = [];
  for (let from = span.from; from <= span.to; ) {
    const next = startOfNext(unit, from);
    stretches.push({ from, to: Math.min(next - 1, span.to) });
    from = next;
  }
  return stretches;
}

function startOfNext(unit: BarUnit, day: Day): Day {
  if (unit === 'day') return day + 1;
  const { year, month } = partsOfDay(day);
  const [nextYear, nextMonth] = unit === 'year' || month === 12 ? [year + 1, 1] : [year, month + 1];
  return dayOf(nextYear, nextMonth, 1) ?? day + 1;
}
