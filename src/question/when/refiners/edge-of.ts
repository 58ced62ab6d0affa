import type { Refiner } from 'chrono-node';
import { partsOfDay } from '../../../archive/day.ts';
import { dayPlus, wholeMonths, years } from '../calendar.ts';
import type { Language } from '../languages/language.ts';
import { changed, type Days, type Unit } from '../stretch.ts';
import { type Grown, growing, type Surrounded } from './merging.ts';

const EDGE =
  /(?:at\s+|towards?\s+|by\s+)?(?:the\s+)?\b(?:(?<start>early(?:\s+(?:in|part\s+of|days\s+of))?|beginning(?:\s+of)?|start(?:\s+of)?|earlier(?:\s+in)?)|(?<middle>mid(?:dle)?(?:\s+of)?)|(?<end>late(?:\s+in)?|end(?:\s+of)?|later(?:\s+in)?))(?:\s+|-)(?:the\s+)?$/i;

/** `mid to` late June. */
const EARLIER_EDGE = /\b(?:early|mid)(?:[\s-]+(?:to|or|and)[\s-]+|\/)$/i;

/** `early March`, `mid-2014`, `the end of last year`: thirds. `earlier this year` ends today, `later this month` begins today. */
export const edgeOf: Refiner = growing(({ found, before, today }: Surrounded): Grown | null => {
  const match = EDGE.exec(before);
  if (!match?.groups || found.stretch.unit === 'day') return null;
  const { start, middle } = match.groups;
  const part = start ? 'start' : middle ? 'middle' : 'end';
  const also = EARLIER_EDGE.exec(before.slice(0, match.index));
  const change = (days: Days) => {
    const now = days.from <= today && today <= days.to;
    if (now && /^earlier/i.test(start ?? '')) return { from: days.from, to: today };
    if (now && /^later/i.test(match.groups?.end ?? '')) return { from: today, to: days.to };
    const third = thirdOf(found.stretch.unit, days, part);
    const first = also ? thirdOf(found.stretch.unit, days, /early/i.test(also[0]) ? 'start' : 'middle') : third;
    return { from: Math.min(first.from, third.from), to: third.to };
  };
  const takesBefore = match[0].length + (also?.[0].length ?? 0);
  return { stretch: changed(found.stretch, 'span', change), takesBefore };
});

/** The same for another language; some put these words behind (`2014年底`). */
export function edgesOf({ start, middle, end }: Language['edges']): Refiner {
  const words = `(?:(?<start>${start})|(?<middle>${middle})|(?<end>${end}))`;
  const ahead = new RegExp(`(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})${words}\\s*$`, 'iu');
  const behind = new RegExp(`^${words}`, 'iu');
  return growing(({ found, before, after }: Surrounded): Grown | null => {
    const { unit } = found.stretch;
    if (unit === 'day' || unit === 'span') return null;
    const front = ahead.exec(before);
    const match = front ?? (/\p{Script=Han}$|\d$/u.test(found.text) ? behind.exec(after) : null);
    if (!match?.groups) return null;
    const part = match.groups.start ? 'start' : match.groups.middle ? 'middle' : 'end';
    const stretch = changed(found.stretch, 'span', (days) => thirdOf(unit, days, part));
    return front ? { stretch, takesBefore: match[0].length } : { stretch, takesAfter: match[0].length };
  });
}

type Part = 'start' | 'middle' | 'end';

/** Thirds: four months of a year, ten days of a month, Monday to Wednesday and Friday to Sunday of a week. */
function thirdOf(unit: Unit, { from, to }: Days, part: Part): Days {
  const index = { start: 0, middle: 1, end: 2 }[part];
  if (unit === 'week') return { from: from + 2 * index, to: from + 2 * index + 2 };
  if (unit === 'month') return { from: from + index * 10, to: index === 2 ? to : from + index * 10 + 9 };
  const { year } = partsOfDay(from);
  const cuts = { decade: [0, 4, 7, 10], century: [0, 34, 67, 100] }[unit as string];
  if (cuts) return years(year + (cuts[index] ?? 0), year + (cuts[index + 1] ?? 0) - 1);
  const months = wholeMonths({ from, to });
  if (months === null || months % 3 !== 0) return thirdOfDays({ from, to }, index);
  const start = dayPlus(from, { months: (index * months) / 3, days: 0 });
  return { from: start, to: dayPlus(start, { months: months / 3, days: -1 }) };
}

function thirdOfDays({ from, to }: Days, index: number): Days {
  const at = (part: number) => from + Math.floor(((to - from + 1) * part) / 3);
  return { from: at(index), to: Math.max(at(index), at(index + 1) - 1) };
}
