import type { Parser } from 'chrono-node';
import { dayOf } from '../../../archive/day.ts';
import { type Match, parserOf, type Reading } from '../found.ts';
import { rangeOf } from '../range.ts';
import { everyYear, inSaidYear, type Stretch, settled, singleDay } from '../stretch.ts';
import { fullYear } from './full-year.ts';

const WITH_YEAR =
  /\/?(?<first>\d{1,2})\s?(?<mark>[-/.])\s?(?<second>\d{1,2})(?:\s?\k<mark>\s?|,\s?)(?<year>\d{4}|['’]?\d{2})(?![\d%]|[-.:]\d|\/\d)/;
const WITHOUT_YEAR = /(?<first>\d{1,2})(?<mark>\s*[-/]\s*|\.)(?<second>\d{1,2})(?![\d%:]|\s*[-/.,]\s*\d)/;
const RANGE =
  /(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})(?:\k<mark>(?<year>\d{4}))?\s*[-–—~]\s*(?<third>\d{1,2})\k<mark>(?<fourth>\d{1,2})(?:(?:\k<mark>|,\s*)(?<lastyear>\d{4}))?(?![\d%]|[-.:/]\d)/;
const SPACED = /(?<first>\d{1,2}) (?<second>\d{1,2}) (?<year>\d{4})/;
const COMPACT = /(?<year>1[89]\d{2}|20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;
const PART_OF_MORE = /(?:\d\s*[/.,:]|\d-|[\p{L}#+]-?|[$€£])$/u;
const CUE =
  /(?:\b(?:on|since|until|till|before|after|from|to|by|between|of|and)\s+|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)$/i;
const NO_DAY_AFTER = /^\s*(?:of\b|majority|vote|stars?|out\b|odds|points?|inch|cup|\p{Ll}+-off)/iu;
/** `7/7 bombings`, `London 7/7`: a day that an event is called after. */
const EVENT_AFTER =
  /^\s+(?:bombings?|attacks?|terror\w*|(?:earth)?quake|tsunami|riots?|protests?|massacre|coup|disaster|shootings?)\b/i;
const NAMED_BEFORE =
  /(?<!\b(?:rat(?:ed|ing)|scor(?:e|ed|ing)|got|gave|gets|gives|ratio|about|nearly|only|beats?|won|wins|lost|loses|is|was))(?<=\p{L})\s+$/iu;
const RANGE_OPENING = /(?:between|from|to|and|of)\s+$/i;
/** Figures of speech that look like a day and a month. */
const IDIOM = /^(?:24\/7|50\/50|20\/20|9-5|7-11|50-50)$/;

/** Which of two numbers is the month where both could be. */
export type NumericOrder = 'month-first' | 'day-first';

/** `3/4/2016`, `31.12.1999`, `03/18/40`. Where both numbers could be the month, the other reading is kept. */
export function numericDayParser(order: NumericOrder): Parser {
  return parserOf(WITH_YEAR, ({ groups, before }): Reading | null => {
    if (PART_OF_MORE.test(before)) return null;
    const year = fullYear((groups.year ?? '').replace(/\D/g, ''));
    return inOrder(order, groups, (month, day) => settled('day', singleDay(dayOf(year, month, day))));
  });
}

/** `2/15`, `on 4.22`: a month and day without a year. */
export function numericMonthDayParser(order: NumericOrder): Parser {
  return parserOf(WITHOUT_YEAR, (match): Reading | null => {
    const { groups, text, before, after } = match;
    if (PART_OF_MORE.test(before) || NO_DAY_AFTER.test(after) || IDIOM.test(text)) return null;
    if (!isClearlyADay(match)) return null;
    return inOrder(order, groups, (month, day) => (dayOf(2000, month, day) === null ? null : everyYear(month, day)));
  });
}

/** `31 10 1974`, where nothing else is said. */
export function spacedDayParser(order: NumericOrder): Parser {
  return parserOf(SPACED, ({ groups, before, after }): Reading | null => {
    if (before.trim() !== '' || after.trim() !== '') return null;
    return inOrder(order, groups, (month, day) => settled('day', singleDay(dayOf(Number(groups.year), month, day))));
  });
}

/** `10/1-11/7`, `5/1-5/7/2020`, `10-1-2018-10-7-2018`: with hyphens or dots only where both years are said. */
export function numericRangeParser(order: NumericOrder): Parser {
  return parserOf(RANGE, ({ groups, before }): Reading | null => {
    const { first, second, third, fourth, mark, year, lastyear } = groups;
    if (PART_OF_MORE.test(before) || (mark !== '/' && !(year && lastyear))) return null;
    const both = [first, third].some((number) => Number(number) > 12) ? 'day-first' : order;
    const left = inOrder(both, { first, second }, (month, day) => everyYear(month, day));
    const right = inOrder(both, { first: third, second: fourth }, (month, day) => everyYear(month, day));
    if (!left || !right) return null;
    const said = (stretch: Stretch, digits: string | undefined) =>
      digits ? inSaidYear(stretch, Number(digits)) : stretch;
    const stretch = rangeOf(said(left.stretch, year), said(right.stretch, lastyear));
    return { stretch: stretch ?? settled('span', null) };
  });
}

/** `20161016`. */
export const compactDayParser = parserOf(COMPACT, ({ groups, before }) => {
  if (PART_OF_MORE.test(before)) return null;
  return settled('day', singleDay(dayOf(Number(groups.year), Number(groups.month), Number(groups.day))));
});

function inOrder(
  order: NumericOrder,
  { first, second }: Readonly<Record<string, string | undefined>>,
  make: (month: number, day: number) => Stretch | null,
): Reading | null {
  const monthFirst = make(Number(first), Number(second));
  const dayFirst = make(Number(second), Number(first));
  const readings = order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const [likelier, ...others] = readings.filter((stretch) => stretch !== null && stretch.inYear(2000) !== null);
  if (!likelier) return { stretch: settled('day', null) };
  return { stretch: likelier, others: first === second ? [] : others.filter((stretch) => stretch !== null) };
}

/** Two small numbers are a score, a share or a rating unless the words around them, or the numbers, say otherwise. */
function isClearlyADay({ groups, before, after }: Match): boolean {
  const ends = /^[\s.?!]*$/.test(after);
  const onlyOneWay = Math.max(Number(groups.first), Number(groups.second)) > 12;
  if (groups.mark?.includes('/')) {
    const named = EVENT_AFTER.test(after) || (ends && NAMED_BEFORE.test(before));
    return onlyOneWay || named || CUE.test(before) || (ends && before.trim() === '');
  }
  if (CUE.test(before)) return !RANGE_OPENING.test(before);
  return groups.mark !== '.' && onlyOneWay && ends && before.trim() === '';
}
