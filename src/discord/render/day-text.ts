import type { Day } from '../../archive/day.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const FALLBACK = 'en-US';

/**
 * A day in the reader's language as plain text, never a Discord time stamp: those move with the viewer's zone.
 * `full` names the weekday, `long` spells the month, `medium` shortens it.
 */
export function dayText(day: Day, locale: string, style: 'full' | 'long' | 'medium'): string {
  return format(locale, style).format(day * MILLISECONDS_A_DAY);
}

/** The locale if this machine can read it, else English. */
export function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? FALLBACK;
  } catch {
    return FALLBACK;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it; there are as many as Discord has locales. */
function format(locale: string, style: 'full' | 'long' | 'medium'): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(knownLocale(locale), { dateStyle: style, timeZone: 'UTC', calendar: 'gregory' });
  formats.set(key, made);
  return made;
}
