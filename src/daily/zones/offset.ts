const MINUTES_AN_HOUR = 60;
const LOWEST = -12 * MINUTES_AN_HOUR;
const HIGHEST = 14 * MINUTES_AN_HOUR;

/** Minutes east of UTC that a text such as `UTC+2`, `GMT-5`, `+05:30` or `-0330` says; null for what says none. */
export function readOffset(text: string): number | null {
  const compact = text.replaceAll(/\s/g, '');
  if (/^(?:utc|gmt|z|zulu)$/i.test(compact)) return 0;
  const found = /^(?:utc|gmt)?([+\-−–])(\d{1,2})(?:[:.h]?([0-5]\d))?$/i.exec(compact);
  if (!found) return null;
  const [, sign, hours = '0', minutes = '0'] = found;
  const size = Number(hours) * MINUTES_AN_HOUR + Number(minutes);
  const offset = size === 0 ? 0 : sign === '+' ? size : -size;
  return offset >= LOWEST && offset <= HIGHEST ? offset : null;
}

/** Minutes east of UTC of a zone at a moment (milliseconds since 1970). */
export function offsetAt(zone: string, now: number): number {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

/** `UTC`, `UTC+2`, `UTC−3:30`. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = Math.round(size % MINUTES_AN_HOUR);
  const hours = Math.floor(size / MINUTES_AN_HOUR);
  return `UTC${minutes > 0 ? '+' : '−'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The zone of whole hours east of UTC that never changes. Its id counts the other way round (tz database, `etcetera`). */
export function fixedZone(minutes: number): string | null {
  if (minutes === 0) return 'UTC';
  if (minutes % MINUTES_AN_HOUR !== 0) return null;
  return `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / MINUTES_AN_HOUR}`;
}

/**
 * What a zone's clock does in the year of a moment: its offsets in the middle of each month. Two zones with the same
 * rhythm are the same to whoever lives by them.
 */
export function rhythmOf(zone: string, now: number): string {
  const year = new Date(now).getUTCFullYear();
  const key = `${zone} ${year}`;
  const known = RHYTHMS.get(key);
  if (known !== undefined) return known;
  const months = Array.from({ length: 12 }, (_, month) => offsetAt(zone, Date.UTC(year, month, 15)));
  const rhythm = new Set(months).size === 1 ? String(months[0]) : months.join(' ');
  RHYTHMS.set(key, rhythm);
  return rhythm;
}

/** Rhythms by zone and year: completing compares those of all zones at every key that is pressed. */
const RHYTHMS = new Map<string, string>();
