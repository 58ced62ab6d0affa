import type { Refiner } from 'chrono-node';
import type { Day } from '../../../archive/day.ts';
import { weekdayOf, weekOf } from '../calendar.ts';
import { type Days, latest, type Stretch, settled, singleDay } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const WHICH = /(?:the\s+)?\b(?<which>this\s+past|this|current|last|past|previous|next|coming|upcoming)\s+$/i;

/** `last March`, `this summer`, `next Friday`, `previous Easter`. */
export const whichOne: Refiner = growing(({ found, before, today }: Surrounded): Grown | null => {
  const match = WHICH.exec(before);
  if (!match?.groups || /\d(?:st|nd|rd|th)\s+(?:to\s+)?$/.test(before.slice(0, match.index))) return null;
  const which = (match.groups.which ?? '').toLowerCase();
  const { weekday } = found.reading;
  const days = weekday === undefined ? occurrence(found.stretch, which, today) : nearWeekday(weekday, which, today);
  return (
    days && { ...found.reading, stretch: settled(found.stretch.unit, days), weak: false, takesBefore: match[0].length }
  );
});

function occurrence(stretch: Stretch, which: string, today: Day): Days | null {
  if (stretch.settled) return null;
  if (/^(?:last|past|previous|this past)/.test(which)) return latest(stretch, today, ({ to }) => to < today);
  if (/^(?:next|coming|upcoming)/.test(which)) {
    const past = latest(stretch, today, ({ from }) => from <= today);
    return latest(stretch, today, ({ from }) => from > today && (!past || from <= past.from + 366));
  }
  const now = latest(stretch, today, ({ from, to }) => from <= today && today <= to);
  return now ?? latest(stretch, today, ({ from }) => sameYear(from, today));
}

function sameYear(a: Day, b: Day): boolean {
  return new Date(a * 86_400_000).getUTCFullYear() === new Date(b * 86_400_000).getUTCFullYear();
}

function nearWeekday(weekday: number, which: string, today: Day): Days | null {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (/^(?:last|past|previous|this past)/.test(which)) return singleDay(today - (back || 7));
  if (/^(?:next|coming|upcoming)/.test(which)) return singleDay(today - back + 7);
  return singleDay(weekOf(today).from + ((weekday + 6) % 7));
}
