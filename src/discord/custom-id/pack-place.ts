import type { PlaceId } from '../../places/place.ts';
import { DIGITS, fromDigits, toDigits } from './digits.ts';

const NUMBER_WIDTH = 4;

/**
 * A place without `,` and `;`, which stand between the parts of a `custom_id`. A GeoNames number shrinks to `~` and
 * four digits of base 64; every other id is short as it is.
 */
export function packPlace(id: PlaceId): string {
  const value = Number(/^g([1-9]\d{0,7})$/.exec(id)?.[1]);
  if (value < DIGITS.length ** NUMBER_WIDTH) return `~${toDigits(value, NUMBER_WIDTH)}`;
  return id.replace(/[%,;~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The place that was packed, or null where the text is none. */
export function unpackPlace(text: string): PlaceId | null {
  if (text.startsWith('~')) {
    const value = text.length === 1 + NUMBER_WIDTH ? fromDigits(text.slice(1)) : -1;
    return value > 0 ? `g${value}` : null;
  }
  if (text === '' || /%(?!25|2C|3B|7E)/.test(text)) return null;
  return text.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
