const NAMED: Readonly<Record<string, number>> = { midnight: 0, noon: 720, midday: 720 };

/** Hours, minutes, and which half of the day: `9`, `9:30`, `9.30 pm`, `21h30`, `0930`, `9 o'clock`, `7 in the evening`. */
const CLOCK =
  /^(?:at )?(\d{1,2}?)(?:(?:[:.h]| uhr )?([0-5]\d))?(?: ?h| ?uhr| o.?clock)?(?: ?([ap])\.?(?:m\.?)?| in the (morning|afternoon|evening))?$/;

/** A local time as people write it, in minutes after midnight; null for what is none. A bare `9` is in the morning. */
export function readTime(text: string): number | null {
  const said = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace('：', ':');
  const named = NAMED[said.replace(/^(?:at )?(?:12 )?/, '')];
  if (named !== undefined) return named;
  const found = CLOCK.exec(said);
  if (!found) return null;
  const [, hourText = '', minuteText = '0', half, part] = found;
  const isLate = half === undefined && part === undefined ? null : half === 'p' || (part ?? 'morning') !== 'morning';
  const hour = hourOfDay(Number(hourText), isLate);
  return hour === null ? null : hour * 60 + Number(minuteText);
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
