import { monthsFrom } from '../calendar.ts';
import { parserOf } from '../found.ts';
import { settled } from '../stretch.ts';

const YEAR_FIRST =
  /(?<year>1[5-9]\d{2}|2[01]\d{2})(?:\s*[-/]\s*|\.)(?<month>0?[1-9]|1[0-2])(?![\d:%]|\s*[-–/.]\s*\d|\s+\d)/;
const MONTH_FIRST = /(?<month>0?[1-9]|1[0-2])(?:\s*[-/]\s*|\.)(?<year>1[5-9]\d{2}|2[01]\d{2})(?![\d:%]|[-/.]\d)/;
const PART_OF_MORE = /(?:\d\s*[/.,:]\s*|\d\s?-|\p{L}[-/.]|[+#]\d*|\d\s)$/u;

/** `2015-12`, `2015/3`, `2016 - 11`. */
export const yearMonthParser = parserOf(YEAR_FIRST, ({ groups, before }) => read(groups, before));

/** `04/2016`, `11-2016`. */
export const monthYearParser = parserOf(MONTH_FIRST, ({ groups, before }) => read(groups, before));

function read(groups: Readonly<Record<string, string | undefined>>, before: string) {
  if (PART_OF_MORE.test(before)) return null;
  return settled('month', monthsFrom(Number(groups.year), Number(groups.month)));
}
