import { type Day, partsOfDay } from '../../../archive/day.ts';
import { dayPlus, unitAround } from '../calendar.ts';
import { parserOf, type Reading } from '../found.ts';
import { type Days, settled } from '../stretch.ts';
import { durationOf, negative, UNIT, unitOf } from './duration.ts';

const WHICH = 'this\\s+past|this|last|past|previous|preceding|next|coming|following|current';
const RELATIVE = new RegExp(
  `(?:the\\s+)?(?<which>${WHICH})\\s+(?:calendar\\s+|working\\s+|work\\s+)?(?<unit>${UNIT})\\b(?!-|\\s+(?:of|in)\\s)`,
  'i',
);
const MOVED: Record<string, number> = { this: 0, current: 0, next: 1, coming: 1, following: 1 };

/** `last week`, `this month`, `previous quarter`, `this past weekend`: whole units around today. */
export const relativeUnitParser = parserOf(RELATIVE, ({ groups, text, today }): Reading | null => {
  const unit = unitOf(groups.unit ?? '');
  const moved = MOVED[(groups.which ?? '').toLowerCase()] ?? -1;
  if (/s$/i.test(groups.unit ?? '')) return null;
  if (/past/i.test(groups.which ?? '') && (unit === 'decade' || unit === 'century')) {
    return { stretch: settled('span', { from: dayPlus(today, negative(durationOf(`1 ${unit}`))), to: today }) };
  }
  const days = unit === 'weekend' ? weekend(today, moved) : unitAround(unit, today, moved);
  const working = /work/i.test(text) && unit === 'week';
  const stretch = settled(unit, working ? { from: days.from, to: days.to - 2 } : days);
  return unit === 'year' ? { stretch, year: partsOfDay(days.from).year } : { stretch };
});

/** The last weekend is the latest one that is over or goes on. */
function weekend(today: Day, moved: number): Days {
  const thisWeek = unitAround('weekend', today);
  if (moved >= 0) return unitAround('weekend', today, moved);
  return thisWeek.to <= today ? thisWeek : unitAround('weekend', today, -1);
}

/** `the weekend`: the latest. */
export const weekendParser = parserOf(/(?:the\s+)?week-?end/i, ({ before, after, today }): Reading | null => {
  const alone = before.trim() === '' && /^[\s.?!]*$/.test(after);
  const cue = /\b(?:at|on|over|during|this|since)\s+$/i.test(before);
  return alone || cue ? { stretch: settled('weekend', weekend(today, -1)) } : null;
});

/** `the month`, `year`: this one, but only where an edge is named (`end of the month`); weak alone. */
export const bareUnitParser = parserOf(
  /(?:the\s+)?(?<unit>week|month|quarter|year|decade|century)/i,
  ({ groups, before, today }) => {
    if (!/\b(?:of|in)\s+$|\b(?:beginning|start|end|early|late|mid)\s+$/i.test(before)) return null;
    const unit = unitOf(groups.unit ?? '');
    return { stretch: settled(unit, unitAround(unit, today)), weak: true };
  },
);

const TWO_AWAY = new RegExp(`(?:the\\s+)?(?<unit>${UNIT})\\s+(?<side>before\\s+last|after\\s+next)`, 'i');

/** `the week before last`, `the month after next`. */
export const twoAwayParser = parserOf(TWO_AWAY, ({ groups, today }) => {
  const unit = unitOf(groups.unit ?? '');
  return settled(unit, unitAround(unit, today, /^before/i.test(groups.side ?? '') ? -2 : 2));
});
