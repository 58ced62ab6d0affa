import type { Parser } from 'chrono-node';
import { monthsFrom } from '../calendar.ts';
import { parserOf, type Reading } from '../found.ts';
import { yearly } from '../stretch.ts';

/** Northern: the seasons of meteorologists, spring from 1 March. Southern: half a year apart. */
export type Hemisphere = 'northern' | 'southern';

const FIRST_MONTH: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
const PATTERN = /(?:the\s+)?(?<season>spring|summer|autumn|fall|winter)(?:time)?/i;
const TITLE_AFTER =
  /^\s*(?:-?\s*(?:olympi\w*|paralympi\w*|games|war|soldiers?|palace|offensive|revolution|school|bank|break|camps?|solstice|sports?|universiade|uprising|of\s+(?!'?\d|the\s+year|last|this|next)|in\s+(?!\d)|back|apart|down|from|to\s+(?!\w+\s+\d{4})|for|festival|time\s+music|is\s|are\s))/i;
const TITLE_BEFORE = /(?:arab|prague|damascus|beijing|nuclear|demographic|indian|hot|cold|house|free|rain|water)\s+$/i;
const CUE =
  /\b(?:in|during|since|until|this|last|next|past|early|late|mid|before|after|every|over|throughout)\s+(?:the\s+)?$/i;
/** At the end of a text these are seasons; `fall` and `spring` may be verbs there, and names are capitalised. */
const CLEAR = /^(?:the\s+)?(?:summer|autumn|winter)/;

/** A season: `winter`, `the summer`. `Summer Olympics`, `Arab Spring` and `the fall of Kabul` are none. */
export function seasonParser(hemisphere: Hemisphere): Parser {
  return parserOf(PATTERN, ({ groups, text, before, after }): Reading | null => {
    if (TITLE_AFTER.test(after) || TITLE_BEFORE.test(before)) return null;
    const name = (groups.season ?? '').toLowerCase();
    const first = (((FIRST_MONTH[name] ?? 0) + (hemisphere === 'southern' ? 6 : 0) - 1) % 12) + 1;
    const alone = before.trim() === '' && /^[\s.?!]*$/.test(after);
    const clear = alone || CUE.test(before) || (CLEAR.test(text) && /^[\s.?!]*$/.test(after));
    return { stretch: yearly('season', (year) => monthsFrom(year, first, 3)), weak: !clear };
  });
}
