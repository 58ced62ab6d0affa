import type { Parser } from 'chrono-node';
import { monthsFrom, weekdayOf, years } from '../calendar.ts';
import { type Match, parserOf, type Reading } from '../found.ts';
import { HOLIDAYS } from '../holidays/list.ts';
import type { Language } from '../languages/language.ts';
import { settled, singleDay, yearly } from '../stretch.ts';
import { stretchOfHoliday } from './holiday.ts';
import type { Hemisphere } from './season.ts';

/** Parsers of the periods that a language's tables name. */
export function periodParsers(language: Language, hemisphere: Hemisphere): Parser[] {
  return [
    ...holidayParsers(language),
    ...language.weekdays.map((words, weekday) => weekdayParser(words, weekday)),
    ...language.months.map((words, index) => monthParser(words, index + 1)),
    quarterParser(language),
    halfParser(language),
    ...language.seasons.map((words, index) => seasonParser(words, index, hemisphere)),
    decadeParser(language),
    centuryParser(language),
  ];
}

const LONGEST_DOUBTFUL_MONTH = 3;

function monthParser(words: string, month: number): Parser {
  return parserOf(caseless(`(?:${words})(?:\\.(?=\\s*\\d))?`), (match): Reading => {
    const stretch = yearly('month', (year) => monthsFrom(year, month));
    const short = /^\p{Script=Latin}+\.?$/u.test(match.text) && match.text.length <= LONGEST_DOUBTFUL_MONTH;
    return { stretch, weak: short && !isAlone(match) };
  });
}

function seasonParser(words: string, index: number, hemisphere: Hemisphere): Parser {
  const first = ((index * 3 + 2 + (hemisphere === 'southern' ? 6 : 0)) % 12) + 1;
  return parserOf(caseless(`(?:${words})`), (match): Reading => {
    // The Arab and the Prague Spring are named so in every language.
    return { stretch: yearly('season', (year) => monthsFrom(year, first, 3)), weak: index === 0 && !isAlone(match) };
  });
}

function weekdayParser(words: string, weekday: number): Parser {
  return parserOf(caseless(`(?:${words})`), ({ today }): Reading => {
    const day = today - ((weekdayOf(today) - weekday + 7) % 7);
    return { stretch: settled('day', singleDay(day)), weekday };
  });
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

function quarterParser({ quarter }: Language): Parser {
  return parserOf(caseless(quarter), ({ groups }) => {
    const number = Number(groups.number ?? groups.q) || ORDINALS.findIndex((name) => groups[name] !== undefined) + 1;
    return yearly('quarter', (year) => monthsFrom(year, number * 3 - 2, 3));
  });
}

function halfParser({ half }: Language): Parser {
  return parserOf(caseless(half), ({ groups }): Reading => {
    const number = Number(groups.half) || (groups.secondhalf === undefined ? 1 : 2);
    return { stretch: yearly('half', (year) => monthsFrom(year, number * 6 - 5, 6)), weak: true };
  });
}

function decadeParser({ decade }: Language): Parser {
  return parserOf(caseless(decade), ({ groups }) => {
    const number = Number(groups.decade ?? groups.decade2);
    const first = number >= 100 ? number : number + (number >= 30 ? 1900 : 2000);
    return settled('decade', years(first, first + 9));
  });
}

function centuryParser({ century }: Language): Parser {
  return parserOf(caseless(century), ({ groups }) => {
    const number = groups.century ? Number(groups.century) : romanNumber(groups.roman ?? '');
    return settled('century', years(number * 100 - 100, number * 100 - 1));
  });
}

function holidayParsers({ holidays }: Language): Parser[] {
  return holidays.flatMap(([english, words]) => {
    const holiday = HOLIDAYS.find((known) => caseless(`^(?:${known.words})$`).test(english));
    return holiday ? [parserOf(caseless(`(?:${words})`), () => stretchOfHoliday(holiday))] : [];
  });
}

function romanNumber(text: string): number {
  const values = [...text.toLowerCase()].map((letter) => ({ x: 10, v: 5, i: 1 })[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function isAlone({ before, after }: Match): boolean {
  return before.trim() === '' && after.trim() === '';
}

/** The whole word, in any case; the longest of its forms. */
function caseless(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`, 'iu');
}
