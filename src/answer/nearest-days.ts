import { dayOf, partsOfDay } from '../archive/day.ts';
import { slicesOf } from '../timeline/day-slices.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isMonthDay, type When } from '../timeline/when.ts';
import type { Offer } from './answer.ts';
import { offerQuery } from './offers.ts';

/** A leap year, so that 29 February is among the days walked through. */
const LEAP_YEAR = 2000;
const DAYS_OF_LEAP_YEAR = 366;

/** The nearest days before and after a `when` without events that have some, each with its count. */
export function nearestDays(query: Query, timeline: Timeline, locale: string): readonly Offer[] {
  if (!query.when) return [];
  const near = isMonthDay(query.when) ? nearMonthDays(query.when, timeline) : nearPeriods(query.when, timeline);
  return near
    .map((when) => offerQuery(formatWhen(when, locale), { ...query, when }, timeline))
    .filter((offer) => offer !== null);
}

function nearPeriods({ from, to }: { from: number | null; to: number | null }, { days }: Timeline): readonly When[] {
  const before = days.findLast((day) => from !== null && day < from);
  const after = days.find((day) => to !== null && day > to);
  return [before, after].flatMap((day) => (day === undefined ? [] : [{ from: day, to: day }]));
}

function nearMonthDays({ month, day }: { month: number; day: number }, { days }: Timeline): readonly When[] {
  const start = dayOf(LEAP_YEAR, month, day) ?? 0;
  const walk = (step: 1 | -1): When | null => {
    for (let away = 1; away < DAYS_OF_LEAP_YEAR; away++) {
      const { month: otherMonth, dayOfMonth } = partsOfDay(start + step * away);
      const when = { month: otherMonth, day: dayOfMonth };
      if (slicesOf(days, when).length > 0) return when;
    }
    return null;
  };
  return [walk(-1), walk(1)].filter((when) => when !== null);
}
