import { dayOf, isoOfDay, partsOfDay } from '../../archive/day.ts';
import type { Asking } from '../../question/asking.ts';
import { readWhen } from '../../question/when/read-when.ts';
import { slicesOf } from '../../timeline/day-slices.ts';
import { formatWhen } from '../../timeline/format-when.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { When } from '../../timeline/when.ts';
import { isMonthDay } from '../../timeline/when.ts';
import type { Choice } from '../answer.ts';
import { counted } from '../counted.ts';
import { choice, MOST_CHOICES } from './choice.ts';

/**
 * Dates while they are typed: first what the text means as it stands, then the years and months of the archive that it
 * may become. Before anything is typed: this day through the years, then the latest years.
 */
export function completeWhen(typed: string, timeline: Timeline, asking: Asking): readonly Choice[] {
  const whens = typed.trim() === '' ? fromNothing(timeline, asking) : fromText(typed.trim(), timeline, asking);
  const choices = new Map<string, Choice>();
  for (const when of whens) {
    if (choices.size >= MOST_CHOICES) break;
    const label = formatWhen(when, asking.locale);
    const events = eventsOf(when, timeline);
    if (!choices.has(label))
      choices.set(label, choice(`${label} · ${counted(events, 'event', asking.locale)}`, typeable(when)));
  }
  return [...choices.values()];
}

function eventsOf(when: When, { days }: Timeline): number {
  return slicesOf(days, when).reduce((sum, [start, end]) => sum + end - start, 0);
}

/** A text that reads as `when` again, in any locale. */
function typeable(when: When): string {
  if (isMonthDay(when)) return formatWhen(when, 'en-GB').replace(/,.*$/, '');
  if (when.from === null || when.to === null) return formatWhen(when, 'en-GB');
  return when.from === when.to ? isoOfDay(when.from) : `${isoOfDay(when.from)} to ${isoOfDay(when.to)}`;
}

function fromNothing(timeline: Timeline, { today }: Asking): readonly When[] {
  const { month, dayOfMonth } = partsOfDay(today);
  return [{ month, day: dayOfMonth }, ...yearsOf(timeline)];
}

function fromText(typed: string, timeline: Timeline, asking: Asking): readonly When[] {
  const read = readWhen(typed, asking);
  const years = /^\d{1,3}$/.test(typed) ? yearsOf(timeline).filter((year) => String(year.year).startsWith(typed)) : [];
  return [...(read ? [read.when, ...read.others] : []), ...years, ...monthsOf(typed, timeline, asking)];
}

function yearsOf({ span }: Timeline): readonly (When & { readonly year: number; from: number; to: number })[] {
  if (!span) return [];
  const first = partsOfDay(span.first).year;
  const last = partsOfDay(span.last).year;
  return Array.from({ length: last - first + 1 }, (_, back) => {
    const year = last - back;
    return { year, from: dayOf(year, 1, 1) ?? span.first, to: dayOf(year, 12, 31) ?? span.last };
  });
}

/** The month that begins with what was typed, in each year of the archive, the latest year first. */
function monthsOf(typed: string, timeline: Timeline, { locale }: Asking): readonly When[] {
  const [word = '', yearStart = ''] = typed.toLowerCase().split(/\s+/);
  if (!/^\p{L}{3,}$/u.test(word)) return [];
  const names = [locale, 'en-GB'].map((one) => new Intl.DateTimeFormat(one, { month: 'long', timeZone: 'UTC' }));
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) =>
    names.some((format) =>
      format
        .format(Date.UTC(2000, month - 1, 1))
        .toLowerCase()
        .startsWith(word),
    ),
  );
  const years = yearsOf(timeline).filter(({ year }) => String(year).startsWith(yearStart));
  return years.flatMap(({ year }) => months.map((month) => monthPeriod(year, month)));
}

function monthPeriod(year: number, month: number): When {
  const from = dayOf(year, month, 1) ?? 0;
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { from, to: (next ?? from + 1) - 1 };
}
