import type { Parser } from 'chrono-node';
import { parserOf, type Reading } from '../found.ts';
import { HOLIDAYS, type Holiday } from '../holidays/list.ts';
import { everyYear, yearly } from '../stretch.ts';

const NOT_THE_DAY_AFTER =
  /^\s*(?:['’]s\b|agreement|accords?|island|carol|parade|tree|market|song|movie|film|lights?|card|special|sales?|shopping|egg|bunny|rising|offensive)/i;
/** `Easter bombings`: a holiday in front of a noun is part of an event's name, unless a year is said. */
const NAMES_AN_EVENT =
  /^\s+(?!(?:is|was|in|on|at|of|to|and|or|this|last|next|past|from|until|till|through|weekend|eve|week|day|for|with|when|what|who|where|news|events?|ago|before|after|by|during|between|near|around|\d)\b)\p{Ll}{3,}/u;
const ATTACKS =
  /9\/11(?![\d/])|(?:the\s+)?(?:september\s+11(?:th)?|11(?:th)?\s+september|9[\s-]11)(?=\s+(?:attacks?|terror|hijack|commission|victims?|memorial))/i;

/** Holidays by name, as the asker's country understands them. The `Good Friday Agreement` is none. */
export function holidayParser(region: string): Parser {
  const known = HOLIDAYS.filter(({ regions }) => !regions || regions.includes(region));
  const patterns = known.map(({ words }) => new RegExp(`^(?:${words.replaceAll("'", "['’]")})$`, 'i'));
  const any = new RegExp(
    `(?:the\\s+)?(?<name>${known.map(({ words }) => words.replaceAll("'", "['’]")).join('|')})`,
    'i',
  );
  return parserOf(any, ({ groups, after }): Reading | null => {
    if (NOT_THE_DAY_AFTER.test(after)) return null;
    const holiday = known[patterns.findIndex((pattern) => pattern.test(groups.name ?? ''))];
    return holiday ? { stretch: stretchOfHoliday(holiday), weak: NAMES_AN_EVENT.test(after) } : null;
  });
}

/** The days of a holiday, year by year. */
export function stretchOfHoliday({ inYear }: Holiday) {
  const sample = inYear(2000);
  return yearly(sample && sample.to > sample.from ? 'span' : 'day', inYear);
}

/** `nine eleven`, `September 11 attacks`: alone the day of 2001; with another year beside it, that year's. */
export const septemberEleventhParser = parserOf(ATTACKS, () => ({ ...everyYear(9, 11), usualYear: 2001 }));
