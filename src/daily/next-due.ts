import type { Subscription } from './subscription.ts';

/** One local day of a subscription, and the instant its post is due. */
export interface Occurrence {
  /** Local date, `YYYY-MM-DD`: the day that the post is about. */
  readonly date: string;
  /** Milliseconds since 1970. */
  readonly due: number;
}

/** Local time, zone and weekdays of a subscription: all that its schedule depends on. */
export type Schedule = Pick<Subscription, 'minute' | 'zone' | 'weekdays'>;

/** No rule of any zone keeps a weekday away for longer: Samoa skipped one Friday. */
const MOST_DAYS = 22;

/**
 * The first day whose post is due after an instant (milliseconds since 1970). A local time that a clock change skips
 * is the first instant after the gap, one that it repeats is its first; a date that a zone skipped has no post.
 * Throws a RangeError for a zone that is none.
 */
export function nextDue(schedule: Schedule, after: number): Occurrence {
  const here = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(schedule.zone);
  // A gap around midnight can make yesterday's post due today.
  let date = here.toPlainDate().subtract({ days: 1 });
  for (let days = 0; days < MOST_DAYS; days += 1, date = date.add({ days: 1 })) {
    if (!schedule.weekdays.some((weekday) => weekday === date.dayOfWeek)) continue;
    const due = dueOn(date, schedule);
    if (due !== null && due > after) return { date: date.toString(), due };
  }
  throw new RangeError(`Finding the next post after ${here}: no day of "${schedule.weekdays.join(', ')}" comes`);
}

/** When the post of a local date is due; null where the zone skipped the date. */
export function dueOn(date: Temporal.PlainDate, { minute, zone }: Omit<Schedule, 'weekdays'>): number | null {
  const wanted = date.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 });
  // `earlier` is the first of a repeated time; of a skipped one it lies before the gap, by the gap's length.
  const found = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  const isSkipped = !date.toZonedDateTime(zone).toPlainDate().equals(date);
  return isSkipped ? null : (found.getTimeZoneTransition('next')?.epochMilliseconds ?? null);
}

/** The local date of an instant. */
export function localDate(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}
