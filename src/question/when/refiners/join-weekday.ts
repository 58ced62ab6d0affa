import type { Found } from '../found.ts';
import { merging, type Neighbours } from './merging.ts';

const GAP = /^\s*[,.(-]*\s*(?:the\s+)?(?:of\s+)?$/i;

/** `Sunday, March 6, 2016`, `Jul 18, Fri`: the date says which day; the weekday only repeats it. */
export const joinWeekday = merging(({ left, right, between }: Neighbours) => {
  if (!GAP.test(between)) return null;
  if (isWeekday(left) && isDate(right)) return { ...right.reading, weak: false };
  if (isWeekday(right) && isDate(left)) return { ...left.reading, weak: false };
  return null;
});

function isWeekday({ reading }: Found): boolean {
  return reading.weekday !== undefined;
}

function isDate({ stretch, reading }: Found): boolean {
  return reading.weekday === undefined && stretch.unit === 'day';
}
