import { Chrono } from 'chrono-node';
import type { Language } from './languages/language.ts';
import { periodParsers } from './parsers/language-periods.ts';
import { relativeParsers } from './parsers/language-relative.ts';
import {
  compactDayParser,
  numericDayParser,
  numericMonthDayParser,
  numericRangeParser,
} from './parsers/numeric-day.ts';
import { monthYearParser, yearMonthParser } from './parsers/numeric-month.ts';
import type { Hemisphere } from './parsers/season.ts';
import { yearParserOf } from './parsers/year.ts';
import { yearRangeParser } from './parsers/year-range.ts';
import { edgesOf } from './refiners/edge-of.ts';
import { joinRange } from './refiners/join-range.ts';
import { joinWeekday } from './refiners/join-weekday.ts';
import { joinYear } from './refiners/join-year.ts';
import { keepLongest } from './refiners/keep-longest.ts';
import { openEnd } from './refiners/open-end.ts';
import { readPoints } from './refiners/read-points.ts';

/**
 * Of chrono's parsers those that read days; its readers of hours and of relative moments stay out, and the
 * Chinese reader of `today`, which asks the machine's own clock.
 */
const POINTS =
  /^(?:ISOFormat|\w+MonthName(?:Little|Middle)Endian|\w*YearMonthDay|(?!ZH)\w+CasualDate|ZHHan[st]Date|JPStandard)Parser$/;

/** The reader of periods in a language given by its tables. */
export function languagePipeline(language: Language, hemisphere: Hemisphere): Chrono {
  const { joints, edges, chrono } = language;
  return new Chrono({
    parsers: [
      ...chrono.filter((parser) => POINTS.test(parser.constructor.name)),
      numericDayParser('day-first'),
      numericRangeParser('day-first'),
      numericMonthDayParser('day-first'),
      compactDayParser,
      yearMonthParser,
      monthYearParser,
      yearRangeParser,
      yearParserOf(language),
      ...relativeParsers(language),
      ...periodParsers(language, hemisphere),
    ],
    refiners: [
      readPoints,
      keepLongest,
      joinYear(joints),
      joinWeekday,
      edgesOf(edges),
      joinRange(joints),
      joinYear(joints),
      openEnd(joints),
    ],
  });
}
