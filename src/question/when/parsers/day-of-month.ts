import { type Day, dayOf, partsOfDay } from '../../../archive/day.ts';
import { monthsFrom, weekdayOf } from '../calendar.ts';
import { parserOf, type Reading } from '../found.ts';
import { everyYear, IMPOSSIBLE, settled, singleDay } from '../stretch.ts';
import { fullYear } from './full-year.ts';
import { MONTH, monthOf } from './month-names.ts';
import { WEEKDAY, weekdayNumber } from './weekday.ts';

const NTH = /(?:the\s+)?(?<day>[0-3]?\d)(?:st|nd|rd|th)/i;
const NOTHING_AFTER = /^\s*(?:$|[.,;:?!)])/;
const WEEKDAY_NTH = new RegExp(`(?<weekday>${WEEKDAY})\\.?,?\\s+the\\s+(?<day>[0-3]?\\d)(?:st|nd|rd|th)?`, 'i');
const MONTH_THE_DAY = new RegExp(
  `(?<month>${MONTH})(?:\\.\\s*|,?\\s+)(?:the\\s+)?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|[./]\\d)`,
  'i',
);
const DAY_DOT_MONTH = new RegExp(
  `(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:(?:\\s+day)?\\s+of\\b|\\.)?\\s*(?:the\\s+)?(?<month>${MONTH})\\.?(?:\\s+(?:of\\s+)?['’]?(?<year>\\d{2})(?!\\d))?`,
  'i',
);
const MONTHS_TO_LOOK_BACK = 120;

/** `on the 15th`, `the 1st` alone: of the latest month in which it is past. `the 18th congress` is none. */
export const dayOfMonthParser = parserOf(NTH, ({ groups, text, before, after, today }): Reading | null => {
  const cue = /\b(?:on|for)\s+$/i.test(before) || (before.trim() === '' && after.trim() === '' && /^the/i.test(text));
  if (!cue || !NOTHING_AFTER.test(after) || !/^the/i.test(text)) return null;
  return { stretch: settled('day', singleDay(latestWith(today, Number(groups.day), () => true))) };
});

/** `Friday the 15th`. */
export const weekdayDayParser = parserOf(WEEKDAY_NTH, ({ groups, after, today }): Reading | null => {
  if (new RegExp(`^\\s*(?:of\\s+)?(?:${MONTH})\\b`, 'i').test(after)) return null;
  const weekday = weekdayNumber(groups.weekday ?? '');
  return {
    stretch: settled('day', singleDay(latestWith(today, Number(groups.day), (day) => weekdayOf(day) === weekday))),
  };
});

/** `February the 15th`, `October. 2`: what chrono leaves. */
export const monthTheDayParser = parserOf(MONTH_THE_DAY, ({ groups }) => monthDay(groups));

/** `16. Nov.`, `23rd day of September`, `15 April of 87`. */
export const dayDotMonthParser = parserOf(DAY_DOT_MONTH, ({ groups }) => monthDay(groups));

function monthDay({ month = '', day, year }: Readonly<Record<string, string | undefined>>) {
  const numbers = [monthOf(month), Number(day)] as const;
  if (year) return settled('day', singleDay(dayOf(fullYear(year), ...numbers)));
  return dayOf(2000, ...numbers) === null ? IMPOSSIBLE : everyYear(...numbers);
}

function latestWith(today: Day, dayOfMonth: number, fits: (day: Day) => boolean): Day | null {
  const { year, month } = partsOfDay(today);
  for (let back = 0; back < MONTHS_TO_LOOK_BACK; back++) {
    const { from, to } = monthsFrom(year, month - back);
    const day = from + dayOfMonth - 1;
    if (dayOfMonth >= 1 && day <= to && day <= today && fits(day)) return day;
  }
  return null;
}
