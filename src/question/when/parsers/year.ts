import type { Parser } from 'chrono-node';
import { years } from '../calendar.ts';
import { type Match, parserOf, type Reading } from '../found.ts';
import type { Language } from '../languages/language.ts';
import { settled } from '../stretch.ts';
import { fullYear } from './full-year.ts';
import { MONTH } from './month-names.ts';

const PATTERN =
  /(?<cue>(?:the\s+)?(?:calendar\s+|fiscal\s+|financial\s+)?years?\s+(?:of\s+)?)?(?<year>1\d{3}|2[01]\d{2})(?:\s*(?:A\.?D\.?|C\.?E\.?)(?![a-z]))?/i;
const COUNTED =
  /^\+?\s*(?:(?:more|other|new|additional|local|police|foreign|young|armed|russian|us|american|chinese|[a-z]+ese|[a-z]+ian)?\s*(?:people|persons?|men|women|children|troops|soldiers|civilians|refugees|migrants|prisoners|inmates|detainees|hostages|jobs|workers|employees|homes|houses|buildings|families|residents|villagers|pieces|points|km|kilomet\w+|miles?|met(?:er|re)s?|feet|foot|ft|hectares|acres|tons?|tonnes|kg|kilos?|kilograms?|litres?|liters?|barrels|dollars?|euros?|pounds|rupees|yuan|yen|usd|hours?|days|weeks|months|years?(?:-old|\s+old)|minutes|seconds|votes?|seats|members|students|pupils|teachers|doctors|nurses|passengers|victims|dead|deaths|injured|wounded|casualties|cases|infections|fighters|militants|rebels|protesters|protestors|demonstrators|officers|policemen|firefighters|supporters|followers|users|accounts|companies|stores|shops|flights|planes|aircraft|vehicles|cars|trucks|tanks|ships|boats|missiles|rockets|drones|bombs|weapons|rounds|copies|pages|words|times|animals|birds|horses|cattle|sheep|whales|elephants|trees|hz|mhz|volts|watts|mw|calories|words)\b)/i;
const COUNTING =
  /(?:\b(?:at\s+least|at\s+most|more\s+than|less\s+than|fewer\s+than|nearly|almost|up\s+to|over|under|some|an?\s+estimated|exactly|approximately|roughly|kill(?:s|ed|ing)?|injur(?:es|ed|ing)|wound(?:s|ed|ing)|(?:pays?|paid)(?:\s+\S+)?|costs?|worth|displac(?:es|ed|ing)|evacuat(?:es|ed|ing)|deploys?|sends?|arrests?|the\s+other|pages?|chapter|score[sd]?|weigh(?:s|ing)))\s+$/i;
const CODE_BEFORE = /(?:[-–/.:,#+*=<>$€£]\d*|\d{3,}\s|(?<!\d)\d{1,2}\s*[-–/]\s*)$/;
const JOINED_TO = new RegExp(`\\b(?:${MONTH}|mid|early|late|pre|post|q[1-4]|h[12])[-/.,]$`, 'i');
const CODE_AROUND =
  /^(?:\s*[-–/]\s*\d{1,2}(?![\d/]|[-\s]\p{L})|[-–/.:,]?\d|[-–]\p{L}{2,}\d|s\b|\s*(?:am|pm|hrs|hours|GMT|UTC)\b|:\d|%)/iu;
const IN =
  /\b(?:in|since|until|till|before|after|during|from|by|of|year|between|to|through|and|early|late|mid|circa)\s+(?:the\s+)?$/i;

/** A year: `1974`, `the year 2008`, `2014 AD`. Numbers that count something or are part of a code are none. */
export const yearParser = parserOf(PATTERN, (match): Reading | null => {
  const year = Number(match.groups.year);
  if (match.groups.cue && /\bnew\s+$/i.test(match.before)) return null;
  const cue = match.groups.cue !== undefined || IN.test(match.before);
  if (year < 1500 && !cue) return null;
  if (!cue && countsSomething(match)) return null;
  if (cue && COUNTED.test(match.after)) return null;
  if (CODE_AROUND.test(match.after) || (CODE_BEFORE.test(match.before) && !JOINED_TO.test(match.before))) return null;
  return { stretch: settled('year', years(year, year)), year };
});

/** `'98`: beside something else, or after a word that asks for a year. */
export const shortYearParser = parserOf(/['’](?<year>\d{2})(?!\d|s\b)/, ({ groups, before, after }): Reading | null => {
  const year = fullYear(groups.year ?? '');
  const alone = before.trim() === '' && after.trim() === '';
  return { stretch: settled('year', years(year, year)), year, weak: !alone && !IN.test(before) };
});

function countsSomething({ before, after, groups }: Match): boolean {
  if (COUNTED.test(after) || COUNTING.test(before)) return true;
  if (/\p{L}['’]s\s+$/u.test(before) && after.trim() === '') return true;
  return /00$/.test(groups.year ?? '') && /^\s+(?:\p{Ll}+\s+)?\p{Ll}+s\b/u.test(after);
}

/** The same for another language: years by its words around them, counts by its counted nouns. */
export function yearParserOf({ yearBefore, yearAfter, counted }: Language): Parser {
  const pattern = new RegExp(`(?<year>1[5-9]\\d{2}|20\\d{2})(?<suffix>${yearAfter || '(?!)'})?`, 'iu');
  const cueBefore = new RegExp(`(?<!\\p{L})(?:${yearBefore})$`, 'iu');
  const countedAfter = new RegExp(`^\\s*(?:${counted})(?!\\p{Script=Latin}|\\p{Script=Cyrillic})`, 'iu');
  return parserOf(pattern, ({ groups, before, after }): Reading | null => {
    const year = Number(groups.year);
    const round = year % 100 === 0 && /^\s+\p{L}/u.test(after) && !cueBefore.test(before) && !groups.suffix;
    if (countedAfter.test(after) || round) return null;
    if (!groups.suffix && CODE_AROUND.test(after)) return null;
    if (CODE_BEFORE.test(before) && !JOINED_TO.test(before)) return null;
    return { stretch: settled('year', years(year, year)), year };
  });
}
