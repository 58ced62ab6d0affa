import { type Day, dayFromIso, isoOfDay } from '../../src/archive/day.ts';
import { readWhen } from '../../src/question/when/read-when.ts';
import { everyYear, latestPast } from '../../src/question/when/stretch.ts';
import { isMonthDay } from '../../src/timeline/when.ts';

/** The reader of dates in the form that the benchmark of dates scores. */
export default function parse(text: string, reference: string, { locale }: { locale: string }) {
  const today = dayFromIso(reference) ?? 0;
  const reading = readWhen(text, { today, locale });
  if (!reading) return null;
  if (!isMonthDay(reading.when)) return { from: iso(reading.when.from), to: iso(reading.when.to) };
  const { month, day } = reading.when;
  const days = latestPast(everyYear(month, day), today);
  const recurring = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { from: iso(days?.from ?? null), to: iso(days?.to ?? null), recurring };
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoOfDay(day);
}
