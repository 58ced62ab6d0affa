import type { Refiner } from 'chrono-node';
import { unitAround, weekdayOf, weekOf } from '../calendar.ts';
import { WEEKDAY, weekdayNumber } from '../parsers/weekday.ts';
import { changed, type Days, type Unit } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const UNIT_OF =
  /(?:the\s+)?\b(?:(?<unit>week-?end|week|wkend)(?:\s+(?:of|on|from))|week\s+(?:beginning|commencing|starting)(?:\s+on)?|w\/c)\s+(?:the\s+)?$/i;
const WEEKDAY_OF = new RegExp(
  `(?:the\\s+)?\\b(?<day>${WEEKDAY})\\.?(?:\\s+(?:of|in|from|on)|,|\\s*-)?\\s+(?:the\\s+)?$`,
  'i',
);

const WEEK_AND_DAY = new RegExp(
  `^(?:['’]s|\\s*-|,)?\\s*(?:on\\s+|between\\s+|from\\s+)?(?<day>${WEEKDAY})(?:\\s*(?:and|to|-|–|through)\\s*(?<last>${WEEKDAY}))?\\b`,
  'i',
);

/** `week of April 10th`, `weekend of Halloween`, `week beginning February 4`. */
export const weekAround: Refiner = growing(({ found, before }: Surrounded): Grown | null => {
  const match = UNIT_OF.exec(before);
  if (!match || found.stretch.unit !== 'day') return null;
  const unit: Unit = /end/i.test(match.groups?.unit ?? '') ? 'weekend' : 'week';
  const beginning = !match.groups?.unit;
  const change = ({ from }: Days) => {
    if (beginning) return { from, to: from + 6 };
    return unit === 'week' ? weekOf(from) : weekendAround(from);
  };
  return { stretch: changed(found.stretch, unit, change), takesBefore: match[0].length };
});

/** `Halloween weekend`, `Labor Day 2021 weekend`. */
export const weekendOf: Refiner = growing(({ found, after }: Surrounded): Grown | null => {
  const match = /^\s+(?:long\s+)?week-?end\b/i.exec(after);
  if (!match || found.stretch.unit !== 'day') return null;
  return { stretch: changed(found.stretch, 'weekend', ({ from }) => weekendAround(from)), takesAfter: match[0].length };
});

/** `Tuesday of last week`, `previous week - Monday`, `last week Sunday`. */
export const weekdayOfWeek: Refiner = growing(({ found, before, after }: Surrounded): Grown | null => {
  if (found.stretch.unit !== 'week') return null;
  const ahead = WEEKDAY_OF.exec(before);
  const behind = WEEK_AND_DAY.exec(after);
  const name = ahead?.groups?.day ?? behind?.groups?.day;
  if (!name) return null;
  const last = ahead ? name : (behind?.groups?.last ?? name);
  const stretch = changed(found.stretch, last === name ? 'day' : 'span', ({ from }) => {
    const days = [name, last].map((weekday) => from + ((weekdayNumber(weekday) + 6) % 7));
    return { from: days[0] ?? from, to: days[1] ?? from };
  });
  if (ahead) return { stretch, takesBefore: ahead[0].length };
  return { stretch, takesAfter: behind?.[0].length };
});

/** The weekend a day is in or nearest to; with a Thursday or Friday, Monday or Tuesday off it is the long one. */
function weekendAround(day: number): Days {
  const weekday = weekdayOf(day);
  if (weekday === 1) return { from: day - 2, to: day };
  if (weekday === 4 || weekday === 5) return { from: day, to: day + (weekday === 4 ? 3 : 2) };
  return weekday === 2 ? unitAround('weekend', day - 7) : unitAround('weekend', day);
}
