/**
 * A calendar day as an integer: days since 1970-01-01 (which is 0; earlier days are negative). A day is never a moment,
 * so no time zone can move it, and a period is two integers.
 */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a year, month (1–12) and day of month, or null where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real ? Math.round(date.getTime() / MILLISECONDS_A_DAY) : null;
}

/** Year, month (1–12) and day of month of a day. */
export function partsOfDay(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `2016-04-03` for a day. Years 0–9999 only: what an archive of news can hold. */
export function isoOfDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day of a `YYYY-MM-DD` text, with or without padding, or null where the text is no real day. */
export function dayFromIso(text: string): Day | null {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}
