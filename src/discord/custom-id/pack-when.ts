import { isMonthDay, type When } from '../../timeline/when.ts';
import { fromDigits, toDigits } from './digits.ts';

/** What kind of `when` a text of digits is, as a number: nothing, two days, or a month and a day. */
export const WHEN_KINDS = 3;
const ANY_TIME = 0;
const PERIOD = 1;
const MONTH_DAY = 2;

/** Days 0000-01-01 to 9999-12-31 become 1 to 3652425; 0 is an open end. Four digits of base 64 hold them. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
export const DAY_WIDTH = 4;
const WIDTHS = [0, 2 * DAY_WIDTH, 2];

/** A `when` as digits of a width that its kind fixes. */
export function packWhen(when: When | null): { readonly kind: number; readonly text: string } {
  if (when === null) return { kind: ANY_TIME, text: '' };
  if (isMonthDay(when)) return { kind: MONTH_DAY, text: toDigits(when.month, 1) + toDigits(when.day, 1) };
  return { kind: PERIOD, text: packDay(when.from) + packDay(when.to) };
}

/** The `when` at the start of a text and what follows it; null where the digits are no such `when`. */
export function unpackWhen(text: string, kind: number): { readonly when: When | null; readonly rest: string } | null {
  const width = WIDTHS[kind] ?? 0;
  const rest = text.slice(width);
  if (kind === ANY_TIME) return { when: null, rest };
  const when = kind === PERIOD ? readPeriod(text.slice(0, width)) : readMonthDay(text.slice(0, width));
  return when && { when, rest };
}

function readMonthDay(text: string): When | null {
  const month = fromDigits(text.charAt(0));
  const day = fromDigits(text.charAt(1));
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

function readPeriod(text: string): When | null {
  const from = unpackDay(text.slice(0, DAY_WIDTH));
  const to = unpackDay(text.slice(DAY_WIDTH));
  if (from === undefined || to === undefined) return null;
  return from !== null && to !== null && from > to ? null : { from, to };
}

/** A day, or null for an open end, in four digits. */
export function packDay(day: number | null): string {
  const within = day === null ? 0 : Math.min(Math.max(day, FIRST_DAY), LAST_DAY) - FIRST_DAY + 1;
  return toDigits(within, DAY_WIDTH);
}

/** The day that was packed: null for an open end, undefined for what is no day. */
export function unpackDay(text: string): number | null | undefined {
  const value = text.length === DAY_WIDTH ? fromDigits(text) : -1;
  if (value < 0 || value > LAST_DAY - FIRST_DAY + 1) return undefined;
  return value === 0 ? null : value - 1 + FIRST_DAY;
}
