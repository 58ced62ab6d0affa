import { years } from '../calendar.ts';
import { parserOf } from '../found.ts';
import { settled } from '../stretch.ts';

const FULL = /(?:the\s+)?(?<decade>(?:1[0-9]|20)\d0)\s?['’]?s/i;
const SHORT = /(?:the\s+)?['’]?(?<decade>[1-9]0)\s?['’]?s/i;
const THE_OR_IN = /\b(?:in|and|during|since|until|of|early|late|mid|from|before|after|the)[\s-]+$|^$/i;
const AGE_BEFORE = /\b(?:his|her|their|my|your|our|low|high|mid-to-late)\s+(?:early\s+|mid\s+|late\s+)?$/i;
const CENTURY = /(?:the\s+)?(?<nth>\d{1,2})(?:st|nd|rd|th)[\s-]+(?:century|centuries|c\.)(?:\s+(?:AD|CE))?/i;

/** `the 1970s`, `1990's`. */
export const decadeParser = parserOf(FULL, ({ groups }) => {
  const first = Number(groups.decade);
  const century = settled('century', years(first, first + 99));
  return { stretch: settled('decade', years(first, first + 9)), others: first % 100 === 0 ? [century] : [] };
});

/** `the 70s`, `in the '40s`; a person in her 70s is none. */
export const shortDecadeParser = parserOf(SHORT, ({ groups, text, before }) => {
  if (AGE_BEFORE.test(before) || !(/^the/i.test(text) || THE_OR_IN.test(before))) return null;
  const digits = Number(groups.decade);
  const first = digits >= 30 ? 1900 + digits : 2000 + digits;
  return settled('decade', years(first, first + 9));
});

/** `21st century`: 2000–2099, as people count. */
export const centuryParser = parserOf(CENTURY, ({ groups }) => {
  const first = (Number(groups.nth) - 1) * 100;
  return settled('century', years(first, first + 99));
});
