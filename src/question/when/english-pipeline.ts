import { Chrono, en, type Parser, type Refiner } from 'chrono-node';
import { ENGLISH_JOINTS } from './languages/english-joints.ts';
import { agoParser, aheadParser, lastHoursParser, lastUnitsParser } from './parsers/counted-units.ts';
import { dayDotMonthParser, dayOfMonthParser, monthTheDayParser, weekdayDayParser } from './parsers/day-of-month.ts';
import { centuryParser, decadeParser, shortDecadeParser } from './parsers/decade.ts';
import { holidayParser, septemberEleventhParser } from './parsers/holiday.ts';
import { isoWeekParser, isoYearWeekParser } from './parsers/iso-week.ts';
import { monthParser } from './parsers/month.ts';
import { dateParser, endOfUnitParser, namedDayParser, thisDayParser, toDateParser } from './parsers/named-day.ts';
import {
  compactDayParser,
  type NumericOrder,
  numericDayParser,
  numericMonthDayParser,
  numericRangeParser,
  spacedDayParser,
} from './parsers/numeric-day.ts';
import { monthYearParser, yearMonthParser } from './parsers/numeric-month.ts';
import { halfParser, quarterParser } from './parsers/parts-of-year.ts';
import { bareUnitParser, relativeUnitParser, twoAwayParser, weekendParser } from './parsers/relative-unit.ts';
import { type Hemisphere, seasonParser } from './parsers/season.ts';
import { weekdayParser, weekdaysAgoParser } from './parsers/weekday.ts';
import { shortYearParser, yearParser } from './parsers/year.ts';
import { yearRangeParser } from './parsers/year-range.ts';
import { edgeOf } from './refiners/edge-of.ts';
import { joinNumberAfter, joinNumberBefore, joinNumbersOfMonth } from './refiners/join-day-numbers.ts';
import { joinRange } from './refiners/join-range.ts';
import { joinWeekday } from './refiners/join-weekday.ts';
import { joinYear } from './refiners/join-year.ts';
import { keepLongest } from './refiners/keep-longest.ts';
import { lasting } from './refiners/lasting.ts';
import { nthOf } from './refiners/nth-of.ts';
import { joinOpenEnds, openEnd } from './refiners/open-end.ts';
import { readPoints } from './refiners/read-points.ts';
import { shift } from './refiners/shift.ts';
import { weekAround, weekdayOfWeek, weekendOf } from './refiners/week-of.ts';
import { whichOne } from './refiners/which-one.ts';

/** Chrono's own parsers that read days; its readers of hours and of relative moments stay out. */
const POINTS = /^(?:ISOFormatParser|ENYearMonthDayParser|ENMonthName(?:Little|Middle)EndianParser|ENCasualDateParser)$/;

/** The reader of English periods, in the order in which things are looked for and joined. */
export function englishPipeline(order: NumericOrder, hemisphere: Hemisphere, region: string): Chrono {
  return new Chrono({ parsers: parsers(order, hemisphere, region), refiners: REFINERS });
}

function parsers(order: NumericOrder, hemisphere: Hemisphere, region: string): Parser[] {
  return [
    // Before chrono's: of equally long results the first stays.
    namedDayParser,
    thisDayParser,
    dateParser,
    septemberEleventhParser,
    ...en.casual.parsers.filter((parser) => POINTS.test(parser.constructor.name)),
    numericDayParser(order),
    numericRangeParser(order),
    numericMonthDayParser(order),
    spacedDayParser(order),
    compactDayParser,
    dayOfMonthParser,
    weekdayDayParser,
    monthTheDayParser,
    dayDotMonthParser,
    weekdaysAgoParser,
    weekdayParser,
    yearMonthParser,
    monthYearParser,
    monthParser,
    holidayParser(region),
    quarterParser,
    halfParser,
    seasonParser(hemisphere),
    isoWeekParser,
    relativeUnitParser,
    lastUnitsParser,
    lastHoursParser,
    agoParser,
    toDateParser,
    endOfUnitParser,
    aheadParser,
    twoAwayParser,
    isoYearWeekParser,
    weekendParser,
    bareUnitParser,
    yearRangeParser,
    yearParser,
    shortYearParser,
    decadeParser,
    shortDecadeParser,
    centuryParser,
  ];
}

const REFINERS: Refiner[] = [
  readPoints,
  keepLongest,
  joinYear(ENGLISH_JOINTS),
  weekendOf,
  joinYear(ENGLISH_JOINTS),
  joinWeekday,
  whichOne,
  joinNumbersOfMonth,
  joinNumberBefore,
  joinNumberAfter,
  joinYear(ENGLISH_JOINTS),
  weekdayOfWeek,
  nthOf,
  edgeOf,
  weekAround,
  joinYear(ENGLISH_JOINTS),
  lasting,
  shift,
  joinRange(ENGLISH_JOINTS),
  joinYear(ENGLISH_JOINTS),
  openEnd(ENGLISH_JOINTS),
  joinOpenEnds,
];
