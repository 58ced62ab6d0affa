import { monthsFrom } from '../calendar.ts';
import { parserOf } from '../found.ts';
import { inSaidYear, type Stretch, yearly } from '../stretch.ts';
import { fullYear } from './full-year.ts';

const QUARTER =
  /(?:the\s+)?(?:(?<nth>[1-4])(?:st|nd|rd|th)\s+(?:quarter|qtr)|(?<fourth>final|last)\s+(?:quarter|qtr)(?=\s+of\s)|(?:(?<year>(?:1[5-9]|20)?\d{2})-?)?q(?<number>[1-4])|(?:quarter|qtr)\s+(?<after>[1-4]))(?:\s+of\s+the\s+year)?/iu;
const HALF =
  /(?:the\s+)?(?:(?<nth>[12])(?:st|nd)\s+(?:half|semester)(?=\s*,?\s*(?:of\s|the\s+year|\d{4}))|(?:(?<year>(?:1[5-9]|20)?\d{2})-?)?h(?<number>[12]))(?:\s+of\s+the\s+year)?/iu;

const CUE = /\b(?:in|during|for|since|until|of|from|to|and|between|before|after|by|this|last|early|late)\s+$/i;

/** `Q3`, `third quarter`, `4th qtr`. */
export const quarterParser = parserOf(QUARTER, ({ groups, text, before, after }) => {
  const quarter = Number(groups.nth ?? groups.number ?? groups.after ?? 4);
  const named = /^\d*-?q|year$/i.test(text) || CUE.test(before) || (before.trim() === '' && /^[\s.?!]*$/.test(after));
  const stretch = inYearOf(
    groups.year,
    yearly('quarter', (year) => monthsFrom(year, quarter * 3 - 2, 3)),
  );
  return { stretch, weak: !named };
});

/** `H1`, `second half of 2025`: the half of a year only, never of a game. */
export const halfParser = parserOf(HALF, ({ groups, text, before, after }) => {
  const half = Number(groups.nth ?? groups.number);
  const nearYear =
    /\d{4}\s*[-,]?\s*$/.test(before) || /^\s*[-,]?\s*(?:of\s+)?(?:\d{4}|(?:this|last|next)\s+year)/.test(after);
  if (!nearYear && !/year|^\d{4}/i.test(text)) return null;
  return inYearOf(
    groups.year,
    yearly('half', (year) => monthsFrom(year, half * 6 - 5, 6)),
  );
});

function inYearOf(digits: string | undefined, stretch: Stretch): Stretch {
  return digits ? inSaidYear(stretch, fullYear(digits)) : stretch;
}
