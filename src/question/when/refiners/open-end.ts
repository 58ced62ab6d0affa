import type { Refiner } from 'chrono-node';
import type { Period } from '../../../timeline/when.ts';
import type { Joints, OpenSide } from '../languages/joints.ts';
import { type Days, settled } from '../stretch.ts';
import { type Grown, growing, merging, type Surrounded } from './merging.ts';

/** `since 2014`, `before May 2018`, `2012 or later`: one end stays open. */
export function openEnd({ openBefore, openAfter }: Joints): Refiner {
  return growing((surrounded: Surrounded): Grown | null => {
    const { reading } = surrounded.found;
    if (reading.open) return null;
    for (const [side, pattern] of openBefore) {
      const words = pattern.exec(surrounded.before)?.[0];
      if (words) return { ...reading, ...opened(side, namesAnEvent(surrounded, words)), takesBefore: words.length };
    }
    for (const [side, pattern] of openAfter) {
      const words = pattern.exec(surrounded.after)?.[0];
      if (words) return { ...reading, ...opened(side, false), takesAfter: words.trimEnd().length };
    }
    return null;
  });
}

const CUTS: Record<OpenSide, (days: Days) => Period> = {
  since: ({ from }) => ({ from, to: null }),
  until: ({ to }) => ({ from: null, to }),
  after: ({ to }) => ({ from: to + 1, to: null }),
  before: ({ from }) => ({ from: null, to: from - 1 }),
};
const INCLUDING: Record<OpenSide, OpenSide> = { since: 'since', after: 'since', until: 'until', before: 'until' };

function opened(side: OpenSide, including: boolean): Pick<Grown, 'open' | 'weak'> {
  return { open: CUTS[including ? INCLUDING[side] : side], weak: false };
}

/** `after the 2011 earthquake`: some day of that year, so the year itself belongs to it. */
function namesAnEvent({ found, after }: Surrounded, words: string): boolean {
  return found.stretch.unit === 'year' && /\sthe\s+$/i.test(words) && /^\s+\p{L}/u.test(after);
}

/** `after 2010 and before 2015`: two open ends make a closed period. */
export const joinOpenEnds = merging(({ left, right, between }) => {
  const first = left.reading.open;
  const last = right.reading.open;
  if (!first || !last || !/^\s*,?\s*(?:and|but|or)?\s*$/i.test(between)) return null;
  if (!left.stretch.settled || !right.stretch.settled) return null;
  const [start, end] = [left.stretch.inYear(0), right.stretch.inYear(0)];
  const from = start && first(start).from;
  const to = end && last(end).to;
  return from === null || to === null || to < from ? null : { stretch: settled('span', { from, to }) };
});
