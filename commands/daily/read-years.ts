import { partsOfDay } from '../../src/archive/day.ts';
import { wordsFor } from '../../src/catalogue/words-for.ts';
import type { Subscription } from '../../src/daily/subscription.ts';
import type { Asking } from '../../src/question/asking.ts';
import { readWhen } from '../../src/question/when/read-when.ts';
import { isMonthDay } from '../../src/timeline/when.ts';

type Years = Subscription['years'];

export const ALL_YEARS: Years = { from: null, to: null };

/** No restriction, as people say it in the languages of the catalogue. */
const ALL =
  /^(?:all|any|all years|any year|alle(?: jahre)?|toutes?(?: les années)?|todos?(?: los años| os anos)?|все(?: годы)?|усі(?: роки)?|全部|所有(?:年份)?|すべて|全年)$/iu;

/** Inclusive years from a text such as `2010-2015`, `since 2000`, `before 1990`, `the 2010s`; null for what says none. */
export function readYears(text: string, asking: Asking): Years | null {
  const said = text
    .trim()
    .replace(/^from (\d{4})$/i, 'since $1')
    .replace(/^(\d{4}) ?(?:\+|[-–—]|on|onwards?|and later)$/i, 'since $1');
  if (ALL.test(said)) return ALL_YEARS;
  const when = readWhen(said, asking)?.when;
  if (!when || isMonthDay(when)) return null;
  const from = when.from === null ? null : partsOfDay(when.from);
  const to = when.to === null ? null : partsOfDay(when.to);
  const isWhole =
    (from === null || (from.month === 1 && from.dayOfMonth === 1)) &&
    (to === null || (to.month === 12 && to.dayOfMonth === 31) || when.to === asking.today);
  return isWhole ? { from: from?.year ?? null, to: when.to === asking.today ? null : (to?.year ?? null) } : null;
}

/** `events of 2010 to 2015`, `events since 2000`, `events until 1990`; '' for all years. */
export function yearsText({ from, to }: Years, locale: string): string {
  const words = wordsFor(locale).settings;
  if (from === null) return to === null ? '' : words.onlyUntil({ year: String(to) });
  if (to === null) return words.onlySince({ year: String(from) });
  const [first, last] = [String(from), String(to)];
  return from === to ? words.onlyOf({ year: first }) : words.onlyFrom({ first, last });
}
