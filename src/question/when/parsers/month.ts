import { monthsFrom } from '../calendar.ts';
import { type Match, parserOf } from '../found.ts';
import { IMPOSSIBLE, settled, yearly } from '../stretch.ts';
import { fullYear } from './full-year.ts';
import { MONTH, monthOf } from './month-names.ts';

const PATTERN = new RegExp(
  `(?:months?\\s+of\\s+)?(?<month>${MONTH})(?<dot>\\.)?(?:(?:-|/|\\s*,?\\s*(?:of\\s+|in\\s+)?)(?:'|’)?(?<short>\\d{2})(?![\\d:%]|\\s*(?:st|nd|rd|th|am|pm|-|–|,|\\d)|[.,/-]\\d))?(?!\\d)`,
  'i',
);
/** Words that are also verbs, names or other nouns: alone they need a word beside them that makes them a month. */
const AMBIGUOUS = /^(?:may|march|mar|jan|jun|june|apr|april|aug|august|dec|sep|oct)$/i;
const CUE =
  /(?:\b(?:in|during|since|until|till|of|by|from|to|through|throughout|last|next|this|past|previous|early|late|mid|before|after|between|every|each)\s+(?:the\s+)?|-)$/i;
const TITLE_AFTER = /^\s+(?:revolution|manifesto|surprise|crisis|coup|uprising|days\b|madness|theses)/i;
const MISTYPED_DAY_BEFORE = /(?:^|[^\d.,])3[2-9](?:st|nd|rd|th)?\s*(?:of\s*)?$/;
const MISTYPED_DAY_AFTER = /^\s*(?:3[2-9](?!\d)|\d{5,})/;
const CUE_FOR_MAY =
  /\b(?:in|during|since|until|till|of|by|from|to|through|throughout|early|late|mid|before|after|between|next|last)\s+(?:the\s+)?$/i;

const LETS_MAY_STAND = new RegExp(
  `^\\s*(?:$|[.,;:?!()–-]|/?\\d|of\\s+\\d{4}|(?:to|and|or|until|through)\\s+(?:the\\s+)?(?:\\d|(?!may)(?:${MONTH})\\b))`,
  'i',
);

/** A month: `March`, `month of September`, `Aug 96`, `April of '87`. The year in four digits joins later. */
export const monthParser = parserOf(PATTERN, (match) => {
  const { groups, text, before, after } = match;
  const month = monthOf(groups.month ?? '');
  if (MISTYPED_DAY_BEFORE.test(before) || MISTYPED_DAY_AFTER.test(after)) return IMPOSSIBLE;
  if (/^may$/i.test(text) && !CUE_FOR_MAY.test(before) && !LETS_MAY_STAND.test(after)) return null;
  if (TITLE_AFTER.test(after)) return null;
  if (groups.short && Number(groups.short) > 31) return settled('month', monthsFrom(fullYear(groups.short), month));
  if (groups.short && /\bof\b|['’]/i.test(text)) return settled('month', monthsFrom(fullYear(groups.short), month));
  if (groups.short) return null;
  return { stretch: yearly('month', (year) => monthsFrom(year, month)), weak: isWeak(text, match) };
});

function isWeak(text: string, { groups, before, after }: Match): boolean {
  const name = groups.month ?? '';
  if (/^\p{Lu}/u.test(name) && /^\s\p{Lu}\p{Ll}/u.test(after) && !CUE.test(before)) return true;
  if (!AMBIGUOUS.test(name)) return false;
  const alone = before.trim() === '' && /^[\s.?!]*$/.test(after);
  if (/\bmonths?\s+of\s/i.test(text)) return false;
  return !alone && !CUE.test(before);
}
