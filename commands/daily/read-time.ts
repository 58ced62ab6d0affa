import { TIME_WORDS } from './time-words.ts';

const { noon, midnight, at, between, oclock, morning, evening, morningBefore, eveningBefore } = TIME_WORDS;

const NOON = new RegExp(`^(?:(?:${at})\\s)?(?:${noon})$`, 'u');
const MIDNIGHT = new RegExp(`^(?:(?:${at})\\s)?(?:${midnight})$`, 'u');
/**
 * Hours, minutes, and which half of the day: `9`, `9:30`, `9.30 pm`, `21h30`, `0930`, `9 o'clock`, `7 in the evening`,
 * `9 Uhr 30`, `9 h du matin`, `午後9時30分`.
 */
const CLOCK = new RegExp(
  `^(?:(?:${at})\\s)?(?:(?<earlyFirst>${morningBefore})|(?<lateFirst>${eveningBefore}))?\\s?` +
    `(?<hour>\\d{1,2}?)(?:(?:${between})?(?<minute>[0-5]\\d))?(?:\\s?(?:${oclock}))?` +
    `(?:\\s?(?:(?<early>${morning})|(?<late>${evening})))?$`,
  'u',
);

/** A local time as people write it, in minutes after midnight; null for what is none. A bare `9` is in the morning. */
export function readTime(text: string): number | null {
  const said = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace('：', ':');
  if (NOON.test(said)) return 12 * 60;
  if (MIDNIGHT.test(said)) return 0;
  const { hour: hourText, minute = '0', ...half } = CLOCK.exec(said)?.groups ?? {};
  if (hourText === undefined) return null;
  const isEarly = half.early !== undefined || half.earlyFirst !== undefined;
  const isLate = half.late !== undefined || half.lateFirst !== undefined;
  const hour = hourOfDay(Number(hourText), isEarly || isLate ? isLate : null);
  return hour === null ? null : hour * 60 + Number(minute);
}

/** `isLate`: whether the second half of the day was said; null where neither was. 24 is midnight. */
function hourOfDay(hour: number, isLate: boolean | null): number | null {
  if (isLate === null) return hour > 24 ? null : hour % 24;
  if (hour > 12 && hour < 24 && isLate) return hour;
  return hour < 1 || hour > 12 ? null : (hour % 12) + (isLate ? 12 : 0);
}

/** Minutes after midnight as a locale writes a time: `09:00`, `9:00 AM`. */
export function timeText(minute: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(minute * 60_000);
}
