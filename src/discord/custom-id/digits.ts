/** Base 64 in signs that a `custom_id` keeps as they are; a digit's value is its place here. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number as `width` digits of base 64, the highest first. */
export function toDigits(value: number, width: number): string {
  let text = '';
  for (let rest = value; text.length < width; rest = Math.floor(rest / DIGITS.length)) {
    text = DIGITS.charAt(rest % DIGITS.length) + text;
  }
  return text;
}

/** The number that digits of base 64 say, -1 where one of them is none. */
export function fromDigits(text: string): number {
  let value = 0;
  for (const digit of text) {
    const next = DIGITS.indexOf(digit);
    if (next < 0) return -1;
    value = value * DIGITS.length + next;
  }
  return value;
}
