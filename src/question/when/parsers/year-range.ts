import { years } from '../calendar.ts';
import { parserOf, type Reading } from '../found.ts';
import { settled } from '../stretch.ts';

const PATTERN =
  /(?<first>1[5-9]\d{2}|20\d{2})\s*(?:[-–—~/])\s*(?<last>1[5-9]\d{2}|20\d{2}|\d{2})(?![\d:%]|[-–/.,]\d|\/\p{L})/u;
const LONGEST_SHORT_RANGE = 12;

/** `2010-2013`, `1998–99`, `2013/14`: whole years. `2011-12` is a month, since it may be one. */
export const yearRangeParser = parserOf(PATTERN, ({ groups, before }): Reading | null => {
  const first = Number(groups.first);
  const short = groups.last?.length === 2;
  const last = short ? first - (first % 100) + Number(groups.last) : Number(groups.last);
  if (/[\d\p{L}][-/.,:+]$|\d\s$/u.test(before) || last <= first) return null;
  if (short && (Number(groups.last) <= 12 || last - first > LONGEST_SHORT_RANGE)) return null;
  return { stretch: settled('year', years(first, last)), year: first };
});
