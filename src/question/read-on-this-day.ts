import { partsOfDay } from '../archive/day.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isMonthDay, type MonthDay, type When } from '../timeline/when.ts';
import type { Asking } from './asking.ts';
import { readWanted, type Wanted, type WantedReading } from './read-wanted.ts';
import { readWhen } from './when/read-when.ts';

/** Reads the options of a day through the years: today where no date is given; a full date means its day and month. */
export function readOnThisDay(wanted: Wanted, asking: Asking, timeline: Timeline): WantedReading {
  const typed = wanted.when?.trim() ?? '';
  const date = typed === '' ? monthDayOf(asking.today) : readMonthDay(typed, asking);
  if (!date) return { unknown: 'day', typed };
  const reading = readWanted({ ...wanted, when: undefined }, asking, timeline);
  if (!('read' in reading)) return reading;
  return { read: { ...reading.read, query: { ...reading.read.query, when: date } } };
}

function readMonthDay(text: string, asking: Asking): MonthDay | null {
  const when: When | undefined = readWhen(text, asking)?.when;
  if (!when) return null;
  if (isMonthDay(when)) return when;
  return when.from !== null && when.from === when.to ? monthDayOf(when.from) : null;
}

function monthDayOf(day: number): MonthDay {
  const { month, dayOfMonth } = partsOfDay(day);
  return { month, day: dayOfMonth };
}
