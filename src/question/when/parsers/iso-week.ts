import { isoWeek } from '../calendar.ts';
import { parserOf } from '../found.ts';
import { settled, yearly } from '../stretch.ts';

/** `week 27`, `week 1`: as ISO 8601 counts them. */
export const isoWeekParser = parserOf(/(?:the\s+)?week\s+(?:number\s+)?(?<week>[1-9]\d?)/i, ({ groups }) =>
  yearly('week', (year) => isoWeek(year, Number(groups.week))),
);

/** `2015-W05`. */
export const isoYearWeekParser = parserOf(/(?<year>\d{4})-?W(?<week>\d{2})/, ({ groups }) =>
  settled('week', isoWeek(Number(groups.year), Number(groups.week))),
);
