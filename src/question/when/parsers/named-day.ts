import { partsOfDay } from '../../../archive/day.ts';
import { monthsFrom, unitAround } from '../calendar.ts';
import { parserOf } from '../found.ts';
import { everyYear, settled, singleDay } from '../stretch.ts';
import { unitOf } from './duration.ts';

const TO_DATE = /(?:the\s+)?(?:(?<unit>year|month|week)[\s-]to[\s-]date|ytd)/i;

/** `EOY`, `EOM`: the last third of this year or month. */
export const endOfUnitParser = parserOf(/(?:the\s+)?EO(?<unit>[YM])/i, ({ groups, today }) => {
  const { year } = partsOfDay(today);
  if (/y/i.test(groups.unit ?? '')) return settled('span', monthsFrom(year, 9, 4));
  const month = unitAround('month', today);
  return settled('span', { from: month.from + 20, to: month.to });
});

/** `the year to date`. */
export const toDateParser = parserOf(TO_DATE, ({ groups, today }) => {
  const { from } = unitAround(unitOf(groups.unit ?? 'year'), today);
  return settled('span', { from, to: today });
});

const NAMED =
  /(?:(?:the\s+)?day\s+before\s+yesterday|(?:the\s+)?day\s+after\s+tomorrow|last\s+night|yesterday|today|tonight|tomorrow|current\s+date|present\s+day|the\s+present)/i;

/** How many days from today; the first that fits. */
const MOVED: readonly (readonly [RegExp, number])[] = [
  [/before/i, -2],
  [/after/i, 2],
  [/yesterday|last/i, -1],
  [/tomorrow/i, 1],
];

/** `today`, `last night`, `the day before yesterday`. Chrono asks the machine's own clock for some of them. */
export const namedDayParser = parserOf(NAMED, ({ text, today }) => {
  const moved = MOVED.find(([words]) => words.test(text))?.[1] ?? 0;
  return settled('day', singleDay(today + moved));
});

/** `this day`: of every year. */
export const thisDayParser = parserOf(/(?:this|(?:the\s+)?same)\s+day/i, ({ today }) => {
  const { month, dayOfMonth } = partsOfDay(today);
  return everyYear(month, dayOfMonth);
});

/** `(from March to) date`. */
export const dateParser = parserOf(/date(?=\s*[.?!]?$)/i, ({ before, today }) =>
  /\S\s+to\s+$/i.test(before) ? settled('day', singleDay(today)) : null,
);
